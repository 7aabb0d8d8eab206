import type { Indicator } from "../evidence/observe/figures.ts";
import { indicators } from "../evidence/observe.ts";
import type { World } from "../ground/world.ts";
import { measured } from "./indicators.ts";
import { figuresIn, type Row, unknown, wholeRow } from "./record.ts";

/** What is told of the country month by month while a run goes on: each figure is found once, when its month is over. */
export interface Reports {
  /**
   * The figures of an indicator for the months that are over, the last of them last.
   *
   * @throws Fault "figure-unknown"
   */
  readonly of: (asked: Pick<Indicator, "series" | "ledger">) => readonly number[];
}

/** A series that grows. */
interface Told {
  readonly indicator: Indicator;
  readonly values: number[];
}

/**
 * The reports of a run.
 *
 * @param record what is recorded, month after month
 * @param months the months that are over: this list grows with the run
 * @param row what the record keeps of each month; everything unless given
 */
export function reportsOf(
  world: World,
  record: Float64Array,
  months: readonly number[],
  row: Row = wholeRow(world),
): Reports {
  const told = new Map<string, Told>();
  const grow = (series: Told): void => {
    const { over = 1, reach = over } = series.indicator;
    for (let end = series.values.length + 1; end <= months.length; end++) {
      const from = Math.max(0, end - reach);
      const window = figuresIn(world, record.subarray(from * row.width), months.slice(from, end), { row });
      series.values.push(measured(window, series.indicator, "USSR").at(-1) ?? Number.NaN);
    }
  };
  return {
    of: (asked) => {
      const key = `${asked.series} ${asked.ledger}`;
      const found = told.get(key) ?? { indicator: indicatorOf(asked), values: [] };
      told.set(key, found);
      grow(found);
      return found.values;
    },
  };
}

/**
 * The indicator that a rule's figure is of.
 *
 * @throws Fault "figure-unknown"
 */
export function indicatorOf({ series, ledger }: Pick<Indicator, "series" | "ledger">): Indicator {
  const found = indicators.find((each) => each.series === series && each.ledger === ledger);
  if (!found) throw unknown("figure", series, []);
  return found;
}
