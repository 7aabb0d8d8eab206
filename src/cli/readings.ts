import type { Command } from "commander";
import {
  choicesOf,
  compareReadings,
  holdKnown,
  type Parting,
  type PointOfReadings,
  partingOf,
  partingsOf,
  type Reading,
  type Scenario,
  scenarioUnder,
  scenarioWithoutChoice,
  standardReading,
  standardReadingNames,
} from "../index.ts";
import { askEach, type Errand, monthsOf, withSeeds } from "../lab/node/pool.ts";
import { addRunsOptions, askedFor } from "./asked.ts";
import { runsOf } from "./envelope.ts";
import type { Results } from "./forms/forms.ts";
import { readingsText } from "./readingsText.ts";
import type { Progress, Terminal } from "./terminal.ts";
import { examples, usualThreads, wholeNumber } from "./words.ts";

interface Flags {
  readonly only: string;
  readonly scenario: string;
  readonly seeds: string;
  readonly seed?: string;
  readonly sample?: string;
  readonly workers?: string;
}

/** How many points are said to part readings, and how many choices of each of the two furthest apart are named. */
const partingPoints = 7;
const namedCauses = 2;
/** Seeds on which each choice is taken away: its effect is far larger than luck, or it is not named. */
const seedsOfChoice = 2;

/** `great-turn readings`: readings of the record side by side, where they part and by which of their choices. */
export function addReadings(program: Command, terminal: Terminal): void {
  const command = program
    .command("readings")
    .description("Set readings of the record side by side: where they part, and by which of their choices.")
    .option("--only <names>", `\`all\`, or some of ${standardReadingNames.join(", ")}, with commas between`, "all")
    .option("--scenario <file|name>", "a scenario file, `-` for stdin, or one of `great-turn scenarios`", "history")
    .option("--seeds <number>", "how many seeds to run, from --seed on; medians are compared", "5");
  addRunsOptions(command)
    .addHelpText("before", examples("readings", "readings --only naumenko,markevich --seeds 20", "readings --json"))
    .action((flags: Flags) => setSideBySide(flags, terminal));
}

async function setSideBySide(flags: Flags, terminal: Terminal): Promise<void> {
  const readings = readingsOf(flags.only);
  const seeds = wholeNumber("--seeds", flags.seeds, [1, 1000]);
  const workers = flags.workers ?? String(usualThreads());
  const asked = askedFor({ ...flags, workers });
  const errands = (scenario: Scenario, count: number): readonly Errand[] => withSeeds({ ...asked, scenario }, count);
  const ask = (each: readonly Scenario[], count: number): Promise<readonly (readonly (readonly number[])[])[]> =>
    askAll(
      each.map((scenario) => errands(scenario, count)),
      asked.workers,
      (total) => terminal.progress(`${asked.scenario.name}, ${each.length} variants`, total),
    );
  const figures = await ask(
    readings.map((reading) => scenarioUnder(asked.scenario, reading)),
    seeds,
  );
  const compared = compareReadings(readings, figures);
  const parted = partingsOf(compared, partingPoints);
  const choices = readings
    .filter((reading) => parted.some(({ lowest, highest }) => reading === lowest || reading === highest))
    .flatMap((reading) => choicesOf(reading).map((choice) => ({ reading, choice })));
  const without = await ask(
    choices.map(({ reading, choice }) => scenarioWithoutChoice(asked.scenario, reading, choice)),
    Math.min(seeds, seedsOfChoice),
  );
  const tried = choices.map((each, at) => ({
    ...each,
    with: figures[readings.indexOf(each.reading)] ?? [],
    without: without[at] ?? [],
  }));
  const partings = parted.map((at) => partingOf(at, tried, namedCauses));
  const result = jsonOf(readings, compared, partings);
  terminal.show({ command: "readings", runs: runsOf(asked, seeds), result }, (width) =>
    readingsText(readings, seeds, compared, partings, width),
  );
}

/** The readings that were named, in the order of their names. */
function readingsOf(text: string): readonly Reading[] {
  const names = text === "all" ? standardReadingNames : [...new Set(text.split(",").map((each) => each.trim()))];
  for (const name of names) holdKnown("reading", name, standardReadingNames, `--only ${text}`);
  return names.map((name) => standardReading(name));
}

/** Runs groups of errands in one pool, and gives the replies back group by group. */
async function askAll(
  groups: readonly (readonly Errand[])[],
  workers: number,
  progress: (total: number) => Progress,
): Promise<readonly (readonly (readonly number[])[])[]> {
  const all = groups.flat();
  if (all.length === 0) return groups.map(() => []);
  const bar = progress(monthsOf(all));
  try {
    const replies = await askEach("points", all, { workers, onMonths: bar.advance });
    const starts = groups.map((_, at) => groups.slice(0, at).flat().length);
    return groups.map(({ length }, at) => replies.slice(starts[at], (starts[at] ?? 0) + length));
  } finally {
    bar.stop();
  }
}

function jsonOf(
  readings: readonly Reading[],
  compared: readonly PointOfReadings[],
  partings: readonly Parting[],
): Results["readings"] {
  const named = (figures: readonly number[]): Record<string, number | null> =>
    Object.fromEntries(readings.map(({ name }, at) => [name, figures[at] ?? null]));
  return {
    readings: readings.map(({ estimates: _, ...reading }) => reading),
    points: compared.map(({ point: { id, says, unit }, figures, spread, lowest, highest, estimates }) => ({
      id,
      says,
      unit,
      figures: named(figures),
      spread,
      lowest: lowest.name,
      highest: highest.name,
      published: estimates.map(({ isChecked, ...rest }) => ({ ...rest, checked: isChecked })),
    })),
    partings: partings.map(({ at, causes }) => ({
      point: at.point.id,
      relative_spread: at.relative,
      causes: causes.map(({ reading, choice, moves }) => ({ reading: reading.name, ...choice, moves })),
    })),
  };
}
