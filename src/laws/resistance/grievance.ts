import { change, signal } from "../../ground/law.ts";
import { exp } from "../../ground/mathematics.ts";
import { last } from "../../ground/quantity.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { dispossession, livingHouseholds, memberHouseholds } from "../../ledger/collectivisation/signals.ts";
import { campaign } from "../../ledger/collectivisation/stocks.ts";
import { birthRate } from "../../ledger/given.ts";
import { pressure } from "../../ledger/grain/signals.ts";
import { villagers } from "../../ledger/labour/signals.ts";
import { region } from "../../ledger/levels.ts";
import { birthsMissed, hungerOnBirths } from "../../ledger/population/params.ts";
import { birthsLostOfRegion } from "../../ledger/population/signals.ts";
import * as shared from "../../ledger/resistance/signals.ts";
import { grievance } from "../../ledger/resistance/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import {
  cooling,
  dispossessionHurts,
  driveHurts,
  eased,
  flaring,
  hungerHurts,
  seizureHurts,
} from "./params/risings.ts";

export const drivenIn = signal({
  symbol: "k̄",
  unit: "1",
  level: region,
  within: [0, 1],
  says: "Part of a region's households in collective farms at the end of last month.",
  source: assumed("definition"),
  rises: { members: last(memberHouseholds) },
  falls: { living: last(livingHouseholds) },
  is: ({ members, living }) => (living > 0 ? Math.min(1, members / living) : 0),
});

export const wantOfFood = signal({
  finds: shared.wantOfFood,
  rises: { lost: last(birthsLostOfRegion) },
  falls: { people: last(villagers), birthRate, birthsMissed, hungerOnBirths },
  is: ({ lost, people, birthRate, birthsMissed, hungerOnBirths }) =>
    people * birthRate > 0 ? Math.min(1, lost / (people * birthRate * birthsMissed * hungerOnBirths)) : 0,
});

export const provocation = signal({
  symbol: "γ*",
  unit: "1",
  level: region,
  within: [0, 1],
  says: "What is done to villages: the drive on those outside, grain taken, neighbours expropriated, hunger.",
  source: cite("viola-1996", "ch. 5, causes of mass disturbances"),
  rises: { campaign, driveHurts, pressure, seizureHurts, dispossession, dispossessionHurts, wantOfFood, hungerHurts },
  falls: { drivenIn, eased },
  is: ({
    campaign,
    drivenIn,
    driveHurts,
    pressure,
    eased,
    seizureHurts,
    dispossession,
    dispossessionHurts,
    wantOfFood,
    hungerHurts,
  }) =>
    1 -
    exp(
      -driveHurts * campaign * (1 - drivenIn) -
        seizureHurts * pressure * (1 - eased * drivenIn) -
        dispossessionHurts * dispossession -
        hungerHurts * wantOfFood,
    ),
});

export const grievanceMoves = change({
  symbol: "γ",
  changes: grievance,
  says: "Grievance flares when more is done to villages, and cools slowly when less is.",
  source: cite("viola-1996", "ch. 5; form assumed"),
  rises: { grievance, provocation, flaring },
  falls: { cooling },
  either: { oneMonth },
  is: ({ grievance, provocation, flaring, cooling, oneMonth }) =>
    grievance +
    flaring * oneMonth * Math.max(0, provocation - grievance) -
    cooling * oneMonth * Math.max(0, grievance - provocation),
});
