/** An effect smaller than this part of the figure is none to speak of, wherever effects are told. */
export const leastEffect = 0.02;
