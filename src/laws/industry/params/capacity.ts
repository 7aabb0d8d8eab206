import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

export const heavyAtStart = given({
  symbol: "K1",
  unit: "rouble",
  value: 4.2e9,
  low: 3e9,
  high: 5.5e9,
  source: cite("moorsteen-powell-1966", "capital stocks; scaled to 1926/27 roubles"),
  says: "Fixed capital of heavy industry at the start.",
});

export const lightAtStart = given({
  symbol: "K2",
  unit: "rouble",
  value: 3.8e9,
  low: 3e9,
  high: 5e9,
  source: cite("moorsteen-powell-1966", "capital stocks; scaled to 1926/27 roubles"),
  says: "Fixed capital of light industry at the start.",
});

export const heavyYield = given({
  symbol: "a1",
  unit: "1/month",
  value: 0.135,
  low: 0.1,
  high: 0.17,
  source: assumed("gross output of 7 billion in 1928"),
  says: "Gross output a month per rouble of heavy plant, with usual hands and all of it running.",
});

export const lightYield = given({
  symbol: "a2",
  unit: "1/month",
  value: 0.29,
  low: 0.22,
  high: 0.36,
  source: assumed("gross output of 14 billion in 1928"),
  says: "Gross output a month per rouble of light plant, with usual hands and all of it running.",
});

export const jobsOfStart = given({
  symbol: "L0",
  unit: "person",
  value: 11.3e6,
  low: 8.5e6,
  high: 12e6,
  source: assumed("workers and employees, with services, once the plant of the start all runs"),
  says: "Jobs that the plant of the start gives when all of it runs.",
});

export const jobsOfCapital = given({
  symbol: "εL",
  unit: "1",
  value: 0.68,
  low: 0.35,
  high: 0.9,
  source: assumed("employment grew less than capital"),
  says: "How strongly jobs follow capital.",
});

export const labourOnOutput = given({
  symbol: "εl",
  unit: "1",
  value: 0.4,
  low: 0.25,
  high: 0.6,
  // Output that hardly needs hands: the long run without what slows it.
  within: [0.05, 0.6],
  source: cite("weitzman-1970", "share of hands in output"),
  says: "How strongly output follows hands per plant.",
});

export const substitution = given({
  symbol: "σs",
  unit: "1",
  value: 0.4,
  low: 0.25,
  high: 1.2,
  source: cite("weitzman-1970", "0.40, industry 1950-69; at 1 the function is that of Cobb and Douglas"),
  says: "Elasticity of substitution between plant and the hands that are missing.",
});

export const restoredAtStart = given({
  symbol: "ρ0",
  unit: "1",
  value: 0.46,
  low: 0.38,
  high: 0.55,
  source: cite("nove-1969", "industrial output of 1923/24"),
  says: "Part of the plant that runs at the start.",
});

export const tautGain = given({
  symbol: "θT",
  unit: "1",
  value: 0.07,
  low: 0.05,
  high: 0.1,
  source: cite("hunter-1961", "output is single-peaked in tautness; size illustrative"),
  says: "Largest gain of output from plans that ask for a little more than there is.",
});

export const tautScale = given({
  symbol: "sT",
  unit: "1",
  value: 0.1,
  low: 0.05,
  high: 0.2,
  source: cite("hunter-1961", "output is single-peaked in tautness; size illustrative"),
  says: "Tautness over which that gain is won.",
});

export const tautPeak = given({
  symbol: "T*",
  unit: "1",
  value: 1.1,
  low: 1.05,
  high: 1.2,
  source: cite("hunter-1961", "output is single-peaked in tautness; size illustrative"),
  says: "Tautness beyond which shortages begin to cost output.",
});

export const tautLoss = given({
  symbol: "χT",
  unit: "1",
  value: 1.5,
  low: 1,
  high: 2,
  source: cite("hunter-1961", "output is single-peaked in tautness; size illustrative"),
  says: "Output lost per square of the tautness beyond that.",
});

export const hoarding = given({
  symbol: "ηL",
  unit: "1",
  value: 1.3,
  low: 0.4,
  high: 1.6,
  source: cite("kornai-1980", "hoarding under soft budgets; size assumed from employment in 1929-32"),
  says: "Hands kept beyond need, per part that the plan asks beyond what there is.",
});

export const heavyOfBase = given({
  symbol: "X1b",
  unit: "rouble/month",
  value: 517e6,
  low: 400e6,
  high: 650e6,
  source: assumed("output of means of production in 1927/28, in roubles of 1926/27, large-scale industry"),
  says: "Output of means of production of 1927/28, which planned growth is reckoned from.",
});

export const lightOfBase = given({
  symbol: "X2b",
  unit: "rouble/month",
  value: 1030e6,
  low: 800e6,
  high: 1300e6,
  source: assumed("output of consumer goods in 1927/28, in roubles of 1926/27, large-scale industry"),
  says: "Output of consumer goods of 1927/28, which planned growth is reckoned from.",
});
