import { fixed } from "../../../ledger/declare.ts";
import { assumed } from "../../../sources/cite.ts";

export const monthsToFirstHarvest = fixed({
  symbol: "h0",
  unit: "month",
  value: 7,
  why: "a run begins in January",
  source: assumed("definition"),
  says: "Months from the start to the first harvest.",
});
