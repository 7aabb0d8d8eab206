import type { Course } from "./figure.ts";

type Lines = Readonly<Record<Course["look"], string>>;

/** Colours of a figure: names of the style sheet on a page, values in a file that stands alone. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly grey: string;
  readonly rule: string;
  readonly blue: string;
  /** Evidence that parameters may be fitted to. */
  readonly fitted: string;
  /** Courses by their looks, and the one hue that is kept for people who died or were taken. */
  readonly lines: Lines;
  readonly tolls: Lines;
}

/** Ink or violet for history, and one hue for whatever else might have been. */
function linesOf(history: string, other: string): Lines {
  return { history, other, third: other, fourth: other };
}

/** On a page the style sheet decides, so that a figure follows the reader's theme. */
export const themed: Palette = {
  paper: "var(--paper)",
  ink: "var(--ink)",
  grey: "var(--grey)",
  rule: "var(--rule)",
  blue: "var(--blue)",
  fitted: "var(--grey)",
  lines: linesOf("var(--ink)", "var(--blue)"),
  tolls: linesOf("var(--toll)", "var(--toll-2)"),
};

/** For files that leave the page, as they stand on it. */
export const printed: Palette = {
  paper: "#ffffff",
  ink: "#1b1f24",
  grey: "#545a62",
  rule: "#d9d3c5",
  blue: "#1b5a88",
  fitted: "#545a62",
  lines: linesOf("#1b1f24", "#1b5a88"),
  tolls: linesOf("#432a6b", "#7d5ab0"),
};

/** For paper, where many hands have signs in ink and courses a colour each: told apart in grey too, by how they are broken. */
export const pressed: Palette = {
  ...printed,
  rule: "#dcdcd8",
  fitted: "#8a5a12",
  lines: { history: "#1b5a88", other: "#b3471d", third: "#4d6b1f", fourth: "#6b6f75" },
  tolls: { history: "#432a6b", other: "#8a5fc0", third: "#6d4a86", fourth: "#a489c4" },
};
