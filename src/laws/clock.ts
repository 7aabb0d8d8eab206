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
