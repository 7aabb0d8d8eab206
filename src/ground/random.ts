/**
 * Random numbers by key: Threefry-2x32 with 13 rounds (Salmon, Moraes, Dror and Shaw 2011).
 *
 * Written in the common subset of TypeScript and AssemblyScript, so that one text gives the same bits
 * in JavaScript and in WebAssembly: 32-bit integers meet only add, shift and xor.
 */

const parity: i32 = 0x1bd11bda;

function rotate(word: i32, by: i32): i32 {
  return (word << by) | (word >>> (32 - by));
}

/**
 * A uniform number in [0, 1) of 53 bits, the same for the same four words.
 *
 * @param seed one run, one seed
 * @param purpose what the number is for
 * @param entity the cell it belongs to
 * @param month the month it belongs to
 */
export function uniform(seed: i32, purpose: i32, entity: i32, month: i32): number {
  const third: i32 = parity ^ seed ^ purpose;
  let x: i32 = (entity + seed) | 0;
  let y: i32 = (month + purpose) | 0;

  x = (x + y) | 0; y = rotate(y, 13) ^ x;
  x = (x + y) | 0; y = rotate(y, 15) ^ x;
  x = (x + y) | 0; y = rotate(y, 26) ^ x;
  x = (x + y) | 0; y = rotate(y, 6) ^ x;
  x = (x + purpose) | 0; y = (y + third + 1) | 0;

  x = (x + y) | 0; y = rotate(y, 17) ^ x;
  x = (x + y) | 0; y = rotate(y, 29) ^ x;
  x = (x + y) | 0; y = rotate(y, 16) ^ x;
  x = (x + y) | 0; y = rotate(y, 24) ^ x;
  x = (x + third) | 0; y = (y + seed + 2) | 0;

  x = (x + y) | 0; y = rotate(y, 13) ^ x;
  x = (x + y) | 0; y = rotate(y, 15) ^ x;
  x = (x + y) | 0; y = rotate(y, 26) ^ x;
  x = (x + y) | 0; y = rotate(y, 6) ^ x;
  x = (x + seed) | 0; y = (y + purpose + 3) | 0;

  x = (x + y) | 0; y = rotate(y, 17) ^ x;

  const high: number = x >>> 5;
  const low: number = y >>> 6;
  return (high * 67108864.0 + low) / 9007199254740992.0;
}
