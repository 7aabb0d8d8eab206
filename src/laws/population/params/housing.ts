import { fixed, given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

export const spaceAtStart = given({
  symbol: "q0",
  unit: "m*m/person",
  value: 5.8,
  low: 5.2,
  high: 6.4,
  source: cite("polit-ec", "6.3 to 7.2 in 1913, less what fell down since"),
  says: "Living space of a townsperson at the start.",
});

export const costOfSpace = given({
  symbol: "cq",
  unit: "rouble/m/m",
  value: 100,
  low: 70,
  high: 140,
  source: assumed("a square metre of living space in a brick house or a barrack, roubles of 1926/27"),
  says: "Cost of living space.",
});

export const spaceWear = given({
  symbol: "δq",
  unit: "1/month",
  value: 0.0008,
  low: 0.0004,
  high: 0.0015,
  source: assumed("wooden houses, little repaired: a hundredth a year"),
  says: "Living space that falls down or is taken for offices in a month.",
});

export const family = given({
  symbol: "fm",
  unit: "person",
  value: 3.8,
  low: 3.4,
  high: 4.2,
  source: assumed("a worker family of the 1930s"),
  says: "People of a family in towns.",
});

export const room = given({
  symbol: "qr",
  unit: "m*m",
  value: 14,
  low: 11,
  high: 17,
  source: assumed("a room of a shared flat"),
  says: "Space of a room.",
});

export const spaceSpread = given({
  symbol: "σq",
  unit: "1",
  value: 0.4,
  low: 0.3,
  high: 0.55,
  source: assumed("homes of families differ about as incomes do"),
  says: "Spread of living space between families, in logarithms.",
});

export const logisticForNormal = fixed({
  symbol: "Q17",
  unit: "1",
  value: 1.7,
  why: "a logistic curve so steep follows the normal one to one in a hundred",
  source: assumed("definition"),
  says: "Steepness of the logistic curve that stands for a normal one.",
});
