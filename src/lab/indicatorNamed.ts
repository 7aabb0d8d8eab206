import type { Indicator } from "../evidence/observe/figures.ts";
import { indicators } from "../evidence/observe.ts";
import { Fault, nearest } from "../ground/fault.ts";
import { shown } from "../ground/shown.ts";

/**
 * Indicators of a series, which may be measured twice: as it is, and as it is reported.
 *
 * @param where what names it, for the error
 * @throws Fault "indicator-unknown"
 */
export function indicatorsNamed(series: string, where: string): readonly [Indicator, ...Indicator[]] {
  const [first, ...others] = indicators.filter((each) => each.series === series);
  if (first) return [first, ...others];
  const near = nearest(
    series,
    indicators.map((each) => each.series),
  );
  throw new Fault("indicator-unknown", {
    what: `there is no indicator ${shown(series)}`,
    where,
    mend: near ? `did you mean "${near}"?` : "`great-turn indicators` lists them",
  });
}

/**
 * An indicator: of the ledger that is asked for, or of the only one that it is kept in.
 *
 * @param where what names it, for the error
 * @throws Fault "indicator-unknown"
 */
export function indicatorNamed(series: string, ledger: Indicator["ledger"] | undefined, where: string): Indicator {
  const found = indicatorsNamed(series, where);
  return found.find((each) => each.ledger === (ledger ?? "actual")) ?? found[0];
}
