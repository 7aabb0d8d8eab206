/**
 * The part of a figure that an effect must reach, wherever effects are told: a smaller one is none to speak of.
 *
 * @example
 * leastEffect; // => 0.02
 */
export const leastEffect = 0.02;
