/**
 * Runs a statistical battery over the numbers that laws draw and prints its results as a table.
 *
 * Each test compares what it counts with what independent uniform numbers would give. The seeds are
 * written here, so that the table comes out the same each time: `npx tsx scripts/battery.ts`.
 */

import { keyOf } from "../src/ground/purpose.ts";
import { threefry, uniform } from "../src/ground/random.ts";

/** Each test is made with so many seeds. */
const seeds = Array.from({ length: 8 }, (_, at) => 1924 + at);

/** The result of a test with one seed: a deviate, normal where the numbers are good. */
interface Result {
  readonly test: string;
  readonly numbers: number;
  readonly deviate: number;
}

const purposes = Array.from({ length: 64 }, (_, at) => keyOf(`draw ${at}`));
const [entities, months] = [4096, 204];

/** Numbers of the first purpose as a run draws them: households, then months. */
function* drawn(count: number, seed: number): Generator<number> {
  for (let month = 0, made = 0; ; month++) {
    for (let entity = 0; entity < entities; entity++, made++) {
      if (made === count) return;
      yield uniform(seed, purposes[0] ?? 0, entity, month);
    }
  }
}

/** Deviate of a count of successes, each with one chance. */
function ofCount(found: number, tries: number, chance: number): number {
  return (found - tries * chance) / Math.sqrt(tries * chance * (1 - chance));
}

/** Deviate of a sum of squares: Wilson and Hilferty's approximation to chi-square. */
function ofSquares(counts: readonly number[], expected: readonly number[]): number {
  const degrees = counts.length - 1;
  const sum = counts.reduce((sofar, each, at) => sofar + (each - (expected[at] ?? 0)) ** 2 / (expected[at] ?? 1), 0);
  const part = 2 / (9 * degrees);
  return (Math.cbrt(sum / degrees) - (1 - part)) / Math.sqrt(part);
}

function monobit(seed: number): Result {
  const blocks = 2 ** 20;
  let ones = 0;
  for (let block = 0; block < blocks; block++) {
    for (let bits = threefry(seed, purposes[0] ?? 0, block, 0, block & 1); bits !== 0; bits &= bits - 1) ones++;
  }
  return { test: "ones among bits", numbers: blocks, deviate: ofCount(ones, 32 * blocks, 0.5) };
}

/** Counts how often neighbours lie on two sides of a half. */
function runs(seed: number): Result {
  const numbers = 2 ** 20;
  let changes = 0;
  let before: boolean | undefined;
  for (const each of drawn(numbers, seed)) {
    const isHigh = each > 0.5;
    if (before !== undefined && isHigh !== before) changes++;
    before = isHigh;
  }
  return { test: "runs above and below a half", numbers, deviate: ofCount(changes, numbers - 1, 0.5) };
}

/** Correlation of numbers with those one step away. */
function serial(test: string, pair: (at: number) => readonly [number, number]): Result {
  const numbers = 2 ** 20;
  let sum = 0;
  for (let at = 0; at < numbers; at++) {
    const [one, other] = pair(at);
    sum += (one - 0.5) * (other - 0.5);
  }
  return { test, numbers, deviate: (12 * sum) / Math.sqrt(numbers) };
}

function serials(given: number): readonly Result[] {
  const purpose = (at: number): number => purposes[at % purposes.length] ?? 0;
  const at = (seed: number, kind: number, entity: number, month: number): number =>
    uniform(seed, purpose(kind), entity, month);
  return [
    serial("neighbouring households, one block", (n) => [at(given, 0, 2 * n, 0), at(given, 0, 2 * n + 1, 0)]),
    serial("neighbouring households, two blocks", (n) => [at(given, 0, 2 * n + 1, 0), at(given, 0, 2 * n + 2, 0)]),
    serial("neighbouring months", (n) => [at(given, 0, n >> 8, n & 255), at(given, 0, n >> 8, (n & 255) + 1)]),
    serial("neighbouring draws", (n) => [at(given, n & 63, n >> 6, 7), at(given, (n & 63) + 1, n >> 6, 7)]),
    serial("neighbouring seeds", (n) => [at(n, 0, given, 9), at(n + 1, 0, given, 9)]),
  ];
}

