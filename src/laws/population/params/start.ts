import { given } from "../../../ledger/declare.ts";
import { cite } from "../../../sources/cite.ts";

export const sizeSpread = given({
  symbol: "σn",
  unit: "1",
  value: 0.42,
  low: 0.35,
  high: 0.5,
  source: cite("census-1926", "households by size; recalled"),
  says: "Spread of household size, in logarithms.",
});

export const workerPart = given({
  symbol: "w̄",
  unit: "1",
  value: 0.52,
  low: 0.48,
  high: 0.56,
  source: cite("lorimer-1946", "ages of 1926"),
  says: "Part of villagers of working age.",
});
