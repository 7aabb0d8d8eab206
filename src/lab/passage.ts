import type { Standing } from "../ground/audit.ts";
import type { Lever, Parameter, Table } from "../ground/quantity.ts";
import type { World } from "../ground/world.ts";
import { layout, model } from "../laws/month.ts";
import { firstMonth } from "../scenarios/horizon.ts";
import { type Asked, holdGoing, type Machine } from "./asked.ts";
import { giveMonth, giveStart } from "./given.ts";
import { decisionsOf, giveProjects } from "./givenProjects.ts";
import type { OwnRecord, Row } from "./record.ts";
import { reportsOf } from "./reports.ts";
import { leversOf, pullOf } from "./strategy.ts";
import { takeTurn } from "./turn.ts";

/** What becomes of a month when it is over: all of it is kept and audited, or what is shown and no more. */
export interface Keeping {
  readonly own: OwnRecord;
  readonly row: Row;
  /** Called when a month is over; throws where its books do not close. */
  readonly close: (month: number) => void;
}

/** A country on its way through the months of what is asked. */
export interface Passage {
  readonly months: readonly number[];
  /**
   * Runs the months that are left, each when it is asked for.
   *
   * @param before called before each month
   */
  readonly go: (keeping: Keeping, before?: (month: number) => void) => Generator<number, void, void>;
}

/** A run between two months: all that the months to come need of those gone, but for what is recorded of these. */
export interface Snapshot {
  /** The month that comes next. */
  readonly month: number;
  readonly memory: Uint8Array;
  /** How its books stand, where they are audited. */
  readonly books: Standing | undefined;
}

/** How a run goes on from the middle of an earlier one, and what is kept of it for later ones. */
export interface Resumed {
  /** Where it goes on; the record that it writes over holds the months before. It begins anew unless given. */
  readonly since: Snapshot | undefined;
  /** Called before each month, with what tells how the books stand. */
  readonly before: (month: number, books: () => Standing | undefined) => void;
}

/**
 * Takes a machine for what is asked, and makes the country as it stood before its first month.
 *
 * @param since where an earlier run is taken up; the record that it goes on with holds the months before
 */
export function setOut(machine: Machine, asked: Asked, since?: Snapshot): Passage {
  const { scenario, seed, last, projects, signal } = asked;
  const { world, executor } = machine;
  const holdTurn = takeTurn(machine);
  const decide = decisionsOf(world, projects);
  const pull = pullOf(world, leversOf(scenario));
  if (since) new Uint8Array(world.memory).set(since.memory);
  else {
    begin(world, asked);
    decide(firstMonth);
    pull(firstMonth);
    executor.begin({ month: firstMonth - 1, seed });
  }
  const months = Array.from({ length: last - firstMonth + 1 }, (_, at) => firstMonth + at);
  const first = (since?.month ?? firstMonth) - firstMonth;
  return {
    months,
    *go({ own, row, close }, before) {
      const over = months.slice(0, first);
      const reports = reportsOf(world, own.record, over, row);
      for (const [at, month] of months.entries()) {
        if (at < first) continue;
        holdGoing(signal);
        holdTurn(month);
        own.holdStanding();
        before?.(month);
        giveMonth(world, month);
        decide(month);
        pull(month, at === 0 ? undefined : reports);
        executor.month({ month, seed });
        close(month);
        row.keep(own.record, at);
        over.push(month);
        yield month;
      }
    },
  };
}

/** Makes a country as it is given: its parameters, what it starts with, its great works, its mechanisms. */
function begin(world: World, { parameters, projects, off }: Asked): void {
  clear(world);
  setParameters(world, parameters);
  giveStart(world);
  giveProjects(world, projects);
  switchMechanisms(world, off);
  giveMonth(world, firstMonth);
}

/** Every column to zero, tables untouched. */
function clear(world: World): void {
  for (const column of layout.columns) world.view(column).fill(0);
}

function setParameters(world: World, differing: Readonly<Record<string, number>>): void {
  for (const of of model.quantities.values()) if (of.kind === "table") world.cells(of).set((of as Table).values ?? []);
  for (const of of model.quantities.values()) {
    if (of.kind === "parameter" || of.kind === "lever") world.cells(of)[0] = (of as Lever | Parameter).value;
  }
  for (const [name, value] of Object.entries(differing)) {
    const parameter = model.quantities.get(name);
    if (parameter) world.cells(parameter)[0] = value;
  }
}

function switchMechanisms(world: World, off: readonly string[]): void {
  for (const each of model.mechanisms) world.cells(each)[0] = off.includes(each.name) ? 0 : 1;
}
