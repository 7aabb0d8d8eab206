/** Factors between units of the evidence and those of the model: definitions, and nothing else. */

export const [thousand, million] = [1e3, 1e6];
/** Parts of a whole in percent. */
export const percent = 100;
export const monthsOfYear = 12;
/** Centners of a tonne. */
export const centners = 10;
/** Hectares of a thousand square kilometres. */
export const hectares = 1e5;
