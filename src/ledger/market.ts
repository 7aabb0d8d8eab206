import { state } from "../ground/quantity.ts";
import { accounting } from "./accounting.ts";
import { region } from "./levels.ts";

export const priceExpected = state({
  symbol: "xe",
  unit: "1",
  level: region,
  within: [0, 100],
  source: accounting,
  says: "What peasants expect a tonne of grain to buy, against parity.",
});
