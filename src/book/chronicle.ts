import { yearOf } from "../ground/calendar.ts";
import { ablationFigures } from "../lab/ablation.ts";
import { type Row, tidy } from "../lab/indicators.ts";
import { rivals } from "../lab/rivals.ts";
import { machineFor, simulate } from "../lab/run.ts";
import { type Answer, answerClaims, endForClaims, type Fit, fitTo } from "../lab/score.ts";
import { median } from "../lab/statistics.ts";
import { lastMonth } from "../scenarios/horizon.ts";
import { standardScenario } from "../scenarios/standard.ts";

/** The runs that the book's pages of results are written from: history, with several seeds. */
export interface Chronicle {
  readonly seeds: readonly number[];
  readonly oneIn: number;
  /** The tidy table of each run to 1940, in the order of the seeds. */
  readonly runs: readonly (readonly Row[])[];
  /** How each run, taken as far as claims look, answers them. */
  readonly answers: readonly (readonly Answer[])[];
  /** The figure of each ablation in each run, as history has it. */
  readonly figures: readonly (readonly number[])[];
  /** The figure of each of `rivals`, run by run. */
  readonly disputed: readonly (readonly number[])[];
  /** How far each series lies from its evidence: the median over the runs. */
  readonly fits: readonly Fit[];
}

/** With which runs the book is written: seeds from 1 on, and how many households one of a run stands for. */
export const runsOfBook = { seeds: 5, oneIn: 2500 } as const;
const { oneIn } = runsOfBook;
const seeds = Array.from({ length: runsOfBook.seeds }, (_, at) => at + 1);
let kept: Chronicle | undefined;

/** Runs history with each of the book's seeds, once for all pages. */
export function chronicle(): Chronicle {
  kept ??= chronicleOf(seeds, oneIn);
  return kept;
}

function chronicleOf(seeds: readonly number[], oneIn: number): Chronicle {
  const machine = machineFor(oneIn);
  const history = standardScenario("history");
  const told = seeds.map((seed) => {
    const run = simulate(history, { seed, oneIn, to: endForClaims() }, machine);
    return { rows: tidy(run), disputed: rivals.map(({ of }) => of(run)), figures: ablationFigures(run) };
  });
  const whole = told.map(({ rows }) => rows);
  const runs = whole.map((rows) => rows.filter(({ year }) => year <= yearOf(lastMonth)));
  return {
    seeds,
    oneIn,
    runs,
    answers: whole.map(answerClaims),
    figures: told.map(({ figures }) => figures),
    disputed: told.map(({ disputed }) => disputed),
    fits: middleFits(runs.map(fitTo)),
  };
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
