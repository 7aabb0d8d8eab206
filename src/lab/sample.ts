import { keyOf } from "../ground/purpose.ts";
import { memoryMap, type Sample } from "../ground/world.ts";
import { holdSample } from "../scenarios/hold.ts";

/** Households in a village of the sample: what a block of memory holds. */
const householdsPerVillage = memoryMap.scratchCells;

/** A region as the sample needs it: a name that keys its draws, and its households. */
export interface RegionOfSample {
  readonly id: string;
  readonly households: number;
}

/**
 * Draws the frame of a sample: for each region a whole number of villages of 32 households.
 *
 * @param oneIn how many real households one of the sample stands for; the weight of a region is exact,
 *   so that weighted households add up to the real ones whatever the rounding
 * @throws Fault "sample-out-of-range"
 */
export function sampleOf(regions: readonly RegionOfSample[], oneIn: number): Sample {
  holdSample(oneIn, "the option sample");
  const villages = regions.map(({ households }) => Math.max(1, Math.round(households / oneIn / householdsPerVillage)));
  const clusterStart = new Int32Array(regions.length + 1);
  villages.forEach((count, at) => {
    clusterStart[at + 1] = (clusterStart[at] ?? 0) + count;
  });
  const clusters = clusterStart[regions.length] ?? 0;
  const memberStart = Int32Array.from({ length: clusters + 1 }, (_, at) => at * householdsPerVillage);
  return {
    homes: regions.length,
    clusterStart,
    memberStart,
    keys: Int32Array.from(regions, ({ id }) => keyOf(id)),
    weight: Float64Array.from(
      regions,
      ({ households }, at) => households / ((villages[at] ?? 1) * householdsPerVillage),
    ),
  };
}
