import { assumed } from "../../sources/cite.ts";
import { given } from "../declare.ts";

export const breadOfHerders = given({
  symbol: "nν",
  unit: "t/person/month",
  value: 0.011,
  low: 0.006,
  high: 0.014,
  source: assumed("half of a farmer's bread, with milk and meat beside it"),
  says: "Grain that a herder eats in a usual month.",
});
