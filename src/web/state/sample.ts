/** One household of a full run stands for so many, as on the command line unless it is told otherwise. */
export const fullSample = 2500;
/** So many runs show what chance alone does. */
export const usualRuns = 12;
/** From so many runs on a band leaves out the outermost. */
export const manyRuns = 20;
