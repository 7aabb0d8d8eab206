import type { Course } from "../engine/messages.ts";
import { keyOf } from "./course.ts";

/** Where a number comes from: runs of a course, or what somebody published. */
export type Origin = OfRuns | OfEvidence | OfDisputes;

/** A figure of runs: an indicator in a place, over years. */
export interface OfRuns {
  readonly kind: "runs";
  readonly course: Course;
  readonly courseName: string;
  readonly id: string;
  readonly place: string;
  readonly years: readonly [from: number, to: number];
  /** How it stands on the page. */
  readonly text: string;
}

/** A published figure, or all of them for a year. */
export interface OfEvidence {
  readonly kind: "evidence";
  readonly series: string;
  readonly place: string;
  readonly year: number | null;
  readonly text: string;
}

/** Totals that authors dispute: a definition of the famine, or a series. */
export interface OfDisputes {
  readonly kind: "disputes";
  readonly counted: string;
  readonly place: string;
  readonly text: string;
}

/** One line for where a number comes from: for links, and for tests that follow every number. */
export function originText(origin: Origin): string {
  if (origin.kind === "disputes") return `disputes:${origin.counted}@${origin.place}`;
  if (origin.kind === "evidence") return `evidence:${origin.series}@${origin.place}:${origin.year ?? "all"}`;
  return `runs:${keyOf(origin.course)}:${origin.id}@${origin.place}:${origin.years.join("-")}`;
}
