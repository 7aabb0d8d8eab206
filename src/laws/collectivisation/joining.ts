import { change, signal } from "../../ground/law.ts";
import { total } from "../../ground/sum.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { campaign, disorder, status, stratum } from "../../ledger/collectivisation/stocks.ts";
import { chance } from "../../ledger/declare.ts";
import { collectiveHorses } from "../../ledger/herds/stocks.ts";
import { household, village } from "../../ledger/levels.ts";
import { letLeave } from "../../ledger/levers.ts";
import { driveCarried } from "../../ledger/party/signals.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { collectivisation } from "../mechanisms.ts";
import { joinHeat, motion } from "./campaign.ts";
import { expropriated } from "./expropriation.ts";
import {
  driveInFull,
  heldByNeed,
  horsesRegained,
  husbandryOfStart,
  joining,
  learning,
  leaving,
  neighbours,
  poorFirst,
  squeeze,
} from "./params/farms.ts";
import { collectiveShare, memberHousehold, membersBefore } from "./standing.ts";

export const joinDraw = chance(household, "ξk", "Luck of joining and leaving.");

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
