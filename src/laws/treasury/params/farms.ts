import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

/** Money of collective farms and of their members beside that for grain. */
export const marketSpending = given({
  symbol: "ξk",
  unit: "1/month",
  value: 0.17,
  low: 0.1,
  high: 0.25,
  source: assumed("about a quarter of wages, with a turnover of money in six weeks"),
  says: "Part of their money that townspeople spend in a month on the collective-farm market, grain apart, where plots have the room of 1935.",
});

export const plotsOnMarket = given({
  symbol: "εo",
  unit: "1",
  value: 0.4,
  low: 0.2,
  high: 0.7,
  source: assumed("the less there is, the dearer it is sold"),
  says: "How strongly the takings of the market follow the room for plots.",
});

export const cropPriceFollows = given({
  symbol: "εc",
  unit: "1",
  value: 0.5,
  low: 0.2,
  high: 0.8,
  source: assumed(
    "prices of cotton, flax and beet were raised as goods grew dear; those of grain and animals were not",
  ),
  says: "How strongly prices of procured crops beside grain follow those of manufactures.",
});

export const farmTax = given({
  symbol: "τk",
  unit: "1/month",
  value: 0.05,
  low: 0.03,
  high: 0.08,
  source: cite("holzman-1955", "agricultural tax, insurance, loans and levies in the village; rounded"),
  says: "Part of the money of collective farms and members that the budget takes in a month.",
});
