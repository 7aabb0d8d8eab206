import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import {
  endForClaims,
  endOf,
  Fault,
  hashOf,
  median,
  quantile,
  standardNames,
  standardScenario,
  yearOf,
} from "../index.ts";
import type { Kept, KeptClaim, KeptIndicator, KeptScenario, Spread } from "../lab/changes.ts";
import { codeOf } from "../lab/node/code.ts";
import { keptText } from "../lab/node/kept.ts";
import { askEach, type Errand, monthsOf, withSeeds } from "../lab/node/pool.ts";
import type { Results } from "../lab/questions.ts";
import { headed } from "./headline.ts";
import { simulateAsked } from "./simulating.ts";
import type { Progress, Terminal } from "./terminal.ts";
import { version } from "./version.ts";

/** The seeds, the sample and the threads that results are kept with. */
export interface Keeping {
  readonly seeds: number;
  readonly oneIn: number;
  readonly workers: number;
}

/** The scenario whose runs answer the claims. */
const answering = "history";

/** Runs every scenario that comes with the project, and gathers its headline figures, and how claims are answered. */
export async function resultsNow({ seeds, oneIn, workers }: Keeping, terminal: Terminal): Promise<Kept> {
  const plans = standardNames.map((name) => {
    const scenario = standardScenario(name);
    const to = name === answering ? Math.max(endOf(scenario), endForClaims()) : endOf(scenario);
    return withSeeds({ scenario, seed: 1, oneIn, to }, seeds);
  });
  const errands = plans.flat();
  const bar = terminal.progress(`${standardNames.length} scenarios, ${seeds} seeds`, monthsOf(errands));
  try {
    const replies = await askEach("results", errands, { workers, onMonths: bar.advance });
    const runsOf = (at: number): readonly Results[] => replies.slice(at * seeds, (at + 1) * seeds);
    const scenarios: KeptScenario[] = [];
    for (const [at, [first]] of plans.entries()) if (first) scenarios.push(await scenarioOf(first, runsOf(at)));
    return {
      version,
      seeds: { first: 1, count: seeds },
      sample: oneIn,
      scenarios,
      claims: claimsOf(runsOf(standardNames.indexOf(answering))),
    };
  } finally {
    bar.stop();
  }
}

const silent: Progress = { advance: () => {}, stop: () => {} };

/** A scenario's figures over its runs, to the year in which it ends of itself. */
async function scenarioOf({ scenario, seed, oneIn }: Errand, runs: readonly Results[]): Promise<KeptScenario> {
  const { record } = await simulateAsked({ scenario, seed, oneIn, to: endOf(scenario), workers: 1 }, silent);
  const last = yearOf(endOf(scenario));
  return {
    name: scenario.name,
    title: scenario.title,
    hash: await hashOf(record),
    indicators: headed().map((each) => indicatorOf(each, runs, last)),
  };
}

function indicatorOf(
  { indicator: { series, title, unit, ledger }, part }: ReturnType<typeof headed>[number],
  runs: readonly Results[],
  last: number,
): KeptIndicator {
  const found = new Map<number, number[]>();
  for (const { year, value, ...row } of runs.flatMap(({ years }) => years)) {
    if (row.series !== series || row.ledger !== ledger || year > last || !Number.isFinite(value)) continue;
    found.set(year, [...(found.get(year) ?? []), value]);
  }
  const years = [...found].map(([year, values]) => [String(year), spreadOf(values)] as const);
  return { series, title, unit, part, years: Object.fromEntries(years) };
}

function claimsOf(runs: readonly Results[]): readonly KeptClaim[] {
  return (runs[0]?.answers ?? []).map(({ claim: { id, claim, unit }, low, high }, at) => {
    const values = runs.map(({ answers }) => answers[at]?.value).filter((each) => each !== undefined);
    return { id, claim, unit, low, high, answer: values.length === 0 ? null : spreadOf(values) };
  });
}

/** Six digits that count: more would only say on which machine they were found. */
function spreadOf(values: readonly number[]): Spread {
  const rounded = (value: number): number => Number(value.toPrecision(6));
  return [rounded(quantile(values, 0.05)), rounded(median(values)), rounded(quantile(values, 0.95))];
}

/**
 * Writes results to a file of their own; what is there already stays.
 *
 * @throws Fault "results-kept", or "output-unwritable"
 */
export function keepResults(file: string, kept: Kept): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, keptText(kept), { flag: "wx" });
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw keptAlready(file);
    throw new Fault("output-unwritable", {
      what: `the results cannot be written (${codeOf(error)})`,
      where: file,
      mend: "name a file in a folder that you may write to",
    });
  }
}

/**
 * Holds, before anything is run, that a file is not there yet.
 *
 * @throws Fault "results-kept"
 */
export function holdFree(file: string): void {
  if (existsSync(file)) throw keptAlready(file);
}

function keptAlready(file: string): Fault {
  return new Fault("results-kept", {
    what: "there are results in that file already, and results of a version are kept once",
    where: file,
    mend: "raise the version in package.json before you keep the next, or name another file",
  });
}
