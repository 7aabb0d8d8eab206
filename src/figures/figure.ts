/** A point of a course: a moment on the axis of years, and its figure; what is no number is a gap. */
export interface Point {
  readonly at: number;
  readonly value: number;
  /** The lowest and the highest of several runs. */
  readonly low?: number;
  readonly high?: number;
}

/** One course of events in a figure. */
export interface Course {
  readonly id: string;
  readonly name: string;
  /** History is solid, what else might have been is dashed; evidence and courses are told apart without colour too. */
  readonly look: "history" | "other" | "third" | "fourth";
  readonly points: readonly Point[];
  /** The range at the end of the line, in words. */
  readonly range: string;
}

/** A published figure at its moment. */
export interface Mark {
  readonly at: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Author and year. */
  readonly label: string;
  /** What it was read in decides how it is drawn: filled where the work itself was read. */
  readonly seen: "work" | "citation" | "copy" | "no";
}

/** An estimate that no single year can hold: it stands in a column of its own, right of the lines. */
export interface Rival extends Omit<Mark, "at"> {
  /** Its figure or range, in words. */
  readonly says: string;
  /** The years that it counts, where they are not the figure's own. */
  readonly years: string;
}

/** A dated decision: a line from the axis with its words at the head. */
export interface Decision {
  readonly at: number;
  readonly when: string;
  readonly what: string;
  /** Struck out of the course that is compared. */
  readonly isStruck?: boolean;
  readonly isChanged?: boolean;
}

/** A figure over time. */
export interface TimeFigure {
  readonly width: number;
  readonly height: number;
  readonly from: number;
  readonly to: number;
  /** Whether people died or were taken: such figures are drawn in the one colour that is kept for them, and from zero. */
  readonly isToll: boolean;
  readonly courses: readonly Course[];
  readonly marks?: readonly Mark[];
  readonly rivals?: readonly Rival[];
  readonly decisions?: readonly Decision[];
  /** The end of the axis at least, so that several figures have one scale. */
  readonly atLeast?: number;
  /** A small multiple has no axes, no labels at its lines and no words. */
  readonly isSmall?: boolean;
  /** How a number of the axis is written. */
  readonly tick: (value: number) => string;
  readonly fonts: string;
}
