import { change, signal } from "../../ground/quantity.ts";
import { isHeavy } from "../../ledger/given.ts";
import { capital, heavyReported, investmentReported, restored, technique, unfinished } from "../../ledger/industry.ts";
import { branch, nation } from "../../ledger/levels.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { oneMonth } from "../clock.ts";
import { heavyShare, investment, tractorDrive } from "../levers.ts";
import { machineImports } from "../planning/payments.ts";
import { allCapital, armsPart, heavyOutput } from "./output.ts";
import { building, homeTechnique, industryPart, investedPart, restoring, techniqueGain, wear } from "./params.ts";

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
    allCapital: "-",
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
