import { shared } from "../../ground/shared.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { branch, nation } from "../levels.ts";

/** Output, investment, plant and the hands that it needs, as other subsystems take them. */
export const industrialCapital = shared({
  symbol: "K'",
  unit: "1",
  level: nation,
  says: "Plant that runs, against all the plant of the start.",
  source: assumed("definition"),
});
export const jobsNeeded = shared({
  symbol: "Ln",
  unit: "person",
  level: nation,
  says: "Jobs that the running plant needs.",
  source: cite("allen-2003", "soft budgets hire whom the plant can use"),
});
export const tautness = shared({
  symbol: "T",
  unit: "1",
  level: nation,
  within: [0.8, 1.6],
  says: "What the plan asks of industry, against what plant and hands can give.",
  source: cite("hunter-1961", "tautness of plans"),
});
export const planHands = shared({
  symbol: "lT",
  unit: "1",
  level: nation,
  within: [1, 3],
  says: "Hands that managers want against need: the more the plan asks, the more they hoard.",
  source: cite("kornai-1980", "hoarding under soft budgets"),
});
export const branchOutputOfBase = shared({
  symbol: "Xb",
  unit: "rouble/month",
  level: branch,
  says: "Output of a branch in 1927/28, which planned growth is reckoned from.",
  source: assumed("definition"),
});
export const potential = shared({
  symbol: "X̂",
  unit: "rouble/month",
  level: branch,
  says: "Gross output of a branch, in roubles of 1926/27, if nature gave as freely as in 1927/28.",
  source: cite("feldman-1928", "output from capital"),
});
export const investmentVolume = shared({
  symbol: "I",
  unit: "rouble/month",
  level: nation,
  says: "Plant and buildings put up, of home and foreign make, in roubles of 1926/27.",
  source: cite("feldman-1928", "investment from the output of means of production"),
});
export const heavyOutput = shared({
  symbol: "X1",
  unit: "rouble/month",
  level: nation,
  says: "Output of means of production.",
  source: assumed("definition"),
});
export const industrialOutput = shared({
  symbol: "ΣX",
  unit: "rouble/month",
  level: nation,
  says: "Gross output of industry.",
  source: assumed("rising cost of extraction, linear in output beyond 1927/28"),
});
export const lightOutput = shared({
  symbol: "X2",
  unit: "rouble/month",
  level: nation,
  says: "Output of consumer goods.",
  source: assumed("definition"),
});
export const armsPart = shared({
  symbol: "da",
  unit: "1",
  level: nation,
  within: [0, 0.85],
  says: "Part of heavy industry's output that goes into arms, more as danger is seen abroad.",
  source: assumed("arms in proportion to danger as it is seen"),
});
