import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

export const wageAnswer = given({
  symbol: "vw",
  unit: "1/month",
  value: 0.09,
  low: 0.03,
  high: 0.15,
  source: assumed("managers bid for scarce hands"),
  says: "Rise of wages in a month in which all jobs are open.",
});

export const wageGrowth = given({
  symbol: "gw",
  unit: "1/month",
  value: 0.012,
  low: 0.01,
  high: 0.03,
  source: assumed("wages recovered with output in 1924-27"),
  says: "Rise of wages in a month while plant is being restored.",
});

export const wageDrift = given({
  symbol: "gw0",
  unit: "1/month",
  value: 0.003,
  low: 0.002,
  high: 0.01,
  source: cite("carr-davies-1969", "vol. 1, wages outran productivity"),
  says: "Rise of money wages in a month, whatever else.",
});
