import { change, signal } from "../../ground/law.ts";
import { total } from "../../ground/sum.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { gestation, isHeavy } from "../../ledger/industry/given.ts";
import {
  capital,
  heavyReported,
  investmentReported,
  restored,
  technique,
  unfinished,
} from "../../ledger/industry/stocks.ts";
import { branch, nation } from "../../ledger/levels.ts";
import { machineImports, plannedOutput } from "../../ledger/planning/signals.ts";
import { ruined } from "../../ledger/war/signals.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { allCapital } from "./capacity.ts";
import { heavyWeight, investmentVolume } from "./investment.ts";
import { innovation } from "./levers.ts";
import { heavyOutput } from "./output.ts";
import { building, homeTechnique, industryPart, planReach, restoring, techniqueGain, wear } from "./params/capital.ts";
import { worksOfHeavyIndustry, worksOfIndustry } from "./projects.ts";
import { reportedOutput } from "./reports.ts";
import { handedToBranch, tiedUpOfBranch } from "./works.ts";

export const plantMissing = signal({
  symbol: "K-",
  unit: "rouble",
  level: branch,
  says: "Plant that a branch still lacks to do what the plan asks, beyond what is being built, by what is reported.",
  source: cite("feldman-1928", "investment goes where the plan needs plant"),
  rises: { capital, plannedOutput },
  falls: { unfinished, tiedUpOfBranch, reportedOutput },
  is: ({ capital, unfinished, tiedUpOfBranch, plannedOutput, reportedOutput }) =>
    reportedOutput > 0
      ? Math.max(0, (capital * plannedOutput) / reportedOutput - capital - unfinished - tiedUpOfBranch)
      : 0,
});

export const plantWanted = signal({
  symbol: "K*",
  unit: "rouble",
  level: branch,
  says: "Weight of a branch when planners divide what is to be built: what it has, and what it lacks for the plan.",
  source: assumed("departments defend what they have; the plan gives to those who are short of plant"),
  rises: { capital, plantMissing, planReach },
  is: ({ capital, plantMissing, planReach }) => capital + planReach * plantMissing,
});

export const heavyWanted = signal({
  symbol: "K1*",
  unit: "rouble",
  level: branch,
  says: "Weight of a branch that makes means of production.",
  source: assumed("definition"),
  rises: { plantWanted, isHeavy },
  is: ({ plantWanted, isHeavy }) => plantWanted * isHeavy,
});

export const heavyWantedOfAll = total({
  symbol: "ΣK1*",
  of: heavyWanted,
  level: nation,
  says: "Weights of all branches that make means of production.",
});

export const wantedOfAll = total({ symbol: "ΣK*", of: plantWanted, level: nation, says: "Weights of all branches." });

export const wantedOfGroup = signal({
  symbol: "ΣKg*",
  unit: "rouble",
  level: branch,
  says: "Weights of all branches of a branch's group.",
  source: assumed("definition"),
  rises: { wantedOfAll },
  either: { isHeavy, heavyWantedOfAll },
  is: ({ isHeavy, heavyWantedOfAll, wantedOfAll }) =>
    isHeavy * heavyWantedOfAll + (1 - isHeavy) * Math.max(0, wantedOfAll - heavyWantedOfAll),
});

export const worksOfGroup = signal({
  symbol: "Wg",
  unit: "rouble/month",
  level: branch,
  says: "Plant put up on the projects of a branch's group.",
  source: assumed("definition"),
  rises: { worksOfIndustry },
  either: { isHeavy, worksOfHeavyIndustry },
  is: ({ isHeavy, worksOfHeavyIndustry, worksOfIndustry }) =>
    isHeavy * worksOfHeavyIndustry + (1 - isHeavy) * Math.max(0, worksOfIndustry - worksOfHeavyIndustry),
});

