import { given } from "../../../ledger/declare.ts";
import { cite } from "../../../sources/cite.ts";

export const poorAtStart = given({
  symbol: "z0-",
  unit: "1",
  value: 0.28,
  low: 0.22,
  high: 0.35,
  source: cite("danilov1977", "28 in 100 households without sufficient means in 1927"),
  says: "Part of the households that the state labels poor at the start.",
});

export const richAtStart = given({
  symbol: "z0+",
  unit: "1",
  value: 0.04,
  low: 0.03,
  high: 0.05,
  source: cite("danilov1977", "3 to 5 in 100 households with means to hire or lend in 1927"),
  says: 'Part of the households that the state labels "kulak" at the start.',
});
