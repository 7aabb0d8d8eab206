import { Fault } from "../../ground/fault.ts";
import type { AllenYear } from "../allen/model.ts";
import { consumptionOf, type Economy, keepingAlive, type TwoSectorYear } from "./economy.ts";
import { project } from "./path.ts";
import { type WedgeYear, wedgesOf } from "./wedges.ts";
import { welfare } from "./welfare.ts";

/** What the measure says of any series. */
export interface Held {
  readonly series: readonly TwoSectorYear[];
  readonly wedges: readonly WedgeYear[];
  /** Against the path on which the first year's wedges, shares and growth before 1914 would have gone on. */
  readonly welfare: number;
}

/**
 * Takes wedges and welfare of any series of consecutive years.
 *
 * @param series consecutive years; none gives a welfare of `NaN`
 * @returns welfare as a share of consumption: -0.24 is a quarter less, every year
 * @throws Fault "series-beyond-measure" where people have less farm goods than keep alive in this measure
 * @example
 * const economy = economyWith();
 * holdAgainstProjected(sovietSeries(economy), economy).wedges.length; // => 13
 */
export function holdAgainstProjected(series: readonly TwoSectorYear[], economy: Economy): Held {
  const [first] = series;
  const wedges = wedgesOf(series, economy);
  const [start] = wedges;
  if (!first || !start) return { series, wedges, welfare: Number.NaN };
  const alive = keepingAlive(first, economy);
  for (const year of series) holdFed(year, alive);
  const capital = first.farmCapital + first.otherCapital;
  const product = first.farmOutput + first.otherOutput;
  const investmentShare = first.investment / product;
  const publicShare = (first.otherOutput - first.otherConsumption - first.investment) / product;
  const standing = { ...start, people: first.people, capital };
  const projected = project(standing, { investmentShare, publicShare }, alive, economy, series.length);
  return { series, wedges, welfare: welfare(series.map(consumptionOf), projected, alive, economy) };
}

function holdFed(year: TwoSectorYear, alive: number): void {
  const { farm } = consumptionOf(year);
  if (farm > alive) return;
  throw new Fault("series-beyond-measure", {
    what: `farm goods a head are ${farm.toPrecision(3)}, and ${alive.toPrecision(3)} keep alive: welfare has no number there`,
    where: `the year ${year.year} of the series`,
    mend: "hold the series against a first year that had less, or leave this year out",
  });
}

/**
 * A run of Allen's model as a two-sector series.
 *
 * Workers are measured by people, towns for all outside farming. His model has no capital in farming: it stands as in
 * 1928.
 *
 * @returns a record a year: roubles of 1937, persons
 * @example
 * twoSectorsOfAllen(runAllen(allenRegime("nep")), economyWith())[0].year; // => 1928
 */
export function twoSectorsOfAllen(years: readonly AllenYear[], economy: Economy): readonly TwoSectorYear[] {
  return years.map((each) => ({
    year: each.year,
    people: each.town + each.village,
    farmOutput: each.farmOutput,
    otherOutput: each.valueAdded,
    farmWorkers: each.village,
    otherWorkers: each.town,
    farmCapital: economy.farmCapitalAtStart,
    otherCapital: each.capital,
    farmConsumption: each.farmOutput,
    otherConsumption: each.householdGoods,
    investment: each.producerGoods,
  }));
}
