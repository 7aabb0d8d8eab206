import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

export const landSpread = given({
  symbol: "σa",
  unit: "1",
  value: 0.35,
  low: 0.25,
  high: 0.5,
  source: assumed("sowing groups of 1927"),
  says: "Spread of land a head between households, in logarithms.",
});

export const tilledAtStart = given({
  symbol: "a24",
  unit: "1",
  value: 0.95,
  low: 0.85,
  high: 1,
  source: cite("danilov1977", "sown area 1924-28"),
  says: "Land under the plough at the start, against that of 1927.",
});

export const landByYard = given({
  symbol: "a0y",
  unit: "1",
  value: 0.3,
  low: 0.1,
  high: 0.5,
  source: assumed("land was shared by heads, but not wholly; size not counted"),
  says: "Part of the land that falls to a household as such, and not to its heads.",
});

export const winterFields = given({
  symbol: "a0w",
  unit: "1",
  value: 0.9,
  low: 0.8,
  high: 1,
  source: assumed("a little less than usual after 1923; not counted"),
  says: "Winter crops that stand in the fields at the start, against what is usual for the land.",
});
