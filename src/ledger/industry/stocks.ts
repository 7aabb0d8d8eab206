import { state } from "../../ground/quantity.ts";
import { accounting } from "../accounting.ts";
import { branch, nation, product } from "../levels.ts";

const source = accounting;

export const capital = state({
  symbol: "K",
  unit: "rouble",
  level: branch,
  within: [0, 1e13],
  source,
  says: "Fixed capital of a branch, in roubles of 1926/27.",
});

export const unfinished = state({
  symbol: "V",
  unit: "rouble",
  level: branch,
  within: [0, 1e13],
  source,
  says: "Construction begun and not yet finished, in roubles of 1926/27.",
});

export const restored = state({
  symbol: "ρ",
  unit: "1",
  level: nation,
  within: [0, 1],
  source,
  says: "Share of the pre-war plant that runs again.",
});

export const technique = state({
  symbol: "τ",
  unit: "1",
  level: nation,
  within: [0, 10],
  source,
  says: "Level of technique, 1928 = 1.",
});

export const jobs = state({
  symbol: "L",
  unit: "person",
  level: nation,
  within: [0, 1e9],
  source,
  says: "People employed for wages outside farming.",
});

export const greenness = state({
  symbol: "γ",
  unit: "1",
  level: nation,
  within: [0, 1],
  source,
  says: "Share of workers new to their work.",
});

export const investmentReported = state({
  symbol: "I'",
  unit: "rouble/month",
  level: nation,
  within: [0, 1e12],
  source,
  says: "Investment of last month, as planners know it.",
});

export const heavyReported = state({
  symbol: "X1'",
  unit: "rouble/month",
  level: nation,
  within: [0, 1e12],
  source,
  says: "Output of means of production of last month, as planners know it.",
});

export const staffing = state({
  symbol: "L/L*",
  unit: "1",
  level: nation,
  within: [0, 1],
  source,
  says: "Jobs filled against jobs offered.",
});

export const productWeight = state({
  symbol: "ωp",
  unit: "1",
  level: product,
  within: [0, 1000],
  source,
  says: "Place of a product in the branch that makes it, 1927/28 = 1.",
});

export const lastCrop = state({
  symbol: "Yc",
  unit: "t",
  level: nation,
  within: [0, 1e9],
  source,
  says: "Harvest of the last year, as the works that use farm goods know it.",
});

export const overstated = state({
  symbol: "R",
  unit: "1",
  level: branch,
  within: [0.9, 100],
  source,
  says: "Output in the books against output made.",
});
