import { calendarMonth, type MonthNumber } from "../ground/calendar.ts";
import { firstMonth } from "../scenarios/horizon.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import { type Asked, askedOf, type Machine, type Run, type RunOptions } from "./asked.ts";
import { monthsOf, type Snapshot, toItsEnd } from "./run.ts";
import { leversOf } from "./strategy.ts";

/** Runs scenarios one after another on one machine, each from the January before it parts from the last. */
export interface Replay {
  /**
   * The run that `simulate` makes, bit for bit. What the scenario before it had in common with it is not run again.
   *
   * The record is one for all: from the next run on, an earlier one answers nothing but the Fault "run-overwritten".
   *
   * @throws Fault as `simulate` does
   */
  readonly run: (scenario: Scenario, options?: ReplayOptions) => Run;
}

/** What a run of a replay may be asked: the sample is the machine's, and the record its own. */
export type ReplayOptions = Omit<RunOptions, "oneIn" | "over">;

/**
 * Keeps the state of a machine at each January, so that a course that is changed late is run again from there alone.
 *
 * @param machine of the sample wanted; nothing else should run on it meanwhile
 * @example
 * const replay = replayOn(machineFor(20000));
 * const scenario = standardScenario("history");
 * replay.run(scenario);
 * // Months from January 1932 on.
 * const run = replay.run(withLevers(scenario, [leverFrom("relief", "1932-08", 0.5, "an example")]));
 * run.months.length; // => 204
 */
export function replayOn(machine: Machine): Replay {
  let before: Asked | undefined;
  let record = new Float64Array();
  let kept: Snapshot[] = [];
  return {
    run: (scenario, options = {}) => {
      const own = askedOf(scenario, { ...options, oneIn: machine.oneIn }, machine);
      const parting = before === undefined ? firstMonth : partingOf(before, own);
      const numbers = (own.last - firstMonth + 1) * machine.world.upper.length;
      if (record.length !== numbers) record = new Float64Array(numbers);
      kept = kept.filter(({ month }) => month <= parting);
      before = own;
      const asked = { ...own, over: record };
      const months = monthsOf(asked, {
        since: kept.at(-1),
        before: (month, take) => {
          const isNew = calendarMonth(month) === 1 && month > (kept.at(-1)?.month ?? firstMonth);
          if (isNew) kept.push(take());
        },
      });
      return toItsEnd(months, options);
    },
  };
}

type Pulled = ReturnType<typeof leversOf>[number];
type Settings = ReadonlyMap<Pulled["lever"], Pulled["settings"]>;
type Setting = Pulled["settings"][number];

/** The first month in which two runs may part; infinite where nothing tells them apart. */
function partingOf(one: Asked, other: Asked): MonthNumber {
  const isAlike =
    one.seed === other.seed &&
    one.last === other.last &&
    one.projects === other.projects &&
    JSON.stringify([one.parameters, one.off]) === JSON.stringify([other.parameters, other.off]);
  if (!isAlike) return firstMonth;
  const [ofOne, ofOther] = [settingsOf(one), settingsOf(other)];
  return Math.min(
    ...[...new Set([...ofOne.keys(), ...ofOther.keys()])].map((lever) => {
      const [first, second] = [ofOne.get(lever) ?? [], ofOther.get(lever) ?? []];
      const at = Array.from({ length: Math.max(first.length, second.length) }, (_, place) => place).find(
        (place) => !isSame(first[place], second[place]),
      );
      if (at === undefined) return Number.POSITIVE_INFINITY;
      const dates = [first[at]?.from, second[at]?.from].filter((each) => each !== undefined);
      return Math.max(firstMonth, Math.min(...dates));
    }),
  );
}

function settingsOf({ scenario }: Asked): Settings {
  return new Map(leversOf(scenario).map(({ lever, settings }) => [lever, settings]));
}

function isSame(one: Setting | undefined, other: Setting | undefined): boolean {
  return one?.from === other?.from && one?.value === other?.value && one?.rule?.text === other?.rule?.text;
}
