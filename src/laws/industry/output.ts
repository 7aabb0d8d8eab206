import { exp, pow } from "../../ground/mathematics.ts";
import { signal, total } from "../../ground/quantity.ts";
import { isHeavy, threat } from "../../ledger/given.ts";
import { capital, greenness, restored, staffing, technique } from "../../ledger/industry.ts";
import { branch, nation } from "../../ledger/levels.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { defence, planTarget } from "../levers.ts";
import { tautPlanning } from "../mechanisms.ts";
import {
  greenLoss,
  heavyAtStart,
  heavyYield,
  hoarding,
  jobsOfCapital,
  jobsOfStart,
  labourOnOutput,
  lightAtStart,
  lightYield,
  tautGain,
  tautLoss,
  tautPeak,
  tautScale,
} from "./params.ts";

export const allCapital = total({ symbol: "ΣK", of: capital, level: nation, says: "Fixed capital of industry." });

export const industrialCapital = signal({
  symbol: "K'",
  unit: "1",
  level: nation,
  says: "Plant that runs, against all the plant of the start.",
  source: assumed("definition"),
  takes: { allCapital, restored, heavyAtStart, lightAtStart },
  moves: { allCapital: "+", restored: "+", heavyAtStart: "-", lightAtStart: "-" },
  is: ({ allCapital, restored, heavyAtStart, lightAtStart }) => (allCapital * restored) / (heavyAtStart + lightAtStart),
});

export const jobsNeeded = signal({
  symbol: "Ln",
  unit: "person",
  level: nation,
  says: "Jobs that the running plant needs.",
  source: cite("allen-2003", "soft budgets hire whom the plant can use"),
  takes: { industrialCapital, jobsOfStart, jobsOfCapital },
  moves: { industrialCapital: "+", jobsOfStart: "+", jobsOfCapital: "?" },
  is: ({ industrialCapital, jobsOfStart, jobsOfCapital }) =>
    jobsOfStart * pow(Math.max(0.01, industrialCapital), jobsOfCapital),
});

export const tautness = signal({
  symbol: "T",
  unit: "1",
  level: nation,
  within: [0.8, 1.6],
  mechanism: tautPlanning,
  idle: 1,
  says: "What the plan asks of industry, against what plant and hands can give.",
  source: cite("hunter-1961", "tautness of plans"),
  takes: { planTarget },
  moves: { planTarget: "+" },
  is: ({ planTarget }) => planTarget,
});
export const planHands = signal({
  symbol: "lT",
  unit: "1",
  level: nation,
  within: [1, 3],
  says: "Hands that managers want against need: the more the plan asks, the more they hoard.",
  source: cite("kornai-1980", "hoarding under soft budgets"),
  takes: { tautness, hoarding },
  moves: { tautness: "+", hoarding: "+" },
  is: ({ tautness, hoarding }) => 1 + hoarding * Math.max(0, tautness - 1),
});
export const planPull = signal({
  symbol: "x(T)",
  unit: "1",
  level: nation,
  within: [0, 2],
  says: "Output against what plant and hands can give: a plan that asks more draws more, and one that asks too much breaks supplies.",
  source: cite("hunter-1961", "output is single-peaked in tautness"),
  takes: { tautness, tautGain, tautScale, tautPeak, tautLoss },
  moves: { tautness: "?", tautGain: "+", tautScale: "-", tautPeak: "+", tautLoss: "-" },
  is: ({ tautness, tautGain, tautScale, tautPeak, tautLoss }) =>
    Math.max(
      0,
      Math.min(1, tautness) +
        tautGain * (1 - exp(-Math.max(0, tautness - 1) / tautScale)) -
        tautLoss * Math.max(0, tautness - tautPeak) * Math.max(0, tautness - tautPeak),
    ),
});
export const hands = signal({
  symbol: "l",
  unit: "1",
  level: nation,
  within: [0, 3],
  says: "Work done on the running plant against usual: hands that were found, less what those new to the work spoil.",
  source: cite("moorsteen-powell-1966", "productivity in 1928-33"),
  takes: { staffing, planHands, labourOnOutput, greenness, greenLoss },
  moves: { staffing: "+", planHands: "+", labourOnOutput: "?", greenness: "-", greenLoss: "-" },
  is: ({ staffing, planHands, labourOnOutput, greenness, greenLoss }) =>
    pow(Math.max(0.01, staffing * planHands), labourOnOutput) * (1 - greenLoss * greenness),
});

export const output = signal({
  symbol: "X",
  unit: "rouble/month",
  level: branch,
  says: "Gross output of a branch, in roubles of 1926/27.",
  source: cite("feldman-1928", "output from capital"),
  takes: { capital, restored, isHeavy, heavyYield, lightYield, hands, planPull, technique },
  moves: {
    capital: "+",
    restored: "+",
    isHeavy: "-",
    heavyYield: "+",
    lightYield: "+",
    hands: "+",
    planPull: "+",
    technique: "+",
  },
  is: ({ capital, restored, isHeavy, heavyYield, lightYield, hands, planPull, technique }) =>
    capital * restored * (isHeavy * heavyYield + (1 - isHeavy) * lightYield) * hands * planPull * technique,
});

export const heavyPart = signal({
  symbol: "X1'",
  unit: "rouble/month",
  level: branch,
  says: "A branch's output of means of production.",
  source: assumed("definition"),
  takes: { output, isHeavy },
  moves: { output: "+", isHeavy: "+" },
  is: ({ output, isHeavy }) => output * isHeavy,
});

export const heavyOutput = total({
  symbol: "X1",
  of: heavyPart,
  level: nation,
  says: "Output of means of production.",
});

export const industrialOutput = total({ symbol: "ΣX", of: output, level: nation, says: "Gross output of industry." });

export const lightOutput = signal({
  symbol: "X2",
  unit: "rouble/month",
  level: nation,
  says: "Output of consumer goods.",
  source: assumed("definition"),
  takes: { industrialOutput, heavyOutput },
  moves: { industrialOutput: "+", heavyOutput: "-" },
  is: ({ industrialOutput, heavyOutput }) => industrialOutput - heavyOutput,
});

export const armsPart = signal({
  symbol: "da",
  unit: "1",
  level: nation,
  within: [0, 0.7],
  says: "Part of heavy industry's output that goes into arms, more as the frontiers arm.",
  source: assumed("defence follows the threat"),
  takes: { defence, threat },
  moves: { defence: "+", threat: "+" },
  is: ({ defence, threat }) => Math.min(0.7, defence * Math.sqrt(threat)),
});
