import { monthName } from "../ground/calendar.ts";
import { Fault } from "../ground/fault.ts";
import type { World } from "../ground/world.ts";

/** Which run has a world: it holds the state of one country alone. */
const holders = new WeakMap<World, object>();

/**
 * Takes a machine for a run. A run that was begun on it before and goes on later would go on from another country's state:
 * the later run stands, and the earlier is refused its next month. So a run that was given up half-way keeps no machine.
 *
 * @returns what holds that the run still has its machine
 */
export function takeTurn({ world }: { readonly world: World }): (month: number) => void {
  const own = {};
  holders.set(world, own);
  return (month) => {
    if (holders.get(world) === own) return;
    throw new Fault("machine-taken", {
      what: `another run was begun on this machine before this one came to ${monthName(month)}`,
      where: "a machine that two runs share",
      mend: "end one run before the next is begun, or lay out a machine for each with `machineFor`",
    });
  };
}
