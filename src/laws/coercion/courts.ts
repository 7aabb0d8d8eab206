import { flow, signal } from "../../ground/law.ts";
import { total } from "../../ground/sum.ts";
import { beforeCourts, colonyPrisoners, prisoners } from "../../ledger/coercion/stocks.ts";
import { jobs } from "../../ledger/industry/stocks.ts";
import { townspeopleOfNation, villagers } from "../../ledger/labour/signals.ts";
import { nation, region } from "../../ledger/levels.ts";
import { closeTowns, labourLaw } from "../../ledger/levers.ts";
import { townspeople } from "../../ledger/population/stocks.ts";
import { wantOfFood } from "../../ledger/resistance/signals.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { campSystem, theftLaw } from "./levers.ts";
import {
  absence,
  acquitted,
  courtPace,
  courtsAtMost,
  crime,
  longTerms,
  passportCrime,
  pilfering,
  quitting,
  theft,
} from "./params/courts.ts";
import { mostArrests } from "./params/police.ts";

export const crimeRate = signal({
  symbol: "κc*",
  unit: "1/month",
  level: nation,
  within: [0, 1],
  says: "Townspeople sentenced to custody by ordinary courts in a month: more where passports make offenders.",
  source: cite("gregory-passports", "offenders against the passport rules; form assumed"),
  rises: { crime, passportCrime, closeTowns },
  is: ({ crime, passportCrime, closeTowns }) => crime * (1 + passportCrime * closeTowns),
});

export const theftSentences = signal({
  symbol: "κ7*",
  unit: "person/month",
  level: region,
  says: "People of a region sentenced under the law of 7 August 1932: the hungry take grain from the fields, officials and others from the stores.",
  source: cite("davies-wheatcroft-2004", "the law of 7 August 1932; form assumed"),
  rises: { theft, pilfering, theftLaw, wantOfFood, villagers },
  is: ({ theft, pilfering, theftLaw, wantOfFood, villagers }) =>
    (theft * wantOfFood + pilfering) * theftLaw * villagers,
});

export const theftSentencesOfNation = total({
  symbol: "Σκ7",
  of: theftSentences,
  level: nation,
  says: "People sentenced under the law of 7 August 1932.",
});

export const quittersSentenced = signal({
  symbol: "κq*",
  unit: "person/month",
  level: nation,
  says: "Employees sentenced for leaving their job.",
  source: cite("zemskov-ukaz-1940", "sentences of 1940; recalled"),
  rises: { quitting, labourLaw, jobs },
  is: ({ quitting, labourLaw, jobs }) => quitting * labourLaw * jobs,
});

export const absenteesSentenced = signal({
  symbol: "κa*",
  unit: "person/month",
  level: nation,
  says: "Employees sentenced for absence, to work at their own place for less pay.",
  source: cite("zemskov-ukaz-1940", "sentences of 1940; recalled"),
  rises: { absence, labourLaw, jobs },
  is: ({ absence, labourLaw, jobs }) => absence * labourLaw * jobs,
});

export const quitterRate = signal({
  symbol: "κq/U",
  unit: "1/month",
  level: nation,
  within: [0, 1],
  says: "Townspeople imprisoned for leaving their job in a month.",
  source: assumed("definition"),
  rises: { quittersSentenced, mostArrests },
  falls: { townspeopleOfNation },
  is: ({ quittersSentenced, townspeopleOfNation, mostArrests }) =>
    townspeopleOfNation > 0 ? Math.min(mostArrests, quittersSentenced / townspeopleOfNation) : 0,
});

export const arrestedForCourts = flow({
  symbol: "Zb↓",
  unit: "person/month",
  level: region,
  from: townspeople,
  to: beforeCourts,
  says: "People held for an ordinary court.",
  source: assumed("those sentenced to custody, with those who leave their job"),
  rises: { townspeople, crimeRate, quitterRate, theftSentences, courtsAtMost },
  is: ({ townspeople, crimeRate, quitterRate, theftSentences, courtsAtMost }) =>
    Math.min(townspeople * (crimeRate + quitterRate) + theftSentences, courtsAtMost * townspeople),
});

export const ofCourts = signal({
  symbol: "κΣ",
  unit: "person/month",
  level: nation,
  says: "People held for ordinary courts this month.",
  source: assumed("definition"),
  rises: { townspeopleOfNation, crimeRate, quitterRate, theftSentencesOfNation },
  is: ({ townspeopleOfNation, crimeRate, quitterRate, theftSentencesOfNation }) =>
    townspeopleOfNation * (crimeRate + quitterRate) + theftSentencesOfNation,
});

export const courtsToCamps = signal({
  symbol: "χkz",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of those before courts who go to camps: long terms, and all under the law of 7 August, as far as there are camps.",
  source: cite("davies-chronology", "decision of June 1929; form assumed"),
  rises: { campSystem, longTerms, townspeopleOfNation, crimeRate, theftSentencesOfNation },
  falls: { ofCourts, acquitted },
  is: ({ campSystem, longTerms, townspeopleOfNation, crimeRate, theftSentencesOfNation, ofCourts, acquitted }) =>
    ofCourts > 0
      ? Math.min(
          1 - acquitted,
          (campSystem * (longTerms * townspeopleOfNation * crimeRate + theftSentencesOfNation) * (1 - acquitted)) /
            ofCourts,
        )
      : 0,
});

export const courtsToColonies = signal({
  symbol: "χkc",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of those before courts who go to colonies.",
  source: assumed("those who go to no camp, and did not leave a job"),
  rises: { townspeopleOfNation, crimeRate, theftSentencesOfNation },
  falls: { acquitted, ofCourts, courtsToCamps },
  is: ({ acquitted, townspeopleOfNation, crimeRate, theftSentencesOfNation, ofCourts, courtsToCamps }) =>
    ofCourts > 0
      ? Math.max(
          0,
          Math.min(1, ((1 - acquitted) * (townspeopleOfNation * crimeRate + theftSentencesOfNation)) / ofCourts) -
            courtsToCamps,
        )
      : 0,
});

export const sentByCourts = flow({
  symbol: "ZbZ",
  unit: "person/month",
  level: region,
  from: beforeCourts,
  to: prisoners,
  says: "People are sent to camps by ordinary courts.",
  source: cite("khlevniuk-2004", "who filled the camps"),
  rises: { beforeCourts, courtPace, courtsToCamps },
  is: ({ beforeCourts, courtPace, courtsToCamps }) => beforeCourts * courtPace * courtsToCamps,
});

export const sentToColonies = flow({
  symbol: "ZbC",
  unit: "person/month",
  level: region,
  from: beforeCourts,
  to: colonyPrisoners,
  says: "People are sent to colonies by ordinary courts.",
  source: cite("khlevniuk-2004", "who filled the colonies"),
  rises: { beforeCourts, courtPace, courtsToColonies },
  is: ({ beforeCourts, courtPace, courtsToColonies }) => beforeCourts * courtPace * courtsToColonies,
});

export const freedByCourts = flow({
  symbol: "ZbU",
  unit: "person/month",
  level: region,
  from: beforeCourts,
  to: townspeople,
  says: "People are let go by courts, or have served a short term in prison.",
  source: assumed("definition"),
  rises: { beforeCourts, courtPace },
  falls: { courtsToCamps, courtsToColonies },
  is: ({ beforeCourts, courtPace, courtsToCamps, courtsToColonies }) =>
    beforeCourts * courtPace * Math.max(0, 1 - courtsToCamps - courtsToColonies),
});
