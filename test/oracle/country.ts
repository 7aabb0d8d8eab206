import type { Executor } from "../../src/ground/executor.ts";
import { layoutOf } from "../../src/ground/layout.ts";
import { gather, type Module } from "../../src/ground/model.ts";
import {
  type Citation,
  level,
  type Parameter,
  parameter,
  type Quantity,
  type Start,
  type Step,
} from "../../src/ground/quantity.ts";
import { plainExecutor } from "../../src/ground/reference.ts";
import { bytesOf, type Sample, type World, worldIn } from "../../src/ground/world.ts";

/** The levels of a country of the textbooks. */
export const nation = level({ name: "nation", bytes: 8, cells: 1 });
export const region = level({ name: "region", bytes: 8, inside: nation });
export const village = level({ name: "village", bytes: 8, inside: region, sampled: true });
export const household = level({ name: "household", bytes: 4, inside: village, sampled: true });
const levels = { nation, home: region, cluster: village, member: household };

/** Where the laws of these tests come from. */
export const source: Citation = { key: "assumed", locator: "a law of the textbooks" };

/** A number of the nation that is simply given. */
export function number<const U extends string>(unit: U, value: number): Parameter<U> {
  const prior = { shape: "fixed", why: "chosen by the test" } as const;
  return parameter({ symbol: "c", unit, value, prior, level: nation, source, says: "A number." });
}

/** Regions with their villages, households a village, and how many real ones each household stands for. */
export interface Size {
  readonly regions: number;
  readonly villages: number;
  readonly households: number;
  readonly weight: number;
}

function sampleOf({ regions, villages, households, weight }: Size): Sample {
  return {
    homes: regions,
    clusterStart: Int32Array.from({ length: regions + 1 }, (_, at) => at * villages),
    memberStart: Int32Array.from({ length: regions * villages + 1 }, (_, at) => at * households),
    keys: Int32Array.from({ length: regions }, (_, at) => at + 1),
    weight: new Float64Array(regions).fill(weight),
  };
}

/** A model of a test: its declarations and the order of its laws. */
export interface Textbook {
  readonly declared: Module;
  readonly beginning: readonly (Start | Step)[];
  readonly month: readonly Step[];
  readonly size?: Size;
  readonly seed?: number;
}

/** A small model laid out, and the plain executor that runs it. */
export function smallWorld(book: Textbook): { readonly world: World; readonly executor: Executor } {
  const model = gather({ modules: [book.declared], beginning: book.beginning, month: book.month });
  const layout = layoutOf(model, levels);
  const sample = sampleOf(book.size ?? { regions: 1, villages: 1, households: 1, weight: 1 });
  const world: World = worldIn(new ArrayBuffer(bytesOf(layout, sample)), model, layout, sample);
  for (const quantity of model.quantities.values()) {
    if ("value" in quantity) world.cells(quantity)[0] = Number(quantity.value);
  }
  return { world, executor: plainExecutor(world) };
}

/**
 * Runs a small model by the plain executor.
 *
 * @param months how many months
 * @returns the sum over all cells of a quantity, at the start and after each month
 */
export function runSmall(book: Textbook, months: number): (of: Quantity) => readonly number[] {
  const { world, executor } = smallWorld(book);
  const seed = book.seed ?? 1;
  const sums = new Map<Quantity, number[]>();
  const record = (): void => {
    for (const quantity of world.model.quantities.values()) {
      if (quantity.kind !== "stock" && quantity.kind !== "state") continue;
      let sum = 0;
      for (const each of world.cells(quantity)) sum += each;
      sums.set(quantity, [...(sums.get(quantity) ?? []), sum]);
    }
  };
  executor.begin({ month: 0, seed });
  record();
  for (let month = 1; month <= months; month++) {
    executor.month({ month, seed });
    record();
  }
  return (of) => sums.get(of) ?? [];
}
