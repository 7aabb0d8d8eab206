import { fixed } from "./declare.ts";

/** The step of the model. */
export const oneMonth = fixed({
  symbol: "Δt",
  unit: "month",
  value: 1,
  why: "the length of a step",
  source: { key: "accounting", locator: "the clock of the model" },
  says: "One month.",
});

/** The year of the plans. */
export const yearOfMonths = fixed({
  symbol: "1a",
  unit: "month",
  value: 12,
  why: "a year has twelve months",
  source: { key: "accounting", locator: "the clock of the model" },
  says: "Months of a year.",
});

export const march = fixed({
  symbol: "III",
  unit: "1",
  value: 3,
  why: "the calendar",
  source: { key: "accounting", locator: "the calendar" },
  says: "March, the month of the year.",
});

export const april = fixed({
  symbol: "IV",
  unit: "1",
  value: 4,
  why: "the calendar",
  source: { key: "accounting", locator: "the calendar" },
  says: "April, the month of the year.",
});

export const june = fixed({
  symbol: "VI",
  unit: "1",
  value: 6,
  why: "the calendar",
  source: { key: "accounting", locator: "the calendar" },
  says: "June, the month of the year.",
});

export const july = fixed({
  symbol: "VII",
  unit: "1",
  value: 7,
  why: "the calendar",
  source: { key: "accounting", locator: "the calendar" },
  says: "July, the month of the year.",
});

export const august = fixed({
  symbol: "VIII",
  unit: "1",
  value: 8,
  why: "the calendar",
  source: { key: "accounting", locator: "the calendar" },
  says: "August, the month of the year.",
});

export const september = fixed({
  symbol: "IX",
  unit: "1",
  value: 9,
  why: "the calendar",
  source: { key: "accounting", locator: "the calendar" },
  says: "September, the month of the year.",
});

export const october = fixed({
  symbol: "X",
  unit: "1",
  value: 10,
  why: "the calendar",
  source: { key: "accounting", locator: "the calendar" },
  says: "October, the month of the year.",
});

export const december = fixed({
  symbol: "XII",
  unit: "1",
  value: 12,
  why: "the calendar",
  source: { key: "accounting", locator: "the calendar" },
  says: "December, the month of the year.",
});

export const nearNothing = fixed({
  symbol: "0+",
  unit: "1",
  value: 0.01,
  why: "powers and quotients of nothing have no answer; nothing of which one is taken comes near it",
  source: { key: "accounting", locator: "definition" },
  says: "Least part of a thing whose power is taken.",
});
