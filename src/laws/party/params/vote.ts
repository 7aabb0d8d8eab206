import { fixed, given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

/** What the Central Committee hears of an order, and what failure costs those who gave it. */
export const reportsHeldAtStart = given({
  symbol: "ι0",
  unit: "1",
  value: 0.3,
  low: 0.1,
  high: 0.7,
  source: assumed("discussion in the press and in cells was open in the winter of 1923-24"),
  says: "Part of what is reported of results that the Secretariat alone hears at the start.",
});

export const reportsPace = given({
  symbol: "vι",
  unit: "1/month",
  value: 0.03,
  low: 0.01,
  high: 0.06,
  source: assumed("the press and the cells are closed to discussion in about three years"),
  says: "Pace at which channels of reports follow appointments.",
});

export const sharpness = given({
  symbol: "μ+",
  unit: "1",
  value: 2,
  low: 1.5,
  high: 4,
  source: assumed("an order of half strength that fails is as plain a failure as one of full strength"),
  says: "How plainly an order to use force can be seen to fail, for its strength.",
});

export const costOfFailure = given({
  symbol: "β-",
  unit: "1",
  value: 1.4,
  low: 0.8,
  high: 2,
  source: assumed("a leader without a hold on his colleagues does not survive the plain failure of what he ordered"),
  says: "Votes that total failure, heard by all, costs a leader who can command nobody.",
});

export const backingPace = given({
  symbol: "vβ",
  unit: "1/month",
  value: 0.1,
  low: 0.05,
  high: 0.2,
  source: cite("kpss-rezoliutsii", "plenums every two months; a majority turns in a year: assumed"),
  says: "Pace at which votes follow what is heard.",
});

export const votesNeeded = fixed({
  symbol: "β½",
  unit: "1",
  value: 0.5,
  why: "a majority",
  source: cite("kpss-rezoliutsii", "statute of 1922"),
  says: "Part of the Central Committee that an order to use force needs behind it.",
});
