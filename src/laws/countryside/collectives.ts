import { change, draw, flow, last, signal, total } from "../../ground/quantity.ts";
import { exiles } from "../../ledger/coercion.ts";
import {
  campaign,
  collectiveCattle,
  collectiveGrain,
  collectiveHorses,
  collectiveSmallStock,
  dependants,
  disorder,
  householdCattle,
  householdGrain,
  householdHorses,
  householdSmallStock,
  status,
  stratum,
  workers,
} from "../../ledger/countryside.ts";
import { grainZone } from "../../ledger/given.ts";
import { household, region, village } from "../../ledger/levels.ts";
import { townspeople } from "../../ledger/population.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { collectivise, expropriate, letLeave } from "../levers.ts";
import { collectivisation, dekulakisation } from "../mechanisms.ts";
import {
  deported,
  husbandryOfStart,
  joining,
  labelling,
  learning,
  leaving,
  neighbours,
  oneMonth,
  socialised,
  squeeze,
  zeal,
  zonePace,
} from "./params.ts";
import { commonLandOfRegion } from "./season.ts";

export const campaignMoves = change({
  symbol: "κ",
  changes: campaign,
  mechanism: collectivisation,
  says: "Regional officials follow the centre's signal, faster in grain regions.",
  source: cite("davies-1980a", "decree of 5 January 1930"),
  takes: { campaign, collectivise, grainZone, zonePace, zeal, oneMonth },
  moves: { campaign: "+", collectivise: "+", grainZone: "+", zonePace: "?", zeal: "?", oneMonth: "?" },
  is: ({ campaign, collectivise, grainZone, zonePace, zeal, oneMonth }) =>
    Math.max(
      0,
      Math.min(
        1,
        campaign + zeal * oneMonth * (collectivise * Math.min(1, 1 - 0.5 * zonePace + zonePace * grainZone) - campaign),
      ),
    ),
});

export const joinHeat = signal({
  symbol: "k*",
  unit: "1",
  level: region,
  within: [0, 2],
  says: "Drive to join: the campaign, and the squeeze on those outside.",
  source: assumed("definition"),
  mechanism: collectivisation,
  takes: { campaign, collectivise },
  moves: { campaign: "+", collectivise: "+" },
  is: ({ campaign, collectivise }) => campaign + collectivise,
});
export const exitHeat = signal({
  symbol: "k°",
  unit: "1",
  level: region,
  within: [0, 1],
  says: "Freedom to leave, where the campaign is not at its height.",
  source: assumed("definition"),
  mechanism: collectivisation,
  takes: { campaign, letLeave },
  moves: { campaign: "-", letLeave: "+" },
  is: ({ campaign, letLeave }) => letLeave * (1 - campaign),
});
export const motion = signal({
  symbol: "k~",
  unit: "1",
  level: region,
  within: [0, 4],
  says: "Whether households of a region may change their standing.",
  source: assumed("definition"),
  takes: { joinHeat, exitHeat, expropriate, commonBefore: last(commonLandOfRegion) },
  moves: { joinHeat: "+", exitHeat: "+", expropriate: "+", commonBefore: "?" },
  is: ({ joinHeat, exitHeat, expropriate, commonBefore }) => joinHeat + expropriate + (commonBefore > 0 ? exitHeat : 0),
});

const lot = (symbol: string, says: string) => draw({ symbol, level: household, source: assumed("chance"), says });
export const labelDraw = lot("ξe", 'Luck of the "kulak" quota.');
export const joinDraw = lot("ξk", "Luck of joining and leaving.");
export const givenCattleDraw = lot("ξg", "Which cattle are given up.");
export const givenSheepDraw = lot("ξg'", "Which sheep and goats are given up.");
export const exileDependantsDraw = lot("ξx1", "Who is deported.");
export const exileWorkersDraw = lot("ξx2", "Who is deported.");

export const memberHousehold = signal({
  symbol: "k1",
  unit: "1",
  level: household,
  within: [0, 1],
  says: "Whether a household belongs to the collective farm.",
  source: assumed("definition"),
  takes: { status, dependants, workers },
  moves: { status: "?", dependants: "+", workers: "+" },
  is: ({ status, dependants, workers }) => (status > 0.5 && status < 1.5 && dependants + workers > 0 ? 1 : 0),
});
export const livingHousehold = signal({
  symbol: "k2",
  unit: "1",
  level: household,
  within: [0, 1],
  says: "Whether a household still lives in its village.",
  source: assumed("definition"),
  takes: { status, dependants, workers },
  moves: { status: "-", dependants: "+", workers: "+" },
  is: ({ status, dependants, workers }) => (status < 1.5 && dependants + workers > 0 ? 1 : 0),
});
export const membersBefore = total({
  symbol: "Σk1",
  of: memberHousehold,
  level: village,
  says: "Households of a village in its collective farm.",
});
export const living = total({
  symbol: "Σk2",
  of: livingHousehold,
  level: village,
  says: "Households that live in a village.",
});

