import { type Observation, observed } from "../evidence/table.ts";
import { monthNumber } from "../ground/calendar.ts";
import { firstMonth } from "../scenarios/horizon.ts";
import type { Run } from "./run.ts";
import { median } from "./statistics.ts";

/** Households in collective farms on the first day of a month: what a run finds beside what was counted, in per cent. */
export interface ShareOfMonth {
  readonly year: number;
  readonly month: number;
  readonly found: number;
  /** The middle of what sources give for that day. */
  readonly counted: number;
}

const series = "collectivised-households";
const span = [monthNumber(1929, 6), monthNumber(1931, 7)] as const;

/** Counts of a month; what was claimed for another day than the first stays out. */
function countsOfFirstDays(): readonly Observation[] {
  return observed(series, "USSR").filter(
    (each) => each.month !== null && each.value !== null && !/^(?!1 )\d+ [A-Z]/.test(each.note),
  );
}

/** The share month by month from June 1929 to July 1931, wherever it was counted. */
export function sharesByMonth(run: Run): readonly ShareOfMonth[] {
  const [members, living] = [run.whole("memberHouseholds"), run.whole("livingHouseholds")];
  const counts = new Map<number, Observation[]>();
  for (const each of countsOfFirstDays()) {
    const at = monthNumber(each.year, each.month ?? 1);
    counts.set(at, [...(counts.get(at) ?? []), each]);
  }
  return [...counts]
    .filter(([at]) => at >= span[0] && at <= span[1])
    .sort(([one], [other]) => one - other)
    .map(([at, those]) => {
      // What stands at the end of a month stands on the first day of the next.
      const before = at - firstMonth - 1;
      return {
        year: those[0]?.year ?? Number.NaN,
        month: those[0]?.month ?? Number.NaN,
        found: (100 * (members[before] ?? Number.NaN)) / (living[before] ?? Number.NaN),
        counted: median(those.map((each) => each.value ?? Number.NaN)),
      };
    });
}

/** Root mean square of the distance between found and counted, in points. */
export function errorOf(shares: readonly ShareOfMonth[]): number {
  return Math.sqrt(shares.reduce((sum, each) => sum + (each.found - each.counted) ** 2, 0) / shares.length);
}
