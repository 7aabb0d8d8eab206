import { type Rival as Hand, rivalsOf as handsOf, workName } from "../../book/history/rivals.ts";
import { marksWith, signsOf } from "../../book/history/signs.ts";
import type { Mark, Sign } from "../../figures/figure.ts";
import { disputesOf, type FamineEstimate, isChecked, observed, rankOf, type Work, works } from "../../index.ts";
import type { Wanted } from "./course.ts";

/** A hand with its sign. */
export interface SignedHand extends Pick<Hand, "name" | "role" | "checked"> {
  readonly sign: Sign;
}

/** An estimate of several years, which no moment of a figure can hold. */
export interface Estimate {
  readonly by: string;
  /** The work that passes it on; empty where it stands in the author's own. */
  readonly passedOnBy: string;
  readonly isChecked: boolean;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Estimates of one thing over the same years. */
export interface Dispute {
  readonly from: number;
  readonly until: number;
  readonly unit: string;
  readonly estimates: readonly Estimate[];
}

/** What was published of an indicator in a place, as a figure shows it. */
export interface Published {
  readonly isMonthly: boolean;
  readonly hands: readonly SignedHand[];
  readonly marks: readonly Mark[];
  readonly disputes: readonly Dispute[];
  /** The works that any of it was read in. */
  readonly works: readonly Work[];
}

/** Gathers what was published of an indicator in a place, within years; documents of the time first. */
export function publishedOf({ indicator, place }: Wanted, [first, last]: readonly [number, number]): Published {
  const { series, unit, year: convention, ledger } = indicator;
  const isStock = ["january", "july", "october", "none"].includes(convention);
  const seen = observed(series, place)
    .filter((each) => each.unit === unit && each.year >= first && each.year <= last)
    .filter(({ value, low, high }) => value !== null || low !== null || high !== null)
    .sort((one, other) => rankOf(one.source) - rankOf(other.source));
  const ofMonths = seen.filter(({ month }) => month !== null).length;
  const isMonthly = isStock ? ofMonths > 0 && convention !== "january" : 2 * ofMonths > seen.length;
  const shown = seen.filter((each) => isStock || convention === "mean" || (each.month !== null) === isMonthly);
  const { rivals: hands, marks } = handsOf(shown, convention, {});
  const signs = signsOf(hands);
  const disputes = ledger === "actual" ? disputesOf(series, place) : [];
  const within = disputes.filter(({ from, until }) => from <= last && until >= first);
  const keys = [...shown, ...within.flatMap(({ estimates }) => estimates)].map(({ source }) => source);
  return {
    isMonthly,
    hands: [...signs].map(([{ name, role, checked }, sign]) => ({ name, role, checked, sign })),
    marks: marksWith(signs, marks),
    disputes: within.map(({ estimates, ...dispute }) => ({ ...dispute, estimates: estimates.map(estimateOf) })),
    works: [...new Set(keys)].flatMap((key) => works.get(key) ?? []),
  };
}

function estimateOf(estimate: FamineEstimate): Estimate {
  const { author, workYear, best: value, low, high, source } = estimate;
  const by = [author, workYear].filter((each) => each !== null).join(" ");
  const work = workName(source);
  return { by, passedOnBy: work === by ? "" : work, isChecked: isChecked(estimate), value, low, high };
}
