import { change, signal } from "../../ground/law.ts";
import { log, logistic } from "../../ground/mathematics.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { investmentVolume } from "../../ledger/industry/signals.ts";
import { townspeopleOfNation } from "../../ledger/labour/signals.ts";
import { housing } from "../../ledger/labour/stocks.ts";
import { nation } from "../../ledger/levels.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { housingPart } from "./levers.ts";
import { costOfSpace, family, logisticForNormal, room, spaceSpread, spaceWear } from "./params/housing.ts";

/** Homes in towns: what is built, what falls down, and how many share a room. */
export const spaceBuilt = signal({
  symbol: "Q+",
  unit: "m*m/month",
  level: nation,
  says: "Living space built in towns.",
  source: cite("davies-1980a", "investment in housing; cost assumed"),
  rises: { investmentVolume, housingPart },
  falls: { costOfSpace },
  is: ({ investmentVolume, housingPart, costOfSpace }) => (investmentVolume * housingPart) / costOfSpace,
});

export const housingMoves = change({
  symbol: "Q",
  changes: housing,
  says: "Homes are built, and fall down.",
  source: assumed("definition"),
  rises: { housing, spaceBuilt },
  falls: { spaceWear },
  either: { oneMonth },
  is: ({ housing, spaceBuilt, spaceWear, oneMonth }) => housing + oneMonth * (spaceBuilt - spaceWear * housing),
});

export const spacePerHead = signal({
  symbol: "Q/U",
  unit: "m*m/person",
  level: nation,
  says: "Living space of a townsperson.",
  source: assumed("definition"),
  rises: { housing },
  falls: { townspeopleOfNation },
  is: ({ housing, townspeopleOfNation }) => (townspeopleOfNation > 0 ? housing / townspeopleOfNation : 0),
});

export const roomyHomes = signal({
  symbol: "Q2",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Families of towns who have more than one room: homes differ in size about the mean, and a second room begins where there is space for two.",
  source: assumed("homes spread about their mean as logarithms do; logistic for normal"),
  rises: { spacePerHead, family },
  falls: { room },
  either: { spaceSpread, logisticForNormal },
  is: ({ spacePerHead, family, room, spaceSpread, logisticForNormal }) =>
    spacePerHead > 0
      ? logistic(
          (logisticForNormal * (log((spacePerHead * family) / (2 * room)) - (spaceSpread * spaceSpread) / 2)) /
            spaceSpread,
        )
      : 0,
});
