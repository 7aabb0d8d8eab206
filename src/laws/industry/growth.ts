import { pow } from "../../ground/mathematics.ts";
import { change, signal, total } from "../../ground/quantity.ts";
import { isHeavy, threat } from "../../ledger/given.ts";
import {
  capital,
  greenness,
  heavyReported,
  investmentReported,
  jobs,
  restored,
  technique,
  unfinished,
} from "../../ledger/industry.ts";
import { branch, nation } from "../../ledger/levels.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { oneMonth } from "../countryside/params.ts";
import { given } from "../declare.ts";
import { defence, heavyShare, investment, tractorDrive } from "../levers.ts";
import { machineImports } from "../planning/trade.ts";

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
  value: 8.8e6,
  low: 8.5e6,
  high: 12e6,
  source: assumed("workers and employees, with services, once the plant of the start all runs"),
  says: "Jobs that the plant of the start gives when all of it runs.",
});
export const jobsOfCapital = given({
  symbol: "εL",
  unit: "1",
  value: 0.64,
  low: 0.35,
  high: 0.7,
  source: assumed("employment grew less than capital"),
  says: "How strongly jobs follow capital.",
});
export const labourOnOutput = given({
  symbol: "εl",
  unit: "1",
  value: 0.4,
  low: 0.25,
  high: 0.6,
  source: cite("weitzman-1970", "low substitution; Cobb-Douglas here as a first form"),
  says: "How strongly output follows hands per plant.",
});
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
  value: 0.042,
  low: 0.03,
  high: 0.06,
  source: cite("davies-wheatcroft-2004", "unfinished construction"),
  says: "Construction finished in a month: two years from start to yield.",
});
export const investedPart = given({
  symbol: "ιv",
  unit: "1",
  value: 0.5,
  low: 0.45,
  high: 0.8,
  source: assumed("gross output counts materials twice; about a half is left for use"),
  says: "Final part of heavy industry's gross output.",
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
export const restoredAtStart = given({
  symbol: "ρ0",
  unit: "1",
  value: 0.46,
  low: 0.38,
  high: 0.55,
  source: cite("nove-1969", "industrial output of 1923/24"),
  says: "Part of the plant that runs at the start.",
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
export const greenLoss = given({
  symbol: "εg",
  unit: "1",
  value: 0.55,
  low: 0.3,
  high: 0.8,
  source: cite("moorsteen-powell-1966", "productivity in 1928-33"),
  says: "Output lost when all workers are new.",
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
export const investmentVolume = signal({
  symbol: "I",
  unit: "rouble/month",
  level: nation,
  says: "Plant and buildings put up, of home and foreign make, in roubles of 1926/27.",
  source: cite("feldman-1928", "investment from the output of means of production"),
  takes: { heavyOutput, investedPart, investment, armsPart, tractorDrive, machineImports },
  moves: {
    heavyOutput: "+",
    investedPart: "+",
    investment: "+",
    armsPart: "-",
    tractorDrive: "-",
    machineImports: "+",
  },
  is: ({ heavyOutput, investedPart, investment, armsPart, tractorDrive, machineImports }) =>
    heavyOutput * investedPart * Math.max(0, Math.min(investment, 1 - armsPart - tractorDrive)) + machineImports,
});
export const plantBegun = signal({
  symbol: "V+",
  unit: "rouble/month",
  level: branch,
  says: "Plant begun in a branch.",
  source: cite("feldman-1928", "division of investment"),
  takes: { investmentVolume, industryPart, isHeavy, heavyShare },
  moves: { investmentVolume: "+", industryPart: "+", isHeavy: "?", heavyShare: "?" },
  is: ({ investmentVolume, industryPart, isHeavy, heavyShare }) =>
    investmentVolume * industryPart * (isHeavy * heavyShare + (1 - isHeavy) * (1 - heavyShare)),
});
export const plantFinished = signal({
  symbol: "V-",
  unit: "rouble/month",
  level: branch,
  says: "Plant finished in a branch.",
  source: cite("davies-wheatcroft-2004", "unfinished construction"),
  takes: { unfinished, building },
  moves: { unfinished: "+", building: "+" },
  is: ({ unfinished, building }) => unfinished * building,
});
export const unfinishedMoves = change({
  symbol: "V",
  changes: unfinished,
  says: "Construction begun less construction finished.",
  source: assumed("definition"),
  takes: { unfinished, plantBegun, plantFinished, oneMonth },
  moves: { unfinished: "+", plantBegun: "+", plantFinished: "-", oneMonth: "?" },
  is: ({ unfinished, plantBegun, plantFinished, oneMonth }) => unfinished + oneMonth * (plantBegun - plantFinished),
});
export const capitalMoves = change({
  symbol: "K",
  changes: capital,
  says: "Plant finished less plant worn out.",
  source: cite("moorsteen-powell-1966", "depreciation"),
  takes: { capital, plantFinished, wear, oneMonth },
  moves: { capital: "+", plantFinished: "+", wear: "-", oneMonth: "?" },
  is: ({ capital, plantFinished, wear, oneMonth }) => capital + oneMonth * (plantFinished - wear * capital),
});
export const restoredMoves = change({
  symbol: "ρ",
  changes: restored,
  says: "Idle pre-war plant is brought back to work, ever less of it.",
  source: assumed("the attenuating curve of restoration that Bazarov drew"),
  takes: { restored, restoring, oneMonth },
  moves: { restored: "+", restoring: "+", oneMonth: "+" },
  is: ({ restored, restoring, oneMonth }) => Math.min(1, restored + restoring * oneMonth * (1 - restored)),
});
export const techniqueMoves = change({
  symbol: "τ",
  changes: technique,
  says: "Technique rises with machines bought abroad, and slowly by itself.",
  source: cite("allen-2003", "borrowed technique"),
  takes: { technique, techniqueGain, machineImports, allCapital, homeTechnique, oneMonth },
  moves: {
    technique: "+",
    techniqueGain: "+",
    machineImports: "+",
    allCapital: "?",
    homeTechnique: "+",
    oneMonth: "+",
  },
  is: ({ technique, techniqueGain, machineImports, allCapital, homeTechnique, oneMonth }) =>
    allCapital > 0 ? technique + oneMonth * ((techniqueGain * machineImports) / allCapital + homeTechnique) : technique,
});
export const investmentIsReported = change({
  symbol: "I'",
  changes: investmentReported,
  says: "Planners learn of investment.",
  source: assumed("monthly reports"),
  takes: { investmentVolume },
  moves: { investmentVolume: "+" },
  is: ({ investmentVolume }) => investmentVolume,
});
export const heavyIsReported = change({
  symbol: "X1'",
  changes: heavyReported,
  says: "Planners learn of the output of means of production.",
  source: assumed("monthly reports"),
  takes: { heavyOutput },
  moves: { heavyOutput: "+" },
  is: ({ heavyOutput }) => heavyOutput,
});
