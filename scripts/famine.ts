/**
 * Asks what made the famine of 1932-33 in the model, and prints each answer beside the range given for it.
 *
 *     npx tsx scripts/famine.ts            ten seeds, one household in 2,500 (a minute or two)
 *     npx tsx scripts/famine.ts --write    and into docs/model/famine.md
 */

import { readFileSync, writeFileSync } from "node:fs";
import { table } from "../src/book/markdown.ts";
import { outcomeFigure } from "../src/evidence/outcomes.ts";
import type { Flow } from "../src/ground/quantity.ts";
import {
  correlation,
  indicators,
  type LeverName,
  machineFor,
  measured,
  median,
  model,
  monthNumber,
  type QuantityName,
  quantile,
  type Run,
  rankCorrelation,
  regionIds,
  type Scenario,
  simulate,
  standardScenario,
} from "../src/index.ts";
import { lookupOf } from "../src/lab/told.ts";
import { collectiveGrain } from "../src/ledger/collectivisation/stocks.ts";
import { householdGrain } from "../src/ledger/grain/stocks.ts";
import { stateGrain } from "../src/ledger/treasury/stocks.ts";

const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const machine = machineFor(2500);
const end = monthNumber(1933, 12);
const history = standardScenario("history");
const gradual = standardScenario("gradual");
const withoutRelief: Scenario = { ...gradual, levers: gradual.levers.filter(({ lever }) => lever !== "relief") };
const run = (scenario: Scenario, seed: number): Run => simulate(scenario, { seed, to: end }, machine);

type Month = readonly [year: number, month: number];
type Span = readonly [from: Month, to: Month];

const start = monthNumber(1924, 1);

/** The months of a span, the first and last included. */
function within(values: Float64Array, [from, to]: Span): Float64Array {
  return values.subarray(monthNumber(...from) - start, monthNumber(...to) - start + 1);
}

function over(of: Run, series: string, span: Span, place = "USSR"): number {
  return within(measured(of, indicatorOf(series), place), span).reduce((sum, each) => sum + each, 0);
}

function indicatorOf(series: string): (typeof indicators)[number] {
  const indicator = indicators.find((each) => each.series === series && each.ledger === "actual");
  if (!indicator) throw new Error(`no indicator measures ${series}`);
  return indicator;
}

const famineYears: Span = [
  [1932, 1],
  [1933, 12],
];
/** People who died of hunger in 1932 and 1933, millions. */
const died = (of: Run): number => outcomeFigure("hunger-deaths").of(lookupOf(of));

/** The month of 1933 in which most people died of hunger, 1 to 12. */
function worstMonth(of: Run): number {
  const year: Span = [
    [1933, 1],
    [1933, 12],
  ];
  const deaths = within(measured(of, indicatorOf("famine-excess-deaths"), "USSR"), year);
  return deaths.indexOf(Math.max(...deaths)) + 1;
}

/** For each region, grain harvested in 1932 for each villager, and how many of a thousand villagers died of hunger. */
function regions(of: Run): { readonly grain: readonly number[]; readonly mortality: readonly number[] } {
  const harvest: Span = [
    [1932, 6],
    [1932, 11],
  ];
  const june: Span = [
    [1932, 6],
    [1932, 6],
  ];
  const villagers = regionIds.map((id) => over(of, "census-rural", june, id));
  const each = (series: string, span: Span, unit: number): readonly number[] =>
    regionIds.map((id, at) => (unit * over(of, series, span, id)) / (villagers[at] ?? Number.NaN));
  return { grain: each("grain-harvest-low", harvest, 1), mortality: each("famine-excess-deaths", famineYears, 1000) };
}

/** The months in which grain is given back, and all food and seed that the state then lets villages have, Mt. */
const spring: Span = [
  [1933, 1],
  [1933, 6],
];
const toVillages = model.month.filter(
  (each): each is Flow =>
    each.kind === "flow" && each.from === stateGrain && (each.to === householdGrain || each.to === collectiveGrain),
);
function released(of: Run): number {
  const tonnes = toVillages.map((flow) => within(of.whole(model.nameOf(flow) as QuantityName, "brought"), spring));
  return tonnes.reduce((sum, each) => each.reduce((part, month) => part + month, sum), 0) / 1e6;
}

/** `history` with no grain sold abroad in early 1933, all seed lent and another strength of relief; its own before and after. */
function withRelief(value: number): Scenario {
  const others = inSpring("seedLoans", 1, inSpring("importDrive", 0, history.levers));
  return { ...history, levers: inSpring("relief", value, others) };
}

function inSpring(lever: LeverName, value: number, levers: Scenario["levers"]): Scenario["levers"] {
  const [first, next] = [monthNumber(...spring[0]), monthNumber(...spring[1]) + 1];
  const own = levers.filter((each) => each.lever === lever).sort((one, other) => one.from - other.from);
  const after = own.findLast((each) => each.from <= next)?.value ?? 0;
  const others = levers.filter((each) => each.lever !== lever || each.from < first || each.from > next);
  return [...others, { lever, from: first, value }, { lever, from: next, value: after }];
}

