import type { Citation } from "../../ground/quantity.ts";
import { bibliography, type SourceKind } from "../../sources/bibliography.ts";

/** What a number may rest on, best first, in words for a reader. */
export const restings = {
  time: "documents and statistics of the time",
  scholarly: "scholarly works and data sets",
  passedOn: "works that pass on what others found, and general knowledge",
  assumed: "assumed",
  chosen: "chosen with the results in view",
} as const;

/** What a number rests on. */
export type Resting = keyof typeof restings;

/** How many numbers rest on what. */
export type Rests = Readonly<Record<Resting, number>>;

const byKind: Readonly<Record<SourceKind, Resting>> = {
  archive: "time",
  statistics: "time",
  press: "time",
  scholarship: "scholarly",
  "data set": "scholarly",
  reference: "passedOn",
  popular: "passedOn",
  partisan: "passedOn",
  web: "passedOn",
  own: "passedOn",
};

/** What a figure rests on, by the key of its work. */
export function restingOfWork(key: string): Resting {
  return key === "assumed" ? "assumed" : byKind[bibliography.get(key)?.kind ?? "own"];
}

/**
 * What a declared number rests on: many cite a work for what they are about, and say beside it that their size is assumed, or
 * was fitted to the evidence.
 */
export function restingOf({ key, locator }: Citation): Resting {
  if (/\b(fitted|calibrated)\b/.test(locator)) return "chosen";
  return /\bassumed\b/.test(locator) ? "assumed" : restingOfWork(key);
}

/** Counts what numbers rest on. */
export function restsOf(each: readonly Resting[]): Rests {
  const count = (of: Resting): number => each.filter((resting) => resting === of).length;
  return {
    time: count("time"),
    scholarly: count("scholarly"),
    passedOn: count("passedOn"),
    assumed: count("assumed"),
    chosen: count("chosen"),
  };
}
