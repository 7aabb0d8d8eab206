/** Colours of a figure: names of the style sheet on a page, values in a file that stands alone. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly grey: string;
  readonly rule: string;
  readonly blue: string;
  readonly toll: string;
  readonly toll2: string;
}

/** On a page the style sheet decides, so that a figure follows the reader's theme. */
export const themed: Palette = {
  paper: "var(--paper)",
  ink: "var(--ink)",
  grey: "var(--grey)",
  rule: "var(--rule)",
  blue: "var(--blue)",
  toll: "var(--toll)",
  toll2: "var(--toll-2)",
};

/** For print, and for files. */
export const printed: Palette = {
  paper: "#ffffff",
  ink: "#1b1f24",
  grey: "#545a62",
  rule: "#d9d3c5",
  blue: "#1b5a88",
  toll: "#432a6b",
  toll2: "#7d5ab0",
};
