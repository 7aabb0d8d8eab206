import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

/** Where poor, middle and rich are told apart, and how far the label goes beyond. */
export const poorMeans = given({
  symbol: "z-",
  unit: "1",
  value: 0.68,
  low: 0.5,
  high: 0.8,
  source: cite("danilov1977", "28 in 100 households without sufficient means in 1927"),
  says: "Means, against the usual of the region, under which a household is poor.",
});

export const richMeans = given({
  symbol: "z+",
  unit: "1",
  value: 2.05,
  low: 1.7,
  high: 2.5,
  source: cite("danilov1977", "3 to 5 in 100 households with means to hire or lend in 1927"),
  says: "Means, against the usual of the region, from which a household is rich.",
});

export const richUsually = given({
  symbol: "z2u",
  unit: "1",
  value: 0.04,
  low: 0.03,
  high: 0.05,
  source: cite("danilov1977", "rich households of 1927"),
  says: "Part of the households that the quota takes for rich.",
});

export const widening = given({
  symbol: "ζ",
  unit: "1",
  value: 0.04,
  low: 0,
  high: 0.15,
  source: assumed("between a tenth and a third of those deported had been middle peasants"),
  says: "Danger of a middle household against that of a rich one, where no rich are left.",
});

export const landInMeans = given({
  symbol: "zA",
  unit: "1",
  value: 0.5,
  low: 0.3,
  high: 0.7,
  source: assumed("land and animals weigh alike; an index of the project"),
  says: "Weight of land in the means of a household, the rest being that of horses and cattle alike.",
});
