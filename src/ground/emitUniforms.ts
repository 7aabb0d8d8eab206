/** By how many bits the second word of a block is turned, round after round: those of `random.ts`. */
const turns = [13, 15, 26, 6, 17, 29, 16, 24, 13, 15, 26, 6, 17];
/** Blocks mixed side by side, four to a vector. A round waits for the last, and the blocks fill each other's waits. */
const abreast = [0, 1, 2, 3];
/** Cells that are served at once: a block has two words. */
const cells = 8 * abreast.length;

/**
 * Writes the function that draws the uniform numbers of neighbouring cells, thirty-two at a time: as
 * many as a village has households. Each has the bits that `narrowUniform` gives it.
 *
 * It is called with where the first number goes, the seed, what the numbers are for, the first cell (an
 * even number), the month, and how many cells; room for a multiple of thirty-two is needed.
 */
export function emitUniforms(): readonly string[] {
  return [
    "function uniforms(at: usize, seed: i32, purpose: i32, entity: i32, month: i32, count: i32): void {",
    "  const keyOne: v128 = i32x4.splat(seed), keyTwo: v128 = i32x4.splat(purpose);",
    "  const keyThree: v128 = i32x4.splat(0x1bd11bda ^ seed ^ purpose);",
    "  const counterTwo: v128 = i32x4.splat(month + purpose);",
    "  let counterOne: v128 = i32x4.add(i32x4.splat((entity >> 1) + seed), i32x4(0, 1, 2, 3));",
    `  for (const end = at + 4 * count; at < end; at += ${4 * cells}) {`,
    ...abreast.map(
      (block) => `    let x${block} = i32x4.add(counterOne, i32x4.splat(${4 * block})), y${block} = counterTwo;`,
    ),
    ...turns.flatMap(round),
    ...abreast.flatMap((block) => [
      `    v128.store(at, lanes.middle(v128.shuffle<i32>(x${block}, y${block}, 0, 4, 1, 5)), ${32 * block});`,
      `    v128.store(at, lanes.middle(v128.shuffle<i32>(x${block}, y${block}, 2, 6, 3, 7)), ${32 * block + 16});`,
    ]),
    `    counterOne = i32x4.add(counterOne, i32x4.splat(${cells / 2}));`,
    "  }",
    "}",
  ];
}

/** A round, and after every fourth the keys, each time other two. */
function round(turn: number, at: number): readonly string[] {
  const lines = abreast.flatMap((block) => [
    `    x${block} = i32x4.add(x${block}, y${block});`,
    `    y${block} = lanes.mixed(x${block}, y${block}, ${turn});`,
  ]);
  const time = (at + 1) / 4;
  if (!Number.isInteger(time)) return lines;
  const keys = ["keyOne", "keyTwo", "keyThree"];
  const [one, two] = [keys[time % 3], keys[(time + 1) % 3]];
  const added = abreast.flatMap((block) => [
    `    x${block} = i32x4.add(x${block}, ${one});`,
    `    y${block} = i32x4.add(y${block}, i32x4.add(${two}, i32x4.splat(${time})));`,
  ]);
  return [...lines, ...added];
}
