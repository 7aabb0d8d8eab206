/** Panels that a task for a class may leave out. The toll is none of them: it stands beside output always. */
export const panels = ["charts", "choices"] as const;
export type Panel = (typeof panels)[number];

/** What a class is given to do in the lab: whatever is not named here stays as the link has it. */
export interface Task {
  /** The year whose figure is to be predicted before the courses are drawn; none where nothing is asked. */
  readonly year: number | undefined;
  /** Levers that may be changed. Decisions of the police, the courts and the camps are none of them. */
  readonly levers: readonly string[];
  readonly hidden: readonly Panel[];
}

/** How the lab is shown: to one who works with it, or on a wall to many. */
export const screens = ["desk", "projector"] as const;
export type Screen = (typeof screens)[number];

/** What can be answered when a figure of a course is to be predicted beside that of history. */
export const guesses = ["far-lower", "lower", "same", "higher", "far-higher", "cannot-say"] as const;
export type Guess = (typeof guesses)[number];
