import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

export const wear = given({
  symbol: "δ",
  unit: "1/month",
  value: 0.005,
  low: 0.003,
  high: 0.006,
  source: cite("moorsteen-powell-1966", "depreciation"),
  says: "Plant worn out in a month.",
});

export const building = given({
  symbol: "vb",
  unit: "1/month",
  value: 0.052,
  low: 0.03,
  high: 0.06,
  source: assumed(
    "about twenty months from start to yield where great works, which took three years, are counted apart",
  ),
  says: "Construction finished in a month, beside great works.",
});

export const restoring = given({
  symbol: "vr",
  unit: "1/month",
  value: 0.034,
  low: 0.02,
  high: 0.05,
  source: assumed("pre-war output was reached again in 1926-27"),
  says: "Idle plant brought back to work in a month.",
});

export const techniqueGain = given({
  symbol: "vτ",
  unit: "1",
  value: 0.5,
  low: 0.2,
  high: 0.9,
  source: cite("allen-2003", "borrowed technique; size assumed"),
  says: "Rise of technique per machine bought abroad, against all plant.",
});

export const industryPart = given({
  symbol: "ιi",
  unit: "1",
  value: 0.42,
  low: 0.4,
  high: 0.65,
  source: cite("davies-wheatcroft-2004", "investment by sector"),
  says: "Part of investment that goes into industry; the rest into railways, houses, farms.",
});

export const homeTechnique = given({
  symbol: "vτ0",
  unit: "1/month",
  value: 0.0008,
  low: 0,
  high: 0.002,
  source: assumed("one per cent a year"),
  says: "Rise of technique that needs no foreign machine.",
});

export const planReach = given({
  symbol: "λΠ",
  unit: "1",
  value: 1,
  low: 0.2,
  high: 5,
  source: assumed("a plan moves new building, departments what is usual; in like parts"),
  says: "Weight of what a branch lacks for the plan, against what it has, when building is divided.",
});

export const armsPlantFirst = given({
  symbol: "ψh",
  unit: "1",
  value: 0.05,
  low: 0,
  high: 0.2,
  source: cite("harrison-davies-1997", "plant for arms of 1932-33 and 1936-40; size assumed"),
  says: "Part of what would be built for consumer goods that goes to heavy industry for each step of danger seen.",
});
