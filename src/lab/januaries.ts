import type { Standing } from "../ground/audit.ts";
import { calendarMonth, type MonthNumber } from "../ground/calendar.ts";
import type { World } from "../ground/world.ts";
import { firstMonth } from "../scenarios/horizon.ts";
import type { Snapshot } from "./passage.ts";

/** The state of a world before each January of the run that it was in last. */
export interface Januaries {
  /** The last of those up to a month; later ones are forgotten. */
  readonly upTo: (month: MonthNumber) => Snapshot | undefined;
  /** Keeps the state before a month, if it is a January that is not kept yet. */
  readonly keep: (month: MonthNumber, books: () => Standing | undefined) => void;
}

/** Januaries of a world, none of them kept yet. What was forgotten is written over: new memory costs more than the copy. */
export function januariesOf({ memory, bytes }: World): Januaries {
  const state = new Uint8Array(memory as ArrayBuffer, 0, bytes);
  const rooms = new Map<MonthNumber, Uint8Array>();
  let kept: readonly Snapshot[] = [];
  return {
    upTo: (end) => {
      kept = kept.filter(({ month }) => month <= end);
      return kept.at(-1);
    },
    keep: (month, books) => {
      if (calendarMonth(month) !== 1 || month <= (kept.at(-1)?.month ?? firstMonth)) return;
      const room = rooms.get(month) ?? new Uint8Array(bytes);
      rooms.set(month, room);
      room.set(state);
      kept = [...kept, { month, memory: room, books: books() }];
    },
  };
}
