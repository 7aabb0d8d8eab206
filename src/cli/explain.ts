import type { Command } from "commander";
import { figure } from "../book/figures.ts";
import { equationOf } from "../book/formula.ts";
import {
  claims,
  type Explanation,
  explain,
  Fault,
  holdKnown,
  type Indicator,
  indicators,
  type Link,
  measured,
  model,
  monthName,
  nearest,
  regionIds,
  sampleRange,
  standardScenario,
  type TracedStep,
  traceMonth,
} from "../index.ts";
import { coarseNote, explainClaim, isCoarse } from "./explainClaim.ts";
import { estimatesOf, estimatesText, evidenceOf, evidenceText, publishedJson } from "./explainEvidence.ts";
import type { Results } from "./forms/forms.ts";
import { describedOf } from "./headline.ts";
import type { Terminal } from "./terminal.ts";
import { examples, monthOfRun, wholeNumber } from "./words.ts";

interface Flags {
  readonly month?: string;
  readonly region?: string;
  readonly sample?: string;
  readonly depth?: string;
  readonly seeds: string;
}

/** `great-turn explain`: what an indicator measures and what makes it move, or what a claim says and how it stands. */
export function addExplain(program: Command, terminal: Terminal): void {
  program
    .command("explain")
    .description("Explain an indicator, down to the laws behind it, or a claim.")
    .argument("<indicator|claim>", "the series of an indicator, or the id of a claim")
    .option("--month <month>", "show what went into each law and what came out in a month of `history`")
    .option("--region <name>", "in one region; the whole country unless given")
    .option("--sample <number>", "one household of a run stands for so many (default: 20000, for a claim 2500)")
    .option("--depth <number>", "how many laws back to follow; all unless given")
    .option("--seeds <number>", "seeds with which a claim's mechanism is run with and without", "10")
    .addHelpText(
      "before",
      examples(
        "explain grain-procurement --depth 1",
        "explain grain-procurement --month 1928-01 --region Ukraine-Steppe",
        "explain C042",
        "explain C010 --seeds 4",
      ),
    )
    .action(async (word: string, flags: Flags) => {
      const claim = claims.find((each) => each.id === word);
      if (claim) await explainClaim(claim, flags, terminal);
      else explainIndicators(indicatorsOf(word), flags, terminal);
    });
}

/** A series may be measured twice: as it is, and as it is reported. */
function indicatorsOf(word: string): readonly Indicator[] {
  const found = indicators.filter((each) => each.series === word);
  if (found.length > 0) return found;
  const near = claimNear(word) ?? nearest(word, [...new Set(indicators.map((each) => each.series))]);
  throw new Fault("indicator-unknown", {
    what: `there is no indicator and no claim "${word}"`,
    where: `explain ${word}`,
    mend: near
      ? `did you mean "${near}"?`
      : "`great-turn claims` lists the claims, `great-turn indicators` the indicators",
  });
}

/** For what looks like the id of a claim, the id nearest by number: of C999 the last. */
function claimNear(word: string): string | undefined {
  const asked = /^c?-?(\d+)$/i.exec(word)?.[1];
  if (asked === undefined) return undefined;
  const away = ({ id }: (typeof claims)[number]): number => Math.abs(Number(id.slice(1)) - Number(asked));
  return [...claims].sort((one, other) => away(one) - away(other))[0]?.id;
}

interface Explained {
  readonly indicator: Indicator;
  readonly explanation: Explanation;
  readonly place: string;
  /** The month that is traced, what the indicator was in it, and what each law was given and answered. */
  readonly traced?: { readonly month: number; readonly value: number; readonly steps: ReadonlyMap<string, TracedStep> };
}

function explainIndicators(found: readonly Indicator[], flags: Flags, terminal: Terminal): void {
  if (flags.region !== undefined) holdKnown("region", flags.region, regionIds, `--region ${flags.region}`);
  const depth = flags.depth === undefined ? Number.POSITIVE_INFINITY : wholeNumber("--depth", flags.depth, [0, 1000]);
  const month = flags.month === undefined ? undefined : monthOfRun("--month", flags.month);
  const oneIn = wholeNumber("--sample", flags.sample ?? "20000", sampleRange);
  if (month !== undefined && isCoarse(oneIn)) terminal.say(coarseNote(oneIn));
  const explained = found.map((indicator): Explained => {
    const explanation = explain(indicator, depth);
    const place = flags.region ?? "USSR";
    if (month === undefined) return { indicator, explanation, place };
    const region = flags.region === undefined ? {} : { region: flags.region };
    const { run, traced } = traceMonth(explanation.laws, {
      scenario: standardScenario("history"),
      month,
      oneIn,
      ...region,
    });
    const value = measured(run, indicator, indicator.places === "country" ? "USSR" : place).at(-1) ?? Number.NaN;
    return { indicator, explanation, place, traced: { month, value, steps: traced } };
  });
  const runs = { scenario: "history", seeds: { first: 1, count: 1 }, sample: oneIn };
  terminal.show(
    { command: "explain", ...(month === undefined ? {} : { runs }), result: explained.map(jsonOf) },
    (width) => explained.map((each) => textOf(each, terminal, width)).join("\n\n"),
  );
}

