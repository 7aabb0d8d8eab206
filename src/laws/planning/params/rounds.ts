import { given } from "../../../ledger/declare.ts";
import { assumed } from "../../../sources/cite.ts";

export const rounds = given({
  symbol: "k",
  unit: "1",
  value: 3,
  low: 0,
  high: 5,
  source: assumed("none for the control figures of the 1920s; two or three in a year's plan drawn up by hand"),
  says: "Rounds in which Gosplan goes through the balances: its capacity.",
});
