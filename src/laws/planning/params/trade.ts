import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

export const grainInExports = given({
  symbol: "xg",
  unit: "1",
  value: 0.3,
  low: 0.15,
  high: 0.4,
  source: cite("davies-wheatcroft-2004", "grain in export earnings, 1930-31"),
  says: "Part of imports that grain is meant to pay for.",
});

export const plentifulStock = given({
  symbol: "xp*",
  unit: "1",
  value: 3.5,
  low: 2,
  high: 5,
  source: assumed("exports of 1937-38 followed the stock left by the harvest of 1937"),
  says: "Stock of the state, against its usual reserve, beyond which some is sold abroad whatever machines are wanted.",
});

export const surplusSold = given({
  symbol: "xs*",
  unit: "1/month",
  value: 0.03,
  low: 0.01,
  high: 0.08,
  source: assumed("a third of a surplus in a year"),
  says: "Part of a plentiful stock's surplus that is sold abroad in a month.",
});

export const importsOfPlant = given({
  symbol: "ιm",
  unit: "1",
  value: 0.22,
  low: 0.12,
  high: 0.3,
  source: cite("davies-wheatcroft-2004", "machinery imports of the first plan"),
  says: "Part of new plant that must be bought abroad while home industry cannot make it.",
});

export const shippedAtMost = given({
  symbol: "X+",
  unit: "1/month",
  value: 0.4,
  low: 0.2,
  high: 0.7,
  source: assumed("what ports and railways can ship; size not counted"),
  says: "Part of the grain beyond the reserve that can be sold abroad in a month.",
});
