import { given } from "../../../ledger/declare.ts";
import { assumed } from "../../../sources/cite.ts";

export const leastHorses = given({
  symbol: "H0-",
  unit: "1",
  value: 0.5,
  low: 0.3,
  high: 0.8,
  source: assumed("groups by draught animals, 1926-27; spread even about the mean"),
  says: "Horses of the poorest who have any, against the mean of those who do.",
});

export const leastHerd = given({
  symbol: "C0-",
  unit: "1",
  value: 0.4,
  low: 0.2,
  high: 0.6,
  source: assumed("groups by cows, 1927; spread even about the mean"),
  says: "Cattle, sheep and goats of the poorest households, against the mean.",
});
