import { type Comparison, compare, inYear, type Moved, outside } from "../figures.ts";
import {
  type Consumption,
  consumptionOf,
  type Economy,
  economyParameters,
  economyWith,
  keepingAlive,
  type TwoSectorYear,
} from "./economy.ts";
import { type Course, project, type Standing } from "./path.ts";
import { publicShare, sovietSeries } from "./soviet.ts";
import { type WedgeYear, wedgesOf } from "./wedges.ts";
import { welfare } from "./welfare.ts";

/** The last year with a class table in print: its wedges are carried on after 1940. */
const lastMeasured = 1937;
/** Years of the data, 1928-40. */
const early = 13;

/**
 * Cheremukhin and others' published figures beside ours.
 *
 * @param changes parameters that are not at their own value, in their own unit
 * @throws Fault "parameter-unknown" or "parameter-malformed"
 * @example
 * compareCheremukhin().filter(({ held, met }) => held && !met).length; // => 0
 */
export function compareCheremukhin(changes: Readonly<Partial<Economy>> = {}): readonly Comparison[] {
  const economy = economyWith(changes);
  const series = sovietSeries(economy);
  const wedges = wedgesOf(series, economy);
  return compare("cheremukhin", {
    ...welfares(series, wedges, economy),
    ...moves(wedges, economy),
    "labour-leaving": (outside("farm-share-of-people", 1928) - outside("farm-share-of-people", 1939)) / 100,
    "investment-doubling": outside("investment-share", lastMeasured) / outside("investment-share", 1928),
  });
}

/** The paths that welfare is taken from: what was, carried on after 1940 without a war, and the projected one. */
function sovietAndProjected(
  series: readonly TwoSectorYear[],
  wedges: readonly WedgeYear[],
  economy: Economy,
): { readonly soviet: readonly Consumption[]; readonly projected: readonly Consumption[] } {
  const alive = keepingAlive(inYear(series, 1928), economy);
  const years = economy.horizon;
  const before = course(1928);
  const projected = project(ahead(standing(series, wedges, 1928, 1928), economy), before, alive, economy, years);
  const after = course(lastMeasured);
  const carried = project(standing(series, wedges, 1940, lastMeasured), after, alive, economy, years - early + 1);
  return { soviet: [...series.map(consumptionOf), ...carried.slice(1)], projected };
}

function welfares(series: readonly TwoSectorYear[], wedges: readonly WedgeYear[], economy: Economy) {
  const { soviet, projected } = sovietAndProjected(series, wedges, economy);
  const alive = keepingAlive(inYear(series, 1928), economy);
  const of = (from: number, to?: number): number =>
    welfare(soviet.slice(from, to), projected.slice(from, to), alive, economy);
  const [first, later] = [of(0, early), of(early)];
  return {
    "welfare-sign-early": Math.sign(first),
    "welfare-sign-late": Math.sign(later),
    "welfare-early": first,
    "welfare-late": later,
    "welfare-born-1928": of(0),
  };
}

function moves(wedges: readonly WedgeYear[], { otherGrowth }: Economy) {
  const [in1928, in1933, in1935, in1940] = [
    inYear(wedges, 1928),
    inYear(wedges, 1933),
    inYear(wedges, 1935),
    inYear(wedges, 1940),
  ];
  const trend = in1928.otherProductivity * (1 + otherGrowth) ** 12;
  return {
    "wedge-rise": Math.sign(in1935.labourWedge - in1928.labourWedge),
    "wedge-fall": Math.sign(in1940.labourWedge - in1935.labourWedge),
    "productivity-dip": Math.sign(in1933.otherProductivity - in1928.otherProductivity),
    "productivity-late": Math.sign(in1940.otherProductivity - trend),
  };
}

function standing(
  series: readonly TwoSectorYear[],
  wedges: readonly WedgeYear[],
  year: number,
  wedgesFrom: number,
): Standing {
  const { people, farmCapital, otherCapital } = inYear(series, year);
  const { farmProductivity, otherProductivity } = inYear(wedges, year);
  const { labourWedge, capitalWedge } = inYear(wedges, wedgesFrom);
  const capital = farmCapital + otherCapital;
  return { people, capital, farmProductivity, otherProductivity, labourWedge, capitalWedge };
}

function ahead(start: Standing, { yearsAhead, farmGrowth, otherGrowth }: Economy): Standing {
  return {
    ...start,
    farmProductivity: start.farmProductivity * (1 + farmGrowth) ** yearsAhead,
    otherProductivity: start.otherProductivity * (1 + otherGrowth) ** yearsAhead,
  };
}

function course(year: number): Course {
  return { investmentShare: outside("investment-share", year) / 100, publicShare: publicShare(year) };
}

/**
 * Moves each parameter alone to both ends of its range.
 *
 * @returns a comparison for each end of each range
 * @example
 * moveCheremukhin().every(({ lines }) => lines.length > 0); // => true
 */
export function moveCheremukhin(): readonly Moved[] {
  return economyParameters
    .filter(([, { prior }]) => prior.shape !== "fixed")
    .flatMap(([parameter, { within, says, unit }]) =>
      (within ?? []).map((value) => ({
        parameter,
        says,
        unit,
        value,
        lines: compareCheremukhin({ [parameter]: value }),
      })),
    );
}
