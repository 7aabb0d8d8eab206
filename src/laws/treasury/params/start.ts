import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

export const stateGrainAtStart = given({
  symbol: "Gs0",
  unit: "t",
  value: 2.4e6,
  low: 1.5e6,
  high: 3.5e6,
  source: assumed("half a year of the state's needs after the campaign of 1923/24"),
  says: "Grain in the state's hands at the start.",
});

export const monthsOfMoney = given({
  symbol: "Mu0",
  unit: "month",
  value: 1,
  low: 0.5,
  high: 1.5,
  source: assumed("a month's wage in hand"),
  says: "Money of townspeople at the start, in months of wages.",
});

export const scissorsOfStart = given({
  symbol: "pm0",
  unit: "1",
  value: 1.35,
  low: 1.2,
  high: 1.5,
  source: cite("nove-1969", "the scissors closing, 1924"),
  says: "Price of manufactures at the start against 1926/27.",
});
