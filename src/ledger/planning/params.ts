import { assumed } from "../../sources/cite.ts";
import { given } from "../declare.ts";

export const homeMade = given({
  symbol: "X50",
  unit: "rouble/month",
  value: 1.15e9,
  low: 0.8e9,
  high: 1.6e9,
  source: assumed("by 1932-33 most machines were made at home"),
  says: "Output of means of production at which half of them no longer need importing.",
});

export const landPerTractor = given({
  symbol: "ab1",
  unit: "ha/tractor",
  value: 150,
  low: 100,
  high: 250,
  source: assumed("a 15-horsepower tractor works 150 ha in a year"),
  says: "Land that one tractor works in a year.",
});
