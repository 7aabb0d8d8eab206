import { once } from "node:events";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { figure, figureBeside, range } from "../book/figures.ts";
import {
  type Answer,
  answerClaims,
  Fault,
  hashOf,
  lastMonth,
  type Run,
  seedRange,
  standardScenario,
} from "../index.ts";
import { countsLine, countsOf } from "../lab/scoring.ts";
import { runsOf } from "./envelope.ts";
import type { Results } from "./forms/forms.ts";
import { evidenceRange, type Headline, headlinesOf } from "./headline.ts";
import { serve } from "./serve.ts";
import { monthsTo, simulateAsked } from "./simulating.ts";
import { figures, tableOf } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { packageFolder } from "./version.ts";
import { examples, wholeNumber } from "./words.ts";

interface Flags {
  readonly serve: boolean;
  readonly port: string;
  readonly seed: string;
}

/** Years of the table: before, at and after each turn of the story. */
const shownYears = [1926, 1928, 1930, 1932, 1933, 1935, 1937, 1939] as const;

/** `great-turn start`: runs history, shows it beside the evidence, and serves the lab. */
export function addStart(program: Command, terminal: Terminal): void {
  program
    .command("start")
    .description("Run history, print it beside the evidence, and serve the lab to this machine.")
    .option("--no-serve", "end after the table")
    .option("--port <number>", "first port to try", "1924")
    .option("--seed <number>", "seed of every draw", "1")
    .addHelpText("before", examples("start", "start --no-serve", "start --port 8080"))
    .action((flags: Flags) => start(flags, terminal));
}

async function start(flags: Flags, terminal: Terminal): Promise<void> {
  const port = wholeNumber("--port", flags.port, [1024, 65535]);
  const seed = wholeNumber("--seed", flags.seed, seedRange);
  const lab = fileURLToPath(new URL("dist/web/", packageFolder));
  if (flags.serve) holdBuilt(lab);
  const asked = { scenario: standardScenario("history"), seed, oneIn: 2500, workers: 1, to: lastMonth };
  const run = await simulateAsked(asked, terminal.progress("history", monthsTo(lastMonth)));
  await printRun(run, terminal);
  if (flags.serve) await serveUntilInterrupted(lab, port, terminal);
}

function holdBuilt(lab: string): void {
  if (existsSync(`${lab}index.html`)) return;
  throw new Fault("lab-unbuilt", {
    what: "the lab is not built",
    where: lab,
    mend: "use `npm start`, which builds it, or add --no-serve",
  });
}

async function printRun(run: Run, terminal: Terminal): Promise<void> {
  const headlines = headlinesOf(run);
  const answers = answerClaims(run);
  const hash = await hashOf(run.record);
  const { scenario, seed } = run;
  const result = { indicators: headlines.map(jsonOf), claims: countsOf(answers), hash };
  terminal.show({ command: "start", runs: runsOf(run), result }, (width) =>
    [
      terminal.bold(`${scenario.title}, seed ${seed}`),
      "Above, one run of the model. Below it, in brackets, the lowest and highest figure that the evidence gives.",
      `\n${tableFor(headlines, width)}`,
      `\n${countsLine(answers)} Of people's fates:`,
      ...answers.filter(isOfPeople).map(answerLine),
      "\n(–) stands where no figure for that year is held. `great-turn score` prints every claim.",
      `results ${hash}`,
    ].join("\n"),
  );
}

/** Parts of the system whose claims are about people who died, were deported or imprisoned. */
const ofPeople = new Set(["famine", "coercion", "terror"]);

function isOfPeople({ claim, verdict }: Answer): boolean {
  return ofPeople.has(claim.system) && verdict !== "not answered";
}

function answerLine({ claim, low, high, value, verdict }: Answer): string {
  return `  ${claim.id} ${claim.claim}: ${range(low, high)} ${claim.unit}; the run ${figureBeside(value, low, high)}, ${verdict} the range`;
}

function tableFor(headlines: readonly Headline[], width: number): string {
  const columns = [{ head: "" }, ...shownYears.map((year) => figures(String(year)))];
  const rows = headlines.map(({ indicator, years }) => [
    `${indicator.title}, ${indicator.unit}`,
    ...shownYears.map((year) => {
      const known = evidenceRange(indicator, year);
      return `${figure(years.get(year))}\n${known ? `(${range(...known).replace(" to ", "–")})` : "(–)"}`;
    }),
  ]);
  return tableOf(columns, rows, width);
}

function jsonOf({ indicator, part, years }: Headline): Results["start"]["indicators"][number] {
  const { series, title, unit, ledger } = indicator;
  const figures = [...years].map(([year, value]) => ({
    year,
    value,
    evidence: evidenceRange(indicator, year) ?? null,
  }));
  return { series, title, unit, ledger, part, years: figures };
}

async function serveUntilInterrupted(lab: string, port: number, terminal: Terminal): Promise<void> {
  const { server, address } = await serve(lab, port);
  terminal.print(`The lab is at ${address} (Ctrl-C ends it)`);
  // The stated way to end the server is no failure.
  process.removeAllListeners("SIGINT");
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  server.closeAllConnections();
  server.close();
}
