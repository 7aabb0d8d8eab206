/**
 * Random numbers by key: Threefry-2x32 with 13 rounds (Salmon, Moraes, Dror and Shaw 2011).
 *
 * Written in the common subset of TypeScript and AssemblyScript, so that one text gives the same bits
 * in JavaScript and in WebAssembly: 32-bit integers meet only add, shift and xor. `lanes.ts` holds the
 * same function for four blocks at once.
 */

const parity: i32 = 0x1bd11bda;

function rotate(word: i32, by: i32): i32 {
  return (word << by) | (word >>> (32 - by));
}

/**
 * One of the two words of a block of Threefry-2x32-13.
 *
 * @param word 0 or 1
 */
export function threefry(keyOne: i32, keyTwo: i32, counterOne: i32, counterTwo: i32, word: i32): i32 {
  const keyThree: i32 = parity ^ keyOne ^ keyTwo;
  let x: i32 = (counterOne + keyOne) | 0;
  let y: i32 = (counterTwo + keyTwo) | 0;

  x = (x + y) | 0; y = rotate(y, 13) ^ x;
  x = (x + y) | 0; y = rotate(y, 15) ^ x;
  x = (x + y) | 0; y = rotate(y, 26) ^ x;
  x = (x + y) | 0; y = rotate(y, 6) ^ x;
  x = (x + keyTwo) | 0; y = (y + keyThree + 1) | 0;

  x = (x + y) | 0; y = rotate(y, 17) ^ x;
  x = (x + y) | 0; y = rotate(y, 29) ^ x;
  x = (x + y) | 0; y = rotate(y, 16) ^ x;
  x = (x + y) | 0; y = rotate(y, 24) ^ x;
  x = (x + keyThree) | 0; y = (y + keyOne + 2) | 0;

  x = (x + y) | 0; y = rotate(y, 13) ^ x;
  x = (x + y) | 0; y = rotate(y, 15) ^ x;
  x = (x + y) | 0; y = rotate(y, 26) ^ x;
  x = (x + y) | 0; y = rotate(y, 6) ^ x;
  x = (x + keyOne) | 0; y = (y + keyTwo + 3) | 0;

  x = (x + y) | 0; y = rotate(y, 17) ^ x;
  return word === 0 ? x : y;
}

/**
 * A uniform number between 0 and 1, never either, the same for the same four words: the middle of one
 * of 2^32 equal steps. An even cell and the odd one after it share a block and have a word each.
 *
 * @param seed one run, one seed
 * @param purpose what the number is for
 * @param entity the cell it belongs to
 * @param month the month it belongs to
 */
export function uniform(seed: i32, purpose: i32, entity: i32, month: i32): number {
  const word: i32 = threefry(seed, purpose, entity >> 1, month, entity & 1);
  const high: number = word >>> 16;
  const low: number = word & 65535;
  return (high * 65536.0 + low + 0.5) / 4294967296.0;
}

/** The same for the cells of a level that is kept in single precision: the middle of one of 2^23 steps, which it holds exactly. */
export function narrowUniform(seed: i32, purpose: i32, entity: i32, month: i32): number {
  const word: i32 = threefry(seed, purpose, entity >> 1, month, entity & 1);
  const step: number = word >>> 9;
  return (step + 0.5) / 8388608.0;
}

/** A uniform number turned about the circle from 0 to 1. Quarters turn the middles of equal steps into one another, exactly. */
export function turned(number: number, by: number): number {
  return number >= 1.0 - by ? number - (1.0 - by) : number + by;
}
