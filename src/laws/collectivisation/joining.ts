import { change, flow, signal } from "../../ground/law.ts";
import { total } from "../../ground/quantity.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { campaign, collectiveGrain, disorder, status, stratum } from "../../ledger/collectivisation/stocks.ts";
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
import { letLeave } from "../../ledger/levers.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { collectivisation } from "../mechanisms.ts";
import { driveCarried } from "../party/means.ts";
import { joinHeat, motion } from "./campaign.ts";
import { expropriated } from "./expropriation.ts";
import {
  cropsReturned,
  driveInFull,
  heldByNeed,
  horsesRegained,
  husbandryOfStart,
  joining,
  learning,
  leaving,
  neighbours,
  poorFirst,
  seedBrought,
  socialised,
  squeeze,
} from "./params/farms.ts";
import { collectiveShare, memberHousehold, membersBefore } from "./standing.ts";

export const joinDraw = chance(household, "ξk", "Luck of joining and leaving.");

export const givenCattleDraw = chance(household, "ξg", "Which cattle are given up.");

export const givenSheepDraw = chance(household, "ξg'", "Which sheep and goats are given up.");

export const joins = signal({
  when: joinHeat,
  symbol: "k+",
  unit: "1",
  level: household,
  within: [0, 1],
  mechanism: collectivisation,
  says: "A household joins under the campaign, sooner when it is poor and its neighbours have; later, driven by taxes and quotas.",
  source: cite("davies-1980a", "ch. 5"),
  rises: { campaign, collectiveShare, joining, neighbours, squeeze, collectivise: driveCarried, oneMonth, driveInFull },
  falls: { status, stratum, luck: joinDraw },
  either: { poorFirst },
  is: ({
    status,
    campaign,
    stratum,
    collectiveShare,
    joining,
    neighbours,
    squeeze,
    collectivise,
    oneMonth,
    luck,
    driveInFull,
    poorFirst,
  }) =>
    status < 1 &&
    luck <
      oneMonth *
        (joining * campaign * (1 + neighbours * collectiveShare) * (1 + poorFirst - poorFirst * stratum) +
          squeeze * Math.min(1, driveInFull * collectivise) * collectiveShare)
      ? 1
      : 0,
});

export const leaves = signal({
  when: motion,
  symbol: "k-",
  unit: "1",
  level: household,
  within: [0, 1],
  mechanism: collectivisation,
  says: "A member leaves when the campaign is called off and leaving is allowed; the poor stay, who have nothing to farm with.",
  source: cite("davies-1980a", "ch. 7"),
  rises: { memberHousehold, stratum, letLeave, leaving, oneMonth },
  falls: { campaign, heldByNeed, luck: joinDraw },
  is: ({ memberHousehold, campaign, stratum, letLeave, leaving, heldByNeed, oneMonth, luck }) =>
    memberHousehold > 0 &&
    luck < leaving * oneMonth * letLeave * (1 - campaign) * (1 - heldByNeed * (1 - Math.min(1, stratum)))
      ? 1
      : 0,
});

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

export const leaversShare = signal({
  when: motion,
  symbol: "hk",
  unit: "horse",
  level: village,
  says: "Horses that one leaving household may claim back.",
  source: cite("davies-1980a", "ch. 7: leavers regained animals in part"),
  rises: { collectiveHorses, horsesRegained },
  falls: { membersBefore },
  is: ({ collectiveHorses, membersBefore, horsesRegained }) =>
    membersBefore > 0 ? (horsesRegained * collectiveHorses) / membersBefore : 0,
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

export const standing = change({
  when: motion,
  symbol: "k",
  changes: status,
  says: "A household's standing after this month: expropriated, joined, left, or as before.",
  source: assumed("definition"),
  rises: { expropriated },
  either: { status, joins, leaves },
  is: ({ status, expropriated, joins, leaves }) => (expropriated > 0 ? 2 : joins > 0 ? 1 : leaves > 0 ? 0 : status),
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

export const newcomers = total({ symbol: "Σk+", of: joins, level: village, says: "Households that join this month." });

export const disorderMoves = change({
  symbol: "u",
  changes: disorder,
  says: "Newcomers bring disorder; it passes as the farm learns to work as one.",
  source: assumed("disorder halves in three to four years"),
  rises: { disorder },
  falls: { husbandryOfStart, learning, oneMonth },
  either: { newcomers, membersBefore },
  is: ({ disorder, newcomers, membersBefore, husbandryOfStart, learning, oneMonth }) =>
    newcomers + membersBefore > 0
      ? (disorder * (1 - learning * oneMonth) * membersBefore + (1 - husbandryOfStart) * newcomers) /
        (newcomers + membersBefore)
      : 1 - husbandryOfStart,
});
