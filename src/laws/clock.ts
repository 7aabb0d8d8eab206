import { fixed } from "./declare.ts";

/** The step of the model. */
export const oneMonth = fixed({
  symbol: "1m",
  unit: "month",
  value: 1,
  why: "the length of a step",
  source: { key: "accounting", locator: "the clock of the model" },
  says: "One month.",
});
