/**
 * Wedges as a post-processor: what must stand between a frictionless two-sector economy and a series, year by year, for
 * the series to be that economy's own choice. It takes any series: the data, a run of Allen's model, a run of ours.
 */
import {
  consumptionOf,
  type Economy,
  farmProduct,
  keepingAlive,
  otherProduct,
  type TwoSectorYear,
  worthOfOther,
} from "./economy.ts";

/** Productivities and wedges of a year; without friction every wedge is 1. */
export interface WedgeYear {
  readonly year: number;
  /** Output not explained by capital and labour. */
  readonly farmProductivity: number;
  readonly otherProductivity: number;
  /** (U_M F_N^M) / (U_A F_N^A): above 1, too few work outside farming. */
  readonly labourWedge: number;
  /** (U_M F_K^M) / (U_A F_K^A): above 1, too little capital stands outside farming. */
  readonly capitalWedge: number;
  /** 1 + τ of U_M,t (1 + τ) = β U_M,t+1 (1 + F_K − δ): above 1, too little is saved. None in the last year. */
  readonly savingWedge?: number;
  /** The three factors of the labour wedge, where prices and wages are known; their product is the wedge. */
  readonly factors?: LabourFactors;
}

/** What the labour wedge is made of. */
export interface LabourFactors {
  /** (U_M / U_A) / (p_M / p_A): how far households are from buying what they would. */
  readonly consumption: number;
  /** (p_M F_N^M / w_M) / (p_A F_N^A / w_A): how far firms are from paying what labour makes. */
  readonly production: number;
  /** w_M / w_A: how far labour is from moving to where it is paid more. */
  readonly mobility: number;
}

/**
 * Productivities and wedges of each year of a series.
 *
 * @param series consecutive years; none gives an empty list
 * @returns a record a year; a wedge of 1 is no friction
 * @example
 * const economy = economyWith();
 * wedgesOf(sovietSeries(economy), economy)[0].labourWedge > 1; // => true
 */
export function wedgesOf(series: readonly TwoSectorYear[], economy: Economy): readonly WedgeYear[] {
  const [first] = series;
  if (!first) return [];
  const alive = keepingAlive(first, economy);
  return series.map((year, at) => {
    const worth = worthOfOther(consumptionOf(year), alive, economy);
    const ratio = productOfLabour(year, economy);
    const next = series[at + 1];
    const factors = factorsOf(year, worth, ratio);
    return {
      year: year.year,
      farmProductivity: year.farmOutput / farmProduct(1, year.farmCapital, year.farmWorkers, economy),
      otherProductivity: year.otherOutput / otherProduct(1, year.otherCapital, year.otherWorkers, economy),
      labourWedge: worth * ratio,
      capitalWedge: worth * productOfCapital(year, economy),
      ...(next ? { savingWedge: savingWedge(year, next, economy) } : {}),
      ...(factors ? { factors } : {}),
    };
  });
}

/** Marginal product of labour outside farming against that in it. */
function productOfLabour(year: TwoSectorYear, { otherCapitalShare, farmLabourShare }: Economy): number {
  const other = ((1 - otherCapitalShare) * year.otherOutput) / year.otherWorkers;
  return other / ((farmLabourShare * year.farmOutput) / year.farmWorkers);
}

function productOfCapital(year: TwoSectorYear, { otherCapitalShare, farmCapitalShare }: Economy): number {
  const other = (otherCapitalShare * year.otherOutput) / year.otherCapital;
  return other / ((farmCapitalShare * year.farmOutput) / year.farmCapital);
}

function savingWedge(year: TwoSectorYear, next: TwoSectorYear, economy: Economy): number {
  const growth = consumptionOf(next).other / consumptionOf(year).other;
  const yields = (economy.otherCapitalShare * next.otherOutput) / next.otherCapital;
  return (economy.patience * (1 + yields - economy.wear)) / growth;
}

function factorsOf({ terms, wageRatio }: TwoSectorYear, worth: number, ratio: number): LabourFactors | undefined {
  if (terms === undefined || wageRatio === undefined) return undefined;
  return { consumption: worth * terms, production: ratio / terms / wageRatio, mobility: wageRatio };
}
