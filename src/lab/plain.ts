import { plainExecutor } from "../ground/reference.ts";
import { bytesOf, worldIn } from "../ground/world.ts";
import { layout, model } from "../laws/month.ts";
import { regionsOfSample } from "./given.ts";
import type { Machine } from "./run.ts";
import { sampleOf } from "./sample.ts";

/** Lays out a country that the plain executor runs: slow, and the meaning that the kernels are held to. */
export function plainMachineFor(oneIn: number): Machine {
  const sample = sampleOf(regionsOfSample(), oneIn);
  const world = worldIn(new ArrayBuffer(bytesOf(layout, sample)), model, layout, sample);
  return { oneIn, world, executor: plainExecutor(world) };
}
