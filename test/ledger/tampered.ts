import type { Moment } from "../../src/ground/executor.ts";
import type { World } from "../../src/ground/world.ts";
import type { Machine } from "../../src/index.ts";

/** A machine whose world is tampered with before each month that it runs. */
export function tampered(machine: Machine, act: (world: World, moment: Moment) => void): Machine {
  const { world, executor } = machine;
  return {
    ...machine,
    executor: {
      begin: executor.begin,
      month: (moment) => {
        act(world, moment);
        executor.month(moment);
      },
    },
  };
}
