/** A point of a course: a moment on the axis of years, and its figure; what is no number is a gap. */
export interface Point {
  readonly at: number;
  readonly value: number;
  /** The lowest and the highest of several runs. */
  readonly low?: number;
  readonly high?: number;
}

/** What makes results lie apart: luck, numbers that nobody knows well, or how the record is read. They are never put together. */
export type Doubt = "chance" | "parameters" | "structure";

/** How far results lie apart at a moment. */
export interface Reach {
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

/** How far one doubt lets a course reach. */
export interface Band {
  readonly doubt: Doubt;
  readonly points: readonly Reach[];
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
  /** Whether it is told as officials reported it. */
  readonly isReported?: boolean;
  /** How far each doubt lets it reach, where they are told apart. */
  readonly bands?: readonly Band[];
}

/** What tells the estimates of one hand from those of others where each has a mark of its own. */
export interface Sign {
  /** The place of its shape in the list of shapes. */
  readonly shape: number;
  /** A letter at its side where there are more hands than shapes, else nothing. */
  readonly letter: string;
  /** Whether parameters may be fitted to it, or a run starts from it. */
  readonly isFitted: boolean;
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
  /** Its hand's own mark, filled where the figure is checked; a ring where there is none. */
  readonly sign?: Sign & { readonly isChecked: boolean };
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
  /** Whether names of lines stand in a key beside the figure: then it needs no room for them. */
  readonly isKeyed?: boolean;
  /** Whether the axis may begin above nought where all lies in its upper part. */
  readonly mayRise?: boolean;
  /** How a number of the axis is written. */
  readonly tick: (value: number) => string;
  readonly fonts: string;
}
