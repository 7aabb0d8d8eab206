import { assumed, cite } from "../../sources/cite.ts";
import { given } from "../declare.ts";

export const wageOfBase = given({
  symbol: "w26",
  unit: "rouble/person/month",
  value: 51,
  low: 46,
  high: 58,
  source: cite("carr-davies-1969", "vol. 1, wages of 1926/27"),
  says: "Mean wage of 1926/27.",
});

export const wageOfStart = given({
  symbol: "w0",
  unit: "rouble/person/month",
  value: 36,
  low: 32,
  high: 45,
  source: cite("carr-davies-1969", "vol. 1, wages"),
  says: "Mean wage at the start.",
});

export const townNorm = given({
  symbol: "nu",
  unit: "t/person/month",
  value: 0.0165,
  low: 0.014,
  high: 0.019,
  source: cite("davies-wheatcroft-2004", "town consumption of grain, 1928"),
  says: "Grain that a townsperson eats in a usual month.",
});

export const townOtherFood = given({
  symbol: "ou",
  unit: "t/person/month",
  value: 0.0055,
  low: 0.004,
  high: 0.007,
  source: assumed("meat, sugar, potatoes, vegetables in grain"),
  says: "Other food of a townsperson, in grain.",
});

export const reserveForTowns = given({
  symbol: "G*v",
  unit: "1",
  value: 0.5,
  low: 0.3,
  high: 0.8,
  source: assumed("towns come first; size not counted"),
  says: "Part of the state's reserve that is not touched for villages.",
});
