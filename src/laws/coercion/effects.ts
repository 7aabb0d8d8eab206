import { change, signal } from "../../ground/law.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { commandLeft, competence, meanTerm } from "../../ledger/coercion/stocks.ts";
import { jobs } from "../../ledger/industry/stocks.ts";
import { buildingJobs } from "../../ledger/labour/signals.ts";
import { nation } from "../../ledger/levels.ts";
import { labourLaw } from "../../ledger/levers.ts";
import { partyMembers } from "../../ledger/party/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { arrestCover, followedUp } from "./arrests.ts";
import { campRation } from "./camps.ts";
import { coloniesOfNation, exilesOfNation, peopleOfNation, prisonersOfNation } from "./held.ts";
import { duress } from "./levers.ts";
import { innocents } from "./naming.ts";
import {
  commandLinks,
  discounting,
  effort,
  expertLinks,
  forcedBuilding,
  forcedProductivity,
  lifeInside,
  settlersWorking,
  training,
  watchedByDecree,
  watchedWorkers,
  working,
} from "./params/effects.ts";

export const forcedLabour = signal({
  symbol: "Lz",
  unit: "person",
  level: nation,
  says: "Forced labour in hands of free workers who would do the same: prisoners and deported people.",
  source: cite("gregory-lazarev-2003", "forced labour in output; form assumed"),
  rises: { forcedProductivity, working, prisonersOfNation, coloniesOfNation, settlersWorking, exilesOfNation },
  is: ({ forcedProductivity, working, prisonersOfNation, coloniesOfNation, settlersWorking, exilesOfNation }) =>
    forcedProductivity * (working * (prisonersOfNation + coloniesOfNation) + settlersWorking * exilesOfNation),
});

export const forcedPart = signal({
  symbol: "φz",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of the work of the state sector that is forced.",
  source: assumed("definition"),
  rises: { forcedLabour },
  falls: { jobs },
  is: ({ forcedLabour, jobs }) => (forcedLabour + jobs > 0 ? forcedLabour / (forcedLabour + jobs) : 0),
});

export const forcedPartOfBuilding = signal({
  symbol: "λb",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of the work of construction that is forced.",
  source: assumed("definition"),
  rises: { forcedBuilding, forcedLabour },
  falls: { buildingJobs },
  is: ({ forcedBuilding, forcedLabour, buildingJobs }) =>
    forcedBuilding * forcedLabour + buildingJobs > 0
      ? (forcedBuilding * forcedLabour) / (forcedBuilding * forcedLabour + buildingJobs)
      : 0,
});

export const namedRisk = signal({
  symbol: "ν!",
  unit: "1/month",
  level: nation,
  within: [0, 1],
  says: "Chance that one of the people is arrested this month because somebody named him.",
  source: assumed("definition"),
  rises: { arrestCover, followedUp },
  falls: { peopleOfNation },
  is: ({ arrestCover, followedUp, peopleOfNation }) =>
    peopleOfNation > 0 ? (arrestCover * followedUp) / peopleOfNation : 0,
});

export const competenceMoves = change({
  symbol: "κ",
  changes: competence,
  says: "Those who run plants, offices and the army are known to many and named by many; skill is lost with them and won back by training.",
  source: cite("egorov-sonin-2011", "loyalty and competence; form assumed"),
  rises: { competence, training },
  falls: { expertLinks, namedRisk },
  either: { oneMonth },
  is: ({ competence, oneMonth, training, expertLinks, namedRisk }) =>
    Math.min(
      1,
      competence * Math.max(0, 1 - (training + expertLinks * namedRisk) * oneMonth) + Math.min(1, training * oneMonth),
    ),
});

export const commandMoves = change({
  symbol: "κa",
  changes: commandLeft,
  says: "Members of the high command are named by all who served under them.",
  source: cite("getty-naumov-1999", "the army command, 1937-38; form assumed"),
  rises: { commandLeft },
  falls: { commandLinks, namedRisk, oneMonth, duress },
  is: ({ commandLeft, commandLinks, namedRisk, oneMonth, duress }) =>
    commandLeft * (1 - Math.min(1, commandLinks * namedRisk * oneMonth * duress)),
});

export const partyArrests = signal({
  symbol: "Φ-",
  unit: "person/month",
  level: nation,
  says: "Party members arrested this month: those in cells are named more often than others.",
  source: cite("rogovin-1997", "members arrested, 1937-38; form assumed"),
  rises: { partyMembers, expertLinks, namedRisk },
  is: ({ partyMembers, expertLinks, namedRisk }) => partyMembers * expertLinks * namedRisk,
});

export const wageFloor = signal({
  symbol: "w_",
  unit: "1",
  level: nation,
  says: "Wage below which a worker would rather shirk, against the mean: what life inside is worth, effort, and effort again for each month that shirking goes unseen. Terror at random takes from the honest too, and so raises it; threats to those who shirk lower it.",
  source: cite("miller-smith-2015", "w = u + e + (e/q)(r + b + x)"),
  rises: { lifeInside, campRation, effort, discounting, innocents },
  falls: { watchedWorkers, watchedByDecree, labourLaw, peopleOfNation, meanTerm },
  is: ({
    lifeInside,
    campRation,
    effort,
    watchedWorkers,
    watchedByDecree,
    labourLaw,
    discounting,
    innocents,
    peopleOfNation,
    meanTerm,
  }) =>
    watchedWorkers + watchedByDecree * labourLaw > 0 && peopleOfNation > 0 && meanTerm > 0
      ? lifeInside * campRation +
        effort +
        (effort / (watchedWorkers + watchedByDecree * labourLaw)) *
          (discounting + innocents / peopleOfNation + 1 / meanTerm)
      : 0,
});