export const collectiveShare = signal({
  symbol: "k",
  unit: "1",
  level: village,
  within: [0, 1],
  says: "Part of a village's households in its collective farm.",
  source: assumed("definition"),
  takes: { membersBefore, living },
  moves: { membersBefore: "+", living: "-" },
  is: ({ membersBefore, living }) => (living > 0 ? Math.min(1, membersBefore / living) : 0),
});

export const expropriated = signal({
  when: expropriate,
  symbol: "e",
  unit: "1",
  level: household,
  within: [0, 1],
  mechanism: dekulakisation,
  says: 'A household that the state labels "kulak" may be expropriated this month.',
  source: cite("viola-2007", "ch. 1"),
  takes: { status, stratum, expropriate, campaign, labelling, oneMonth, luck: labelDraw },
  moves: { status: "-", stratum: "+", expropriate: "+", campaign: "+", labelling: "+", oneMonth: "+", luck: "-" },
  is: ({ status, stratum, expropriate, campaign, labelling, oneMonth, luck }) =>
    status < 1.5 && stratum > 1.5 && luck < labelling * oneMonth * expropriate * (0.5 + 0.5 * campaign) ? 1 : 0,
});

export const dependantsDeported = flow({
  when: expropriate,
  symbol: "XD",
  unit: "person/month",
  level: household,
  from: dependants,
  to: exiles,
  lot: exileDependantsDraw,
  says: "Dependants of expropriated households are deported with them.",
  source: cite("zemskov-1991", "deportations of 1930-31"),
  takes: { dependants, expropriated, deported, oneMonth },
  moves: { dependants: "+", expropriated: "+", deported: "+", oneMonth: "-" },
  is: ({ dependants, expropriated, deported, oneMonth }) => (dependants * expropriated * deported) / oneMonth,
});
export const workersDeported = flow({
  when: expropriate,
  symbol: "XW",
  unit: "person/month",
  level: household,
  from: workers,
  to: exiles,
  lot: exileWorkersDraw,
  says: "Workers of expropriated households are deported.",
  source: cite("zemskov-1991", "deportations of 1930-31"),
  takes: { workers, expropriated, deported, oneMonth },
  moves: { workers: "+", expropriated: "+", deported: "+", oneMonth: "-" },
  is: ({ workers, expropriated, deported, oneMonth }) => (workers * expropriated * deported) / oneMonth,
});
export const dependantsFled = flow({
  when: expropriate,
  symbol: "xD",
  unit: "person/month",
  level: household,
  from: dependants,
  to: townspeople,
  says: "Those of an expropriated household who escape deportation flee to the towns.",
  source: cite("viola-2007", "self-dekulakisation"),
  takes: { dependants, expropriated, oneMonth },
  moves: { dependants: "+", expropriated: "+", oneMonth: "-" },
  is: ({ dependants, expropriated, oneMonth }) => (dependants * expropriated) / oneMonth,
});
export const workersFled = flow({
  when: expropriate,
  symbol: "xW",
  unit: "person/month",
  level: household,
  from: workers,
  to: townspeople,
  says: "Those of an expropriated household who escape deportation flee to the towns.",
  source: cite("viola-2007", "self-dekulakisation"),
  takes: { workers, expropriated, oneMonth },
  moves: { workers: "+", expropriated: "+", oneMonth: "-" },
  is: ({ workers, expropriated, oneMonth }) => (workers * expropriated) / oneMonth,
});

