import { start } from "../../ground/law.ts";
import { foreignDebt, goldOutput } from "../../ledger/treasury/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { debtAtStart, goldAtStart } from "./params/payments.ts";

export const debtBegins = start({
  symbol: "D0",
  begins: foreignDebt,
  says: "Owed abroad at the start.",
  source: assumed("short credits of the trade delegations"),
  rises: { debtAtStart },
  is: ({ debtAtStart }) => debtAtStart,
});

export const goldBegins = start({
  symbol: "Au0",
  begins: goldOutput,
  says: "Gold dug at the start.",
  source: cite("clio-metals", "gold dug in 1923-24; rounded"),
  rises: { goldAtStart },
  is: ({ goldAtStart }) => goldAtStart,
});
