import { start } from "../../ground/law.ts";
import { foreignDebt, goldOutput, openPrice } from "../../ledger/treasury.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { priceOfBase } from "../countryside/params/market.ts";
import { debtAtStart, goldAtStart } from "../planning/params/payments.ts";
import { rationMarkup } from "../treasury/params.ts";

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

export const openPriceBegins = start({
  symbol: "po0",
  begins: openPrice,
  says: "Open shops begin at the price of the others.",
  source: assumed("definition"),
  rises: { priceOfBase, rationMarkup },
  is: ({ priceOfBase, rationMarkup }) => priceOfBase * rationMarkup,
});
