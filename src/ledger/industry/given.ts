import { input } from "../../ground/quantity.ts";
import { table } from "../../ground/table.ts";
import { accounting } from "../accounting.ts";
import { branch, product, variant } from "../levels.ts";

const source = accounting;

/** What a run is told of industry at its start, and of what the plans asked. */
export const isHeavy = input({
  symbol: "b1",
  unit: "1",
  level: branch,
  within: [0, 1],
  source,
  says: "1 for a branch that makes means of production, 0 for consumer goods.",
});

export const isArms = input({
  symbol: "b2",
  unit: "1",
  level: branch,
  within: [0, 1],
  source,
  says: "1 for armaments, 0 for every other branch.",
});

export const outputShare = input({
  symbol: "x̄",
  unit: "1",
  level: branch,
  within: [0.001, 1],
  source,
  says: "Part of a branch in the output of its group in 1927/28.",
});

export const capitalShare = input({
  symbol: "k̄",
  unit: "1",
  level: branch,
  within: [0.001, 1],
  source,
  says: "Part of a branch in the plant of its group at the start.",
});

export const idleness = input({
  symbol: "ρ̄",
  unit: "1",
  level: branch,
  within: [0, 2.5],
  source,
  says: "Idle plant of a branch against that of all industry.",
});

export const gestation = input({
  symbol: "v̄",
  unit: "1",
  level: branch,
  within: [0.2, 3],
  source,
  says: "Time from the beginning of a plant to its working, against the mean.",
});

export const foreignTechnique = input({
  symbol: "τ̄",
  unit: "1",
  level: branch,
  within: [0, 4],
  source,
  says: "Gain of a branch from technique learnt or bought abroad, against the mean.",
});

export const depletion = input({
  symbol: "δr",
  unit: "1",
  level: branch,
  within: [0, 0.49],
  source,
  says: "How much dearer a branch's output becomes as it grows: deeper wells, farther forests, poorer ores.",
});

export const mastering = input({
  symbol: "vp",
  unit: "1",
  level: product,
  within: [0.1, 5],
  source,
  says: "How fast a product is learnt, against the mean.",
});

export const convertible = input({
  symbol: "cp",
  unit: "1",
  level: product,
  within: [0, 10],
  source,
  says: "How far a product's works turn to arms as defence asks more.",
});

export const cropPower = input({
  symbol: "εc",
  unit: "1",
  level: product,
  within: [0, 4],
  source,
  says: "How strongly a product follows the last harvest once its raw material is short.",
});

export const usePart = input({
  symbol: "φ",
  unit: "1",
  level: branch,
  within: [0, 1],
  source,
  says: "Part of a branch's output that other branches, or itself, used up in 1927/28.",
});

export const placeOfVariant = input({
  symbol: "iΠ",
  unit: "1",
  level: variant,
  within: [1, 5],
  source,
  says: "Place of a variant in the row of plans.",
});

export const inputsOf = table({
  symbol: "a",
  unit: "1",
  within: [0, 1],
  rows: branch,
  columns: branch,
  source,
  says: "What a branch (column) uses of another (row) for a rouble of its output.",
});

export const inputMix = table({
  symbol: "ā",
  unit: "1",
  within: [0, 1],
  rows: branch,
  columns: branch,
  source,
  says: "Part of another branch (column) in what a branch (row) uses of all branches.",
});

export const plannedOfBranch = table({
  symbol: "gΠ",
  unit: "1",
  within: [0, 1000],
  rows: branch,
  columns: variant,
  source,
  says: "What a plan asks of a branch at its end, against 1927/28.",
});

export const plannedOfProduct = table({
  symbol: "gY",
  unit: "1",
  within: [0, 1000],
  rows: product,
  columns: variant,
  source,
  says: "What a plan asks of a product at its end, against 1927/28.",
});

export const madeIn = table({
  symbol: "m",
  unit: "1",
  within: [0, 1],
  rows: product,
  columns: branch,
  source,
  says: "1 where a branch makes a product.",
});
