import { assumed } from "../../sources/cite.ts";
import { given } from "../declare.ts";

export const copyingSteepness = given({
  symbol: "ι3",
  unit: "1",
  value: 3,
  low: 2,
  high: 5,
  source: assumed("what is copied comes in a decade rather than in three; form and size not counted"),
  says: "How steeply home industry takes over machines of foreign make as it grows.",
});

export const investedPart = given({
  symbol: "ιv",
  unit: "1",
  value: 0.5,
  low: 0.45,
  high: 0.8,
  source: assumed("gross output counts materials twice; about a half is left for use"),
  says: "Final part of heavy industry's gross output.",
});
