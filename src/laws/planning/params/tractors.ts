import { given } from "../../../ledger/declare.ts";
import { assumed } from "../../../sources/cite.ts";

export const landPerTractorRouble = given({
  symbol: "ab",
  unit: "ha/rouble",
  value: 0.02,
  low: 0.008,
  high: 0.025,
  source: assumed("a 15-horsepower tractor of 3,000 roubles with its station works 150 ha"),
  says: "Land that a rouble of tractors can work.",
});

export const tractorWear = given({
  symbol: "δb",
  unit: "1/month",
  value: 0.011,
  low: 0.008,
  high: 0.02,
  source: assumed("a tractor lasts seven to ten years"),
  says: "Tractors worn out in a month.",
});
