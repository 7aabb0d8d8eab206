/** Questions, in the order in which the argument goes. */
export const questions = [
  "nep",
  "collectivisation",
  "who-paid",
  "peasants",
  "famine",
  "plans",
  "terror",
  "deaths",
  "another-course",
  "why-it-could-not-last",
] as const;

/** Chapters of the guide, in order. */
export const chapters = [
  "backwardness",
  "crisis",
  "collectivisation",
  "famine",
  "industrialisation",
  "labour",
  "resources",
  "growth",
  "coercion",
  "party",
  "counting",
] as const;

/** Lessons, in order of their length. */
export const lessons = ["lesson", "double-lesson", "project"] as const;

/** Scenarios that have a page of their own, from the gentlest on. */
export const strategies = ["gradual", "mixed", "direct-1924", "direct-1924-united"] as const;

export type Question = (typeof questions)[number];
export type Chapter = (typeof chapters)[number];

/** Parts of the kinds of page that have several. */
export const parts = { question: questions, chapter: chapters, strategy: strategies, lesson: lessons } as const;
