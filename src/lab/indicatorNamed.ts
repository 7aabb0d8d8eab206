import type { Indicator } from "../evidence/observe/figures.ts";
import { indicators } from "../evidence/observe.ts";
import { Fault, nearest } from "../ground/fault.ts";
import { shown } from "../ground/shown.ts";

/**
 * An indicator: of the book that is asked for, or of the only one that it is kept in.
 *
 * @param where what names it, for the error
 * @throws Fault "indicator-unknown"
 */
export function indicatorNamed(series: string, ledger: Indicator["ledger"] | undefined, where: string): Indicator {
  const found = indicators.filter((each) => each.series === series);
  const indicator = found.find((each) => each.ledger === (ledger ?? "actual")) ?? found[0];
  if (indicator) return indicator;
  const near = nearest(
    series,
    indicators.map((each) => each.series),
  );
  throw new Fault("indicator-unknown", {
    what: `there is no indicator ${shown(series)}`,
    where,
    mend: near ? `did you mean "${near}"?` : "`indicators` lists them",
  });
}
