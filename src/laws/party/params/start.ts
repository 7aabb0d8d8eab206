import { fixed, given } from "../../../ledger/declare.ts";
import { cite } from "../../../sources/cite.ts";

export const sinceCongress = fixed({
  symbol: "γ24c",
  unit: "month",
  value: 9,
  why: "the twelfth congress met in April 1923",
  source: cite("davies-chronology", "April 1923"),
  says: "Months from the last congress to the start.",
});

export const congressDueAtStart = given({
  symbol: "γ24d",
  unit: "1",
  value: 0.7,
  low: 0.6,
  high: 0.8,
  source: cite("davies-chronology", "April 1923: nine months of a year; size assumed"),
  says: "How far the next congress is due at the start.",
});