/** The run in which spring relief releases so many Mt more than `history` does, or as much as the state can spare. */
function releasing(wanted: number, before: number, seed: number): Run {
  let [low, high] = [0, 1];
  let found = run(withRelief(high), seed);
  if (released(found) - before < wanted) return found;
  for (let step = 0; step < 7; step++) {
    const middle = (low + high) / 2;
    found = run(withRelief(middle), seed);
    if (released(found) - before < wanted) low = middle;
    else high = middle;
  }
  return found;
}

/** What one seed shows. */
function measure(seed: number): Readonly<Record<Measure, number>> {
  const own = run(history, seed);
  const deaths = died(own);
  const relieved = releasing(2, released(own), seed);
  const { grain, mortality } = regions(own);
  return {
    deaths,
    gradual: (100 * died(run(gradual, seed))) / deaths,
    withoutRelief: (100 * died(run(withoutRelief, seed))) / deaths,
    withoutCollectivisation: 100 - (100 * died(run({ ...history, off: ["collectivisation"] }, seed))) / deaths,
    moreReleased: released(relieved) - released(own),
    saved: 100 - (100 * died(relieved)) / deaths,
    pearson: correlation(grain, mortality),
    spearman: rankCorrelation(grain, mortality),
    worst: worstMonth(own),
  };
}

type Measure =
  | "deaths"
  | "gradual"
  | "withoutRelief"
  | "withoutCollectivisation"
  | "moreReleased"
  | "saved"
  | "pearson"
  | "spearman"
  | "worst";

interface Question {
  readonly measure: Measure;
  readonly asks: string;
  /** The range that the literature or the question gives, and whether a value lies inside; nothing for what is only told. */
  readonly range?: { readonly says: string; readonly holds: (value: number) => boolean };
}

const nearNought = { says: "within ±0.3", holds: (value: number) => Math.abs(value) <= 0.3 };
const questions: readonly Question[] = [
  { measure: "deaths", asks: "people who died of hunger in 1932-33 in `history`, millions" },
  {
    measure: "gradual",
    asks: "the same weather under the gradual strategy, whose state gives hungry villages relief (0.7): deaths, % of those of `history`",
    range: { says: "at most 15", holds: (value) => value <= 15 },
  },
  {
    measure: "withoutRelief",
    asks: "the same without relief: deaths, % of those of `history`",
    range: { says: "at most 15", holds: (value) => value <= 15 },
  },
  {
    measure: "withoutCollectivisation",
    asks: "without collectivisation: by how much fewer people died, %",
    range: { says: "35 to 70", holds: (value) => value >= 35 && value <= 70 },
  },
  {
    measure: "moreReleased",
    asks: "more food and seed given back to villages in January to June 1933, with no grain exported, Mt",
    range: { says: "1.9 to 2.1, as asked for", holds: (value) => value >= 1.9 && value <= 2.1 },
  },
  {
    measure: "saved",
    asks: "with that grain given back: by how much fewer people died, %",
    range: { says: "strongly: here, at least 25", holds: (value) => value >= 25 },
  },
  {
    measure: "pearson",
    asks: "regions: correlation of mortality in 1932-33 with grain harvested a head in 1932, Pearson",
    range: nearNought,
  },
  { measure: "spearman", asks: "the same by rank, Spearman", range: nearNought },
  {
    measure: "worst",
    asks: "month of 1933 in which most people died",
    range: { says: "4 to 7", holds: (value) => value >= 4 && value <= 7 },
  },
];

const figure = (value: number): string => String(Number(value.toPrecision(3)));

function rowOf(
  { measure: name, asks, range }: Question,
  measures: readonly ReturnType<typeof measure>[],
): readonly string[] {
  const values = measures.map((each) => each[name]);
  const inside = range ? values.filter(range.holds).length : 0;
  return [
    asks,
    range?.says ?? "",
    figure(median(values)),
    `${figure(quantile(values, 0.05))} to ${figure(quantile(values, 0.95))}`,
    range ? `${range.holds(median(values)) ? "inside" : "**outside**"}, ${inside} of ${seeds.length} seeds inside` : "",
  ];
}

const measures = seeds.map(measure);
const head = ["what is asked", "range", "median", "chance alone, 5 to 95 %", "the median lies"];
const rows = questions.map((each) => rowOf(each, measures));
const text = table(head, rows);
process.stdout.write(`${text}\n`);
if (process.argv.includes("--write")) {
  const file = new URL("../docs/model/famine.md", import.meta.url);
  const mark = "<!-- written by scripts/famine.ts -->";
  const [before] = readFileSync(file, "utf8").split(mark);
  writeFileSync(file, `${before}${mark}\n\n${text}\n`);
}