export const joins = signal({
  when: joinHeat,
  symbol: "k+",
  unit: "1",
  level: household,
  within: [0, 1],
  mechanism: collectivisation,
  says: "A household joins under the campaign, sooner when it is poor and its neighbours have; later, driven by taxes and quotas.",
  source: cite("davies-1980a", "ch. 5"),
  takes: {
    status,
    campaign,
    stratum,
    collectiveShare,
    joining,
    neighbours,
    squeeze,
    collectivise,
    oneMonth,
    luck: joinDraw,
  },
  moves: {
    status: "-",
    campaign: "+",
    stratum: "-",
    collectiveShare: "+",
    joining: "+",
    neighbours: "+",
    squeeze: "+",
    collectivise: "+",
    oneMonth: "+",
    luck: "-",
  },
  is: ({ status, campaign, stratum, collectiveShare, joining, neighbours, squeeze, collectivise, oneMonth, luck }) =>
    status < 0.5 &&
    luck <
      oneMonth *
        (joining * campaign * (1 + neighbours * collectiveShare) * (1.2 - 0.2 * stratum) +
          squeeze * Math.min(1, 8 * collectivise) * collectiveShare)
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
  says: "A member leaves when the campaign is called off and leaving is allowed.",
  source: cite("davies-1980a", "ch. 7"),
  takes: { memberHousehold, campaign, stratum, letLeave, leaving, oneMonth, luck: joinDraw },
  moves: { memberHousehold: "+", campaign: "-", stratum: "+", letLeave: "+", leaving: "+", oneMonth: "+", luck: "-" },
  is: ({ memberHousehold, campaign, stratum, letLeave, leaving, oneMonth, luck }) =>
    memberHousehold > 0 && luck < leaving * oneMonth * letLeave * (1 - campaign) * (0.35 + 0.65 * Math.min(1, stratum))
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
  takes: { householdHorses, joins, expropriated, oneMonth },
  moves: { householdHorses: "+", joins: "+", expropriated: "+", oneMonth: "-" },
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
  takes: { householdCattle, joins, expropriated, socialised, oneMonth },
  moves: { householdCattle: "+", joins: "+", expropriated: "+", socialised: "+", oneMonth: "-" },
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
  takes: { householdSmallStock, joins, expropriated, socialised, oneMonth },
  moves: { householdSmallStock: "+", joins: "+", expropriated: "+", socialised: "+", oneMonth: "-" },
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
  takes: { householdGrain, joins, expropriated, oneMonth },
  moves: { householdGrain: "+", joins: "+", expropriated: "+", oneMonth: "-" },
  is: ({ householdGrain, joins, expropriated, oneMonth }) =>
    (householdGrain * Math.max(joins * 0.35, expropriated)) / oneMonth,
});

export const leaversShare = signal({
  when: motion,
  symbol: "hk",
  unit: "horse",
  level: village,
  says: "Horses that one leaving household may claim back.",
  source: cite("davies-1980a", "ch. 7: leavers regained animals in part"),
  takes: { collectiveHorses, membersBefore },
  moves: { collectiveHorses: "+", membersBefore: "-" },
  is: ({ collectiveHorses, membersBefore }) => (membersBefore > 0 ? (0.95 * collectiveHorses) / membersBefore : 0),
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
  takes: { leaversShare, leaves, oneMonth },
  moves: { leaversShare: "+", leaves: "+", oneMonth: "-" },
  is: ({ leaversShare, leaves, oneMonth }) => (leaversShare * leaves) / oneMonth,
});

export const standing = change({
  when: motion,
  symbol: "k",
  changes: status,
  says: "A household's standing after this month: expropriated, joined, left, or as before.",
  source: assumed("definition"),
  takes: { status, expropriated, joins, leaves },
  moves: { status: "?", expropriated: "+", joins: "?", leaves: "?" },
  is: ({ status, expropriated, joins, leaves }) => (expropriated > 0 ? 2 : joins > 0 ? 1 : leaves > 0 ? 0 : status),
});

export const newcomers = total({ symbol: "Σk+", of: joins, level: village, says: "Households that join this month." });
export const disorderMoves = change({
  symbol: "u",
  changes: disorder,
  says: "Newcomers bring disorder; it passes as the farm learns to work as one.",
  source: assumed("disorder halves in three to four years"),
  takes: { disorder, newcomers, membersBefore, husbandryOfStart, learning, oneMonth },
  moves: { disorder: "+", newcomers: "?", membersBefore: "?", husbandryOfStart: "-", learning: "-", oneMonth: "-" },
  is: ({ disorder, newcomers, membersBefore, husbandryOfStart, learning, oneMonth }) =>
    newcomers + membersBefore > 0
      ? (disorder * (1 - learning * oneMonth) * membersBefore + (1 - husbandryOfStart) * newcomers) /
        (newcomers + membersBefore)
      : 1 - husbandryOfStart,
});

export const memberHouseholds = total({
  symbol: "Σk",
  of: memberHousehold,
  level: region,
  says: "Households of a region in collective farms, in the sample's weight.",
});
export const livingHouseholds = total({
  symbol: "Σ1",
  of: livingHousehold,
  level: region,
  says: "Households that live in a region's villages.",
});
export const expropriatedHouseholds = total({
  symbol: "Σe",
  of: expropriated,
  level: region,
  says: "Households of a region expropriated this month.",
});
