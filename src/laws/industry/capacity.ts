import { signal } from "../../ground/law.ts";
import { exp, pow } from "../../ground/mathematics.ts";
import { total } from "../../ground/sum.ts";
import { nearNothing } from "../../ledger/clock.ts";
import { capitalShare, foreignTechnique, idleness, isHeavy, outputShare } from "../../ledger/industry/given.ts";
import * as shared from "../../ledger/industry/signals.ts";
import { capital, restored, staffing, technique } from "../../ledger/industry/stocks.ts";
import { spoilt } from "../../ledger/labour/signals.ts";
import { workOfHands } from "../../ledger/labour/stocks.ts";
import { branch, nation } from "../../ledger/levels.ts";
import { plantInReach } from "../../ledger/war/signals.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { tautPlanning } from "../mechanisms.ts";
import { planTarget } from "./levers.ts";
import { nearOne } from "./params/accounts.ts";
import {
  heavyAtStart,
  heavyOfBase,
  heavyYield,
  hoarding,
  jobsOfCapital,
  jobsOfStart,
  labourOnOutput,
  lightAtStart,
  lightOfBase,
  lightYield,
  substitution,
  tautGain,
  tautLoss,
  tautPeak,
  tautScale,
} from "./params/capacity.ts";

export const allCapital = total({ symbol: "ΣK", of: capital, level: nation, says: "Fixed capital of industry." });

export const industrialCapital = signal({
  finds: shared.industrialCapital,
  rises: { allCapital, restored, plantInReach },
  falls: { heavyAtStart, lightAtStart },
  is: ({ allCapital, restored, plantInReach, heavyAtStart, lightAtStart }) =>
    (allCapital * restored * plantInReach) / (heavyAtStart + lightAtStart),
});

export const jobsNeeded = signal({
  finds: shared.jobsNeeded,
  rises: { industrialCapital, jobsOfStart, nearNothing },
  either: { jobsOfCapital },
  is: ({ industrialCapital, jobsOfStart, jobsOfCapital, nearNothing }) =>
    jobsOfStart * pow(Math.max(nearNothing, industrialCapital), jobsOfCapital),
});

export const tautness = signal({
  finds: shared.tautness,
  mechanism: tautPlanning,
  idle: 1,
  rises: { planTarget },
  is: ({ planTarget }) => planTarget,
});

export const planHands = signal({
  finds: shared.planHands,
  rises: { tautness, hoarding },
  is: ({ tautness, hoarding }) => 1 + hoarding * Math.max(0, tautness - 1),
});

export const planPull = signal({
  symbol: "x(T)",
  unit: "1",
  level: nation,
  within: [0, 2],
  says: "Output against what plant and hands can give: a plan that asks more draws more, and one that asks too much breaks supplies.",
  source: cite("hunter-1961", "output is single-peaked in tautness"),
  rises: { tautGain, tautPeak },
  falls: { tautScale, tautLoss },
  either: { tautness },
  is: ({ tautness, tautGain, tautScale, tautPeak, tautLoss }) =>
    Math.max(
      0,
      Math.min(1, tautness) +
        tautGain * (1 - exp(-Math.max(0, tautness - 1) / tautScale)) -
        tautLoss * Math.max(0, tautness - tautPeak) * Math.max(0, tautness - tautPeak),
    ),
});

export const scarcity = signal({
  symbol: "s",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Output against what it would be with all jobs filled: plant replaces the hands that are missing, the worse the less of them there are.",
  source: cite("weitzman-1970", "constant elasticity of substitution between plant and hands"),
  rises: { staffing, substitution, nearNothing },
  falls: { labourOnOutput },
  either: { nearOne },
  is: ({ staffing, labourOnOutput, substitution, nearNothing, nearOne }) =>
    Math.abs(1 - substitution) < nearOne
      ? pow(Math.max(nearNothing, staffing), labourOnOutput)
      : pow(
          Math.max(
            0,
            1 + labourOnOutput * (pow(Math.max(nearNothing, staffing), (substitution - 1) / substitution) - 1),
          ),
          substitution / (substitution - 1),
        ),
});

export const hands = signal({
  symbol: "l",
  unit: "1",
  level: nation,
  within: [0, 3],
  says: "Work done on the running plant against usual: hands that were found, and what each of them does.",
  source: cite("weitzman-1970", "labour in output; hours and effort count as hands do while all jobs are filled"),
  rises: { scarcity, planHands, workOfHands, nearNothing },
  either: { labourOnOutput },
  is: ({ scarcity, planHands, workOfHands, labourOnOutput, nearNothing }) =>
    scarcity * pow(Math.max(nearNothing, planHands * workOfHands), labourOnOutput),
});

export const running = signal({
  symbol: "ρb",
  unit: "1",
  level: branch,
  within: [0, 1],
  says: "Part of a branch's plant that runs: some had fallen deeper than others.",
  source: assumed("the same curve of restoration, from as deep as each branch had fallen by 1924"),
  rises: { restored },
  falls: { idleness },
  is: ({ restored, idleness }) => Math.max(0, 1 - idleness * (1 - restored)),
});

export const branchTechnique = signal({
  symbol: "τb",
  unit: "1",
  level: branch,
  within: [0, 40],
  says: "Technique of a branch: some have more to learn from abroad than others.",
  source: cite("allen-2003", "borrowed technique"),
  rises: { technique },
  either: { foreignTechnique },
  is: ({ technique, foreignTechnique }) => Math.max(0, 1 + foreignTechnique * (technique - 1)),
});

export const branchOutputOfBase = signal({
  finds: shared.branchOutputOfBase,
  rises: { outputShare, heavyOfBase, lightOfBase },
  falls: { isHeavy },
  is: ({ isHeavy, outputShare, heavyOfBase, lightOfBase }) =>
    outputShare * (isHeavy * heavyOfBase + (1 - isHeavy) * lightOfBase),
});

export const yieldOfPlant = signal({
  symbol: "ab",
  unit: "1/month",
  level: branch,
  says: "Gross output a month per rouble of a branch's plant, with usual hands and all of it running.",
  source: cite("feldman-1928", "output from capital"),
  rises: { heavyYield, lightYield, outputShare },
  falls: { isHeavy, capitalShare },
  is: ({ isHeavy, heavyYield, lightYield, outputShare, capitalShare }) =>
    ((isHeavy * heavyYield + (1 - isHeavy) * lightYield) * outputShare) / capitalShare,
});

export const potential = signal({
  finds: shared.potential,
  rises: { capital, running, plantInReach, yieldOfPlant, hands, planPull, branchTechnique },
  falls: { spoilt },
  is: ({ capital, running, plantInReach, yieldOfPlant, hands, planPull, branchTechnique, spoilt }) =>
    capital * running * plantInReach * yieldOfPlant * hands * planPull * branchTechnique * (1 - spoilt),
});
