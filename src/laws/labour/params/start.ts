import { given } from "../../../ledger/declare.ts";
import { assumed } from "../../../sources/cite.ts";

export const newAtStart = given({
  symbol: "γ24",
  unit: "1",
  value: 0.1,
  low: 0.05,
  high: 0.2,
  source: assumed("the towns filled again after 1921: one in ten came from a village in the last years"),
  says: "Part of those in paid work at the start who are new to it.",
});

export const scissorsOnWages = given({
  symbol: "w24",
  unit: "1",
  value: 0.86,
  low: 0.8,
  high: 0.95,
  source: assumed("prices of manufactures a third above those of 1926/27"),
  says: "Real wage that families are used to at the start, against the money wage.",
});