function bytes(seed: number, place: number): Result {
  const numbers = 2 ** 20;
  const counts = new Array<number>(256).fill(0);
  for (const each of drawn(numbers, seed)) {
    const byte = (Math.floor(each * 2 ** 32) / 2 ** (8 * place)) & 255;
    counts[byte] = (counts[byte] ?? 0) + 1;
  }
  const expected = counts.map(() => numbers / counts.length);
  return { test: `byte ${place} of each number, chi-square`, numbers, deviate: ofSquares(counts, expected) };
}

/** Lengths of the gaps between numbers below a tenth. */
function gaps(seed: number): Result {
  const [numbers, chance, longest] = [2 ** 20, 0.1, 40];
  const counts = new Array<number>(longest + 1).fill(0);
  let gap = 0;
  for (const each of drawn(numbers, seed)) {
    if (each >= chance) gap++;
    else {
      const cell = Math.min(gap, longest);
      counts[cell] = (counts[cell] ?? 0) + 1;
      gap = 0;
    }
  }
  const found = counts.reduce((sum, each) => sum + each, 0);
  const expected = counts.map((_, at) => found * (1 - chance) ** at * (at === longest ? 1 : chance));
  return { test: "gaps between numbers below a tenth, chi-square", numbers, deviate: ofSquares(counts, expected) };
}

/** Spacings of birthdays that are found twice: Poisson with a mean of m^3 / 4n (Marsaglia 1985). */
function birthdays(seed: number): Result {
  const [rounds, born, days] = [2000, 512, 2 ** 24];
  let twice = 0;
  for (let round = 0; round < rounds; round++) {
    const day = (at: number): number => Math.floor(uniform(seed, purposes[at & 63] ?? 0, at >> 6, round) * days);
    const sorted = Array.from({ length: born }, (_, at) => day(at)).sort((one, other) => one - other);
    const spacings = sorted.map((each, at) => each - (sorted[at - 1] ?? 0)).sort((one, other) => one - other);
    twice += spacings.filter((each, at) => each === spacings[at - 1]).length;
  }
  const mean = (rounds * born ** 3) / (4 * days);
  return { test: "birthday spacings found twice", numbers: rounds * born, deviate: (twice - mean) / Math.sqrt(mean) };
}

/** Balls that fall into an urn which holds one: n of them into k urns. */
function collisions(seed: number): Result {
  const [balls, urns] = [2 ** 20, 2 ** 26];
  const filled = new Uint8Array(urns);
  let collided = 0;
  let at = 0;
  for (const purpose of purposes) {
    for (let entity = 0; entity < balls / purposes.length; entity++, at++) {
      const urn = Math.floor(uniform(seed, purpose, entity, at % months) * urns);
      collided += filled[urn] ?? 0;
      filled[urn] = 1;
    }
  }
  const mean = balls - urns * (1 - (1 - 1 / urns) ** balls);
  return { test: "collisions in 2^26 urns", numbers: balls, deviate: (collided - mean) / Math.sqrt(mean) };
}

function battery(seed: number): readonly Result[] {
  return [
    monobit(seed),
    runs(seed),
    ...serials(seed),
    ...[0, 1, 2, 3].map((place) => bytes(seed, place)),
    gaps(seed),
    birthdays(seed),
    collisions(seed),
  ];
}

const batteries = seeds.map(battery);
const rows = (batteries[0] ?? []).map(({ test, numbers }, at) => {
  const deviates = batteries.map((results) => results[at]?.deviate ?? Number.NaN);
  const together = deviates.reduce((sum, each) => sum + each, 0) / Math.sqrt(deviates.length);
  const largest = Math.max(...deviates.map(Math.abs));
  return `| ${test} | ${seeds.length} x ${numbers} | ${together.toFixed(2)} | ${largest.toFixed(2)} |`;
});
process.stdout.write(
  `| test | numbers | deviate of all seeds | largest of a seed |\n|---|---|---|---|\n${rows.join("\n")}\n`,
);
