import type { MonthNumber } from "../ground/calendar.ts";
import type { Column } from "../ground/layout.ts";
import { firstMonth } from "../scenarios/horizon.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import { type Asked, askedOf, type Machine, type Run, type RunOptions } from "./asked.ts";
import { januariesOf } from "./januaries.ts";
import type { Resumed } from "./passage.ts";
import { type Recorded, type Row, rowOf, wholeRow } from "./record.ts";
import { monthsOf, toItsEnd } from "./run.ts";
import { columnsOf, monthsSeen, type Sight } from "./sight.ts";
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
  /**
   * What is shown of that run, bit for bit, and nothing else: for what moves under a hand. Only what the indicators take is
   * kept, and the books are not audited; have the scenario run in full before you rely on it.
   *
   * @returns figures that answer for the indicators of the sight, until the next run
   * @throws Fault as `simulate` does, but for "ledger-open" and "stock-overdrawn"; "series-unkept" where the figures are
   *   asked for what is not shown
   */
  readonly show: (scenario: Scenario, sight: Sight, options?: Omit<ReplayOptions, "to">) => Recorded;
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
  const { world } = machine;
  const januaries = januariesOf(world);
  const whole = wholeRow(world);
  let seen: { readonly columns: readonly Column[]; readonly row: Row } = { columns: [], row: rowOf(world, []) };
  let before: { readonly asked: Asked; readonly row: Row } | undefined;
  let record = new Float64Array();
  /** The row of a sight: the one before where it keeps the same, so that what was kept can be gone on with. */
  const rowFor = (columns: readonly Column[]): Row => {
    const isSame = columns.length === seen.columns.length && columns.every((each, at) => each === seen.columns[at]);
    if (!isSame) seen = { columns, row: rowOf(world, columns) };
    return seen.row;
  };
  const takeUp = (own: Asked, row: Row): readonly [Asked & { readonly machine: Machine }, Resumed] => {
    const parting = before?.row === row ? partingOf(before.asked, own) : firstMonth;
    const numbers = (own.last - firstMonth + 1) * row.width;
    if (record.length !== numbers) record = new Float64Array(numbers);
    before = { asked: own, row };
    return [
      { ...own, machine, over: record },
      { since: januaries.upTo(parting), before: januaries.keep },
    ];
  };
  return {
    run: (scenario, options = {}) => {
      const asked = askedOf(scenario, { ...options, oneIn: machine.oneIn }, machine);
      return toItsEnd(monthsOf(...takeUp(asked, whole)), options);
    },
    show: (scenario, sight, options = {}) => {
      const asked = askedOf(scenario, { ...options, to: sight.to, oneIn: machine.oneIn }, machine);
      const row = rowFor(columnsOf(sight, scenario));
      return toItsEnd(monthsSeen(row, ...takeUp(asked, row)), options);
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