export const plantBegun = signal({
  symbol: "V+",
  unit: "rouble/month",
  level: branch,
  says: "Plant begun in a branch beside its projects: policy divides between the two groups, great works come first, the plan divides the rest.",
  source: cite("feldman-1928", "division of investment"),
  rises: { investmentVolume, industryPart, plantWanted },
  falls: { worksOfGroup, wantedOfGroup },
  either: { isHeavy, heavyWeight },
  is: ({ investmentVolume, industryPart, isHeavy, heavyWeight, worksOfGroup, plantWanted, wantedOfGroup }) =>
    wantedOfGroup > 0
      ? (Math.max(
          0,
          investmentVolume * industryPart * (isHeavy * heavyWeight + (1 - isHeavy) * (1 - heavyWeight)) - worksOfGroup,
        ) *
          plantWanted) /
        wantedOfGroup
      : 0,
});

export const plantFinished = signal({
  symbol: "V-",
  unit: "rouble/month",
  level: branch,
  says: "Plant finished in a branch beside its projects.",
  source: cite("davies-wheatcroft-2004", "unfinished construction"),
  rises: { unfinished, building },
  falls: { gestation },
  is: ({ unfinished, building, gestation }) => (unfinished * building) / gestation,
});

export const plantAdded = signal({
  symbol: "K+",
  unit: "rouble/month",
  level: branch,
  says: "Plant that begins to yield in a branch: what was finished, and what its projects hand over.",
  source: assumed("definition"),
  rises: { plantFinished, handedToBranch },
  is: ({ plantFinished, handedToBranch }) => plantFinished + handedToBranch,
});

export const unfinishedMoves = change({
  symbol: "V",
  changes: unfinished,
  says: "Construction begun less construction finished.",
  source: assumed("definition"),
  rises: { unfinished, plantBegun },
  falls: { plantFinished },
  either: { oneMonth },
  is: ({ unfinished, plantBegun, plantFinished, oneMonth }) => unfinished + oneMonth * (plantBegun - plantFinished),
});

export const capitalMoves = change({
  symbol: "K",
  changes: capital,
  says: "Plant finished less plant worn out, and destroyed in war.",
  source: cite("moorsteen-powell-1966", "depreciation"),
  rises: { capital, plantAdded },
  falls: { wear, ruined },
  either: { oneMonth },
  is: ({ capital, plantAdded, wear, ruined, oneMonth }) =>
    capital + oneMonth * (plantAdded - wear * capital - ruined * capital),
});

export const restoredMoves = change({
  symbol: "ρ",
  changes: restored,
  says: "Idle pre-war plant is brought back to work, ever less of it.",
  source: assumed("the attenuating curve of restoration that Bazarov drew"),
  rises: { restored, restoring, oneMonth },
  is: ({ restored, restoring, oneMonth }) => Math.min(1, restored + restoring * oneMonth * (1 - restored)),
});

export const techniqueMoves = change({
  symbol: "τ",
  changes: technique,
  says: "Technique rises with machines bought abroad, and slowly by itself.",
  source: cite("allen-2003", "borrowed technique"),
  rises: { technique, techniqueGain, machineImports, homeTechnique, innovation, oneMonth },
  falls: { allCapital },
  is: ({ technique, techniqueGain, machineImports, allCapital, homeTechnique, innovation, oneMonth }) =>
    allCapital > 0
      ? technique + oneMonth * innovation * ((techniqueGain * machineImports) / allCapital + homeTechnique)
      : technique,
});

export const investmentIsReported = change({
  symbol: "I'",
  changes: investmentReported,
  says: "Planners learn of investment.",
  source: assumed("monthly reports"),
  rises: { investmentVolume },
  is: ({ investmentVolume }) => investmentVolume,
});

export const heavyIsReported = change({
  symbol: "X1'",
  changes: heavyReported,
  says: "Planners learn of the output of means of production.",
  source: assumed("monthly reports"),
  rises: { heavyOutput },
  is: ({ heavyOutput }) => heavyOutput,
});
