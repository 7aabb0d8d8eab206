import { pow } from "../../ground/mathematics.ts";
import { signal, total } from "../../ground/quantity.ts";
import { isHeavy, threat } from "../../ledger/given.ts";
import { capital, greenness, jobs, restored, technique } from "../../ledger/industry.ts";
import { branch, nation } from "../../ledger/levels.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { defence } from "../levers.ts";
import {
  greenLoss,
  heavyAtStart,
  heavyYield,
  jobsOfCapital,
  jobsOfStart,
  labourOnOutput,
  lightAtStart,
  lightYield,
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

export const hands = signal({
  symbol: "l",
  unit: "1",
  level: nation,
  says: "Hands per running plant against usual, less those new to the work.",
  source: cite("moorsteen-powell-1966", "productivity in 1928-33"),
  takes: { jobs, jobsNeeded, labourOnOutput, greenness, greenLoss },
  moves: { jobs: "+", jobsNeeded: "-", labourOnOutput: "?", greenness: "-", greenLoss: "-" },
  is: ({ jobs, jobsNeeded, labourOnOutput, greenness, greenLoss }) =>
    jobsNeeded > 0
      ? pow(Math.max(0.01, Math.min(1.2, jobs / jobsNeeded)), labourOnOutput) * (1 - greenLoss * greenness)
      : 0,
});

export const output = signal({
  symbol: "X",
  unit: "rouble/month",
  level: branch,
  says: "Gross output of a branch, in roubles of 1926/27.",
  source: cite("feldman-1928", "output from capital"),
  takes: { capital, restored, isHeavy, heavyYield, lightYield, hands, technique },
  moves: { capital: "+", restored: "+", isHeavy: "?", heavyYield: "+", lightYield: "+", hands: "+", technique: "+" },
  is: ({ capital, restored, isHeavy, heavyYield, lightYield, hands, technique }) =>
    capital * restored * (isHeavy * heavyYield + (1 - isHeavy) * lightYield) * hands * technique,
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
