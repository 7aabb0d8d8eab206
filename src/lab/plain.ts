import { plainExecutor } from "../ground/reference.ts";
import { bytesOf, worldIn } from "../ground/world.ts";
import { layout, model } from "../laws/month.ts";
import { regionsOfSample } from "./given.ts";
import type { Machine } from "./run.ts";
import { sampleOf } from "./sample.ts";

/**
 * Lays out a country that the plain executor runs: slow, and the meaning that the kernels are held to.
 *
 * @param oneIn how many real households one of the sample stands for, a whole number from 1 to 20000
 * @throws Fault "sample-out-of-range"
 * @example
 * const to = monthNumber(1924, 1);
 * const plain = simulate(history, { to }, plainMachineFor(20000));
 * plain.record[0] === simulate(history, { to, oneIn: 20000 }).record[0]; // => true
 */
export function plainMachineFor(oneIn: number): Machine {
  const sample = sampleOf(regionsOfSample(), oneIn);
  const world = worldIn(new ArrayBuffer(bytesOf(layout, sample)), model, layout, sample);
  return { oneIn, world, executor: plainExecutor(world) };
}