const conventions: Readonly<{ [convention in Indicator["year"]]: string }> = {
  sum: "a year is the sum of its months",
  "agricultural sum": "a year is the sum of July to June",
  mean: "a year is the mean of its months",
  january: "a year stands as on 1 January",
  july: "a year stands as in July",
  october: "a year stands as on 1 October, when schools have begun",
  "year to september": "a month tells of the twelve that end with it, a year of those to September",
  "year to december": "a month tells of the twelve that end with it, a year of those to December",
  none: "it has no figure of a year",
};

function textOf(explained: Explained, terminal: Terminal, width: number): string {
  const { indicator, explanation, place, traced } = explained;
  const { bold } = terminal;
  const parts = explanation.takes.map(({ name, role }) => `${name}${role === "value" ? "" : ` (${role})`}`);
  const lines = [
    sentenceOf(explained),
    "",
    bold(`${indicator.series} (${indicator.ledger})`),
    `${indicator.title}, ${indicator.unit}; ${conventions[indicator.year]}.`,
    `Measured by ${parts.join(", ")}.`,
    "",
    bold("Evidence"),
    evidenceText(evidenceOf(indicator.series, indicator.geo ?? place), width),
    ...estimatesText(indicator.series, indicator.geo ?? place, width),
    "",
    bold(
      `Laws behind it, nearest first${traced ? `, with what went in and came out in ${monthName(traced.month)}` : ""}`,
    ),
    ...explanation.laws.map((each) => lawText(each, traced?.steps.get(each.name), terminal)),
    "",
    bold("Where the chain ends"),
    ...endsText(explanation),
  ];
  return lines.join("\n");
}

/** What an indicator came to in the month that is traced, or what stands behind it and beside it. */
function sentenceOf({ indicator, explanation, place, traced }: Explained): string {
  const what = `"${indicator.title}"${indicator.ledger === "reported" ? ", as it is reported," : ""}`;
  const nearest = explanation.laws.filter(({ distance }) => distance === 0).map(({ name }) => name);
  const laws = nearest.length === 0 ? "no law" : nearest.join(", ");
  if (traced) {
    const value = `${figure(traced.value)} ${indicator.unit}`;
    return `${what} comes to ${value} in ${monthName(traced.month)}, ${place}, in one run of history, by ${laws}.`;
  }
  const published = evidenceOf(indicator.series, indicator.geo ?? place).length;
  const beside = `${published === 0 ? "no" : published} published ${published === 1 ? "figure stands" : "figures stand"} beside it`;
  return `${what} follows from ${laws}, in ${indicator.unit}, and ${beside}.`;
}

function lawText({ name, step }: Link, traced: TracedStep | undefined, { bold, dim }: Terminal): string {
  const { key, locator } = step.source;
  const lines = [`\n${bold(name)}: ${step.says}`, `  ${equationOf(step, model)}`, dim(`  source: ${key}, ${locator}`)];
  return [...lines, ...(traced ? tracedText(traced, step.level.name, step.unit) : [])].join("\n");
}

function tracedText({ cells, values, answer }: TracedStep, level: string, unit: string): readonly string[] {
  if (cells === 0) return ["  did not run in this month"];
  const inputs = Object.entries(values).map(([input, value]) => `${input} ${figure(value)}`);
  const over = cells === 1 ? `in 1 ${level}` : `means of ${figure(cells)} cells of the level ${level}`;
  return [...(inputs.length > 0 ? [`  in:  ${inputs.join(", ")}`] : []), `  out: ${figure(answer)} ${unit} (${over})`];
}

const endKinds = ["stock", "state", "last", "lever", "parameter", "input", "table", "draw"] as const;

function endsText({ ends, beyond }: Explanation): readonly string[] {
  const kindOf = (name: string): string => model.quantities.get(name)?.kind ?? "last";
  const heads = endKinds.map((kind) => {
    const names = ends.filter((name) => kindOf(name) === kind);
    return { head: kind === "last" ? "found last month" : `${kind}s`, names };
  });
  return [...heads, { head: "laws further back, left out by --depth", names: beyond }]
    .filter(({ names }) => names.length > 0)
    .map(({ head, names }) => `${head}: ${names.join(", ")}`);
}

type ExplainedJson = Extract<Results["explain"], readonly unknown[]>[number];

function jsonOf(explained: Explained): ExplainedJson {
  const { indicator, explanation, place, traced } = explained;
  return {
    sentence: sentenceOf(explained),
    ...describedOf(indicator),
    place,
    takes: explanation.takes,
    evidence: evidenceOf(indicator.series, indicator.geo ?? place).map((each) => ({
      ...publishedJson(each),
      work: each.work,
    })),
    estimates: estimatesOf(indicator.series, indicator.geo ?? place),
    laws: explanation.laws.map(({ name, step, distance }) => ({
      name,
      distance,
      kind: step.kind,
      level: step.level.name,
      unit: step.unit,
      says: step.says,
      equation: equationOf(step, model),
      source: step.source,
      traced: traced?.steps.get(name) ?? null,
    })),
    ends: explanation.ends,
    beyond: explanation.beyond,
    traced: traced ? { month: monthName(traced.month), value: traced.value } : null,
  };
}
