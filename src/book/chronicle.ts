import type { Row } from "../lab/indicators.ts";
import { tidy } from "../lab/indicators.ts";
import { machineFor, simulate } from "../lab/run.ts";
import { type Fit, fitTo } from "../lab/score.ts";
import { median } from "../lab/statistics.ts";
import { standardScenario } from "../scenarios/standard.ts";

/** The runs that the book's pages of results are written from: history, with several seeds. */
export interface Chronicle {
  readonly seeds: readonly number[];
  readonly oneIn: number;
  /** The tidy table of each run, in the order of the seeds. */
  readonly runs: readonly (readonly Row[])[];
  /** How far each series lies from its evidence: the median over the runs. */
  readonly fits: readonly Fit[];
}

const oneIn = 2500;
const seeds = [1, 2, 3, 4, 5] as const;
let kept: Chronicle | undefined;

/** Runs history with each of the book's seeds, once for all pages. */
export function chronicle(): Chronicle {
  kept ??= chronicleOf(seeds, oneIn);
  return kept;
}

function chronicleOf(seeds: readonly number[], oneIn: number): Chronicle {
  const machine = machineFor(oneIn);
  const history = standardScenario("history");
  const runs = seeds.map((seed) => tidy(simulate(history, { seed, oneIn }, machine)));
  return { seeds, oneIn, runs, fits: middleFits(runs.map(fitTo)) };
}

function middleFits(fits: readonly (readonly Fit[])[]): readonly Fit[] {
  return (fits[0] ?? []).map((fit) => {
    const gaps = fits.map((each) => each.find((other) => sameSeries(fit, other))?.gap ?? Number.NaN);
    return { ...fit, gap: median(gaps) };
  });
}

function sameSeries(one: Fit, other: Fit): boolean {
  return one.series === other.series && one.geo === other.geo && one.role === other.role;
}

/** A page's sentence on what it was written from. */
export function provenance({ seeds, oneIn }: Chronicle): string {
  return `Scenario \`history\`, seeds ${seeds.join(", ")}, one household in ${oneIn}`;
}
