import { change, flow, signal } from "../../ground/law.ts";
import { total } from "../../ground/sum.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { collectiveGrain } from "../../ledger/collectivisation/stocks.ts";
import { chance } from "../../ledger/declare.ts";
import { collectiveSown, sown } from "../../ledger/fields/stocks.ts";
import { householdGrain } from "../../ledger/grain/stocks.ts";
import {
  collectiveCattle,
  collectiveHorses,
  collectiveSmallStock,
  householdCattle,
  householdHorses,
  householdSmallStock,
} from "../../ledger/herds/stocks.ts";
import { household, village } from "../../ledger/levels.ts";
import { cite } from "../../sources/cite.ts";
import { joinHeat, motion } from "./campaign.ts";
import { expropriated } from "./expropriation.ts";
import { joins, leaversShare, leaves } from "./joining.ts";
import { cropsReturned, seedBrought, socialised } from "./params/farms.ts";
import { membersBefore } from "./standing.ts";

export const givenCattleDraw = chance(household, "ξg", "Which cattle are given up.");

export const givenSheepDraw = chance(household, "ξg'", "Which sheep and goats are given up.");

export const horsesGiven = flow({
  when: motion,
  symbol: "HK",
  unit: "horse/month",
  level: household,
  from: householdHorses,
  to: collectiveHorses,
  says: "Horses go to the collective farm with those who join or are expropriated.",
  source: cite("davies-1980b", "socialisation of animals"),
  rises: { householdHorses, joins, expropriated },
  falls: { oneMonth },
  is: ({ householdHorses, joins, expropriated, oneMonth }) =>
    (householdHorses * Math.max(joins, expropriated)) / oneMonth,
});

export const cattleGiven = flow({
  when: motion,
  symbol: "CK",
  unit: "cow/month",
  level: household,
  from: householdCattle,
  to: collectiveCattle,
  lot: givenCattleDraw,
  says: "Part of the cattle beyond a household's own cow goes to the collective farm; all of it from the expropriated.",
  source: cite("davies-1980b", "socialisation of animals"),
  rises: { householdCattle, joins, expropriated, socialised },
  falls: { oneMonth },
  is: ({ householdCattle, joins, expropriated, socialised, oneMonth }) =>
    (householdCattle * Math.max(joins * socialised, expropriated)) / oneMonth,
});

export const sheepGiven = flow({
  when: motion,
  symbol: "SK",
  unit: "sheep/month",
  level: household,
  from: householdSmallStock,
  to: collectiveSmallStock,
  lot: givenSheepDraw,
  says: "Part of the sheep and goats goes to the collective farm; all of them from the expropriated.",
  source: cite("davies-1980b", "socialisation of animals"),
  rises: { householdSmallStock, joins, expropriated, socialised },
  falls: { oneMonth },
  is: ({ householdSmallStock, joins, expropriated, socialised, oneMonth }) =>
    (householdSmallStock * Math.max(joins * socialised, expropriated)) / oneMonth,
});

export const grainGiven = flow({
  when: motion,
  symbol: "GK",
  unit: "t/month",
  level: household,
  from: householdGrain,
  to: collectiveGrain,
  says: "Seed goes to the collective farm with those who join; all grain from the expropriated.",
  source: cite("davies-1980b", "seed funds"),
  rises: { householdGrain, joins, expropriated, seedBrought },
  falls: { oneMonth },
  is: ({ householdGrain, joins, expropriated, oneMonth, seedBrought }) =>
    (householdGrain * Math.max(joins * seedBrought, expropriated)) / oneMonth,
});

export const horsesReturned = flow({
  when: motion,
  symbol: "Hk-",
  unit: "horse/month",
  level: household,
  from: collectiveHorses,
  to: householdHorses,
  says: "Leavers get a horse back where there are as many horses as members.",
  source: cite("davies-1980a", "ch. 7"),
  rises: { leaversShare, leaves },
  falls: { oneMonth },
  is: ({ leaversShare, leaves, oneMonth }) => (leaversShare * leaves) / oneMonth,
});

export const cropsBrought = signal({
  symbol: "a+",
  unit: "ha",
  level: household,
  when: joinHeat,
  says: "Crops in the field that a household brings into the collective farm.",
  source: cite("davies-1980b", "collective land"),
  rises: { sown, joins },
  is: ({ sown, joins }) => sown * joins,
});

export const cropsOfNewcomers = total({
  symbol: "Σa+",
  of: cropsBrought,
  level: village,
  says: "Crops in the field that newcomers bring into the collective farm.",
});

export const cropsOfLeaver = signal({
  symbol: "ak/k",
  unit: "ha",
  level: village,
  when: motion,
  says: "Crops in the field that one leaving household gets back.",
  source: cite("davies-1980a", "ch. 7: leavers regained land in part, and often the worst"),
  rises: { collectiveSown, cropsReturned },
  falls: { membersBefore },
  is: ({ collectiveSown, membersBefore, cropsReturned }) =>
    membersBefore > 0 ? (cropsReturned * collectiveSown) / membersBefore : 0,
});

export const cropsTaken = signal({
  symbol: "a-",
  unit: "ha",
  level: household,
  when: motion,
  says: "Crops in the field that a leaving household gets back.",
  source: cite("davies-1980a", "ch. 7: leavers regained land in part"),
  rises: { cropsOfLeaver, leaves },
  is: ({ cropsOfLeaver, leaves }) => cropsOfLeaver * leaves,
});

export const cropsOfLeavers = total({
  symbol: "Σa-",
  of: cropsTaken,
  level: village,
  says: "Crops in the field that leavers get back.",
});

export const cropsChangeHands = change({
  symbol: "a",
  changes: sown,
  when: motion,
  says: "A member no longer reaps for himself what he has sown; one who leaves reaps what he got back.",
  source: cite("davies-1980b", "collective land"),
  rises: { sown, cropsTaken },
  falls: { cropsBrought },
  is: ({ sown, cropsBrought, cropsTaken }) => sown - cropsBrought + cropsTaken,
});

export const collectiveSownMoves = change({
  symbol: "ak",
  changes: collectiveSown,
  when: motion,
  says: "The collective farm reaps what newcomers have sown, and no longer what leavers got back.",
  source: cite("davies-1980b", "collective land"),
  rises: { collectiveSown, cropsOfNewcomers },
  falls: { cropsOfLeavers },
  is: ({ collectiveSown, cropsOfNewcomers, cropsOfLeavers }) =>
    Math.max(0, collectiveSown + cropsOfNewcomers - cropsOfLeavers),
});
