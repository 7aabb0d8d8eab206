import { flow, signal } from "../../ground/law.ts";
import { last } from "../../ground/quantity.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { enemyTroops } from "../../ledger/given.ts";
import { villagers } from "../../ledger/labour/signals.ts";
import { nation, region } from "../../ledger/levels.ts";
import { theDead, townspeople } from "../../ledger/population/stocks.ts";
import * as shared from "../../ledger/war/signals.ts";
import { captives, soldiers } from "../../ledger/war/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { front, warService } from "../mechanisms.ts";
import { callUp } from "./levers.ts";
import { captivesOfNation, inRear, pillage, soldiersOfNation } from "./line.ts";
import {
  callable,
  calledAtMost,
  callPace,
  captivesPerish,
  capturedAtMost,
  encircled,
  fallenAtMost,
  handsInVillages,
  homecoming,
  horsesCalled,
  killing,
  parted,
  quiet,
} from "./params/army.ts";
import { peopleBeforeOfNation, peopleInRearOfNation, rearPart } from "./people.ts";

export const callRate = signal({
  symbol: "a*",
  unit: "1/month",
  level: nation,
  within: [0, 0.2],
  mechanism: warService,
  says: "Part of the people on this side of the front called to arms this month: those wanted, as far as there are any.",
  source: cite("krivosheev1993", "call-ups; form assumed"),
  rises: { callUp, peopleBeforeOfNation, callable, callPace },
  falls: { soldiersOfNation, peopleInRearOfNation, captivesOfNation, oneMonth },
  is: ({
    callUp,
    soldiersOfNation,
    peopleInRearOfNation,
    peopleBeforeOfNation,
    captivesOfNation,
    callable,
    callPace,
    oneMonth,
  }) =>
    peopleInRearOfNation > 0
      ? Math.min(
          Math.max(0, callUp - soldiersOfNation) / (peopleInRearOfNation * oneMonth),
          callPace *
            Math.max(
              0,
              callable -
                (soldiersOfNation + captivesOfNation) / (peopleBeforeOfNation + soldiersOfNation + captivesOfNation),
            ),
        )
      : 0,
});

export const calledFromRegion = signal({
  symbol: "ar",
  unit: "1/month",
  level: region,
  within: [0, 0.2],
  says: "Part of a region's people called to arms this month.",
  source: assumed("nobody is called from behind the enemy's front"),
  rises: { callRate, inRear },
  is: ({ callRate, inRear }) => callRate * inRear,
});

export const calledHands = signal({
  finds: shared.calledHands,
  rises: { calledFromRegion, handsInVillages },
  is: ({ calledFromRegion, handsInVillages }) => calledFromRegion * handsInVillages,
});

export const horsesLost = signal({
  finds: shared.horsesLost,
  rises: { pillage, horsesCalled, calledFromRegion },
  is: ({ pillage, horsesCalled, calledFromRegion }) => pillage + horsesCalled * calledFromRegion,
});

export const called = flow({
  symbol: "A+",
  unit: "person/month",
  level: region,
  from: townspeople,
  to: soldiers,
  says: "People are called to arms; villagers by way of the towns where they assemble.",
  source: cite("krivosheev1993", "call-ups"),
  rises: { calledFromRegion, townspeople, villagers, calledAtMost },
  is: ({ calledFromRegion, townspeople, villagers, calledAtMost }) =>
    Math.min(calledFromRegion * (townspeople + villagers), calledAtMost * townspeople),
});

export const fallenRate = signal({
  symbol: "k*",
  unit: "1/month",
  level: nation,
  within: [0, 0.5],
  mechanism: front,
  says: "Part of the soldiers who fall in a month: as many as the enemy's strength can kill.",
  source: cite("krivosheev1993", "losses by campaign; form: Lanchester's square law"),
  rises: { killing, enemyTroops, fallenAtMost },
  falls: { soldiersOfNation },
  is: ({ killing, enemyTroops, soldiersOfNation, fallenAtMost }) =>
    soldiersOfNation > 0 ? Math.min(fallenAtMost, (killing * enemyTroops) / soldiersOfNation) : 0,
});

export const captureRate = signal({
  symbol: "c*",
  unit: "1/month",
  level: nation,
  within: [0, 0.6],
  mechanism: front,
  says: "Part of the soldiers captured in a month: those who stand where the enemy breaks in.",
  source: cite("glantz-2005", "encirclements; form assumed"),
  rises: { encircled, rearBefore: last(rearPart), capturedAtMost },
  falls: { rearPart, oneMonth },
  is: ({ encircled, rearBefore, rearPart, oneMonth, capturedAtMost }) =>
    Math.min(capturedAtMost, encircled * Math.max(0, rearBefore - rearPart)) / oneMonth,
});

export const fall = flow({
  symbol: "A†",
  unit: "person/month",
  level: region,
  from: soldiers,
  to: theDead,
  says: "Soldiers are killed or die of wounds.",
  source: cite("krivosheev1993", "irrecoverable losses"),
  rises: { soldiers, fallenRate },
  is: ({ soldiers, fallenRate }) => soldiers * fallenRate,
});

export const captured = flow({
  symbol: "AC",
  unit: "person/month",
  level: region,
  from: soldiers,
  to: captives,
  says: "Soldiers are captured.",
  source: cite("krivosheev1993", "captured and missing"),
  rises: { soldiers, captureRate },
  is: ({ soldiers, captureRate }) => soldiers * captureRate,
});

export const captivesDie = flow({
  symbol: "C†",
  unit: "person/month",
  level: region,
  from: captives,
  to: theDead,
  says: "Captives die in the enemy's camps.",
  source: assumed("hunger, cold, killing"),
  rises: { captives, captivesPerish, enemyTroops },
  falls: { quiet },
  is: ({ captives, captivesPerish, enemyTroops, quiet }) =>
    captives * captivesPerish * Math.min(1, enemyTroops / quiet),
});

export const captivesReturn = flow({
  symbol: "C-",
  unit: "person/month",
  level: region,
  from: captives,
  to: townspeople,
  says: "Captives come home when the enemy is beaten.",
  source: assumed("repatriation of 1945; those sent on to camps are not told apart"),
  rises: { captives, homecoming, quiet },
  falls: { enemyTroops },
  is: ({ captives, homecoming, enemyTroops, quiet }) => captives * homecoming * Math.max(0, 1 - enemyTroops / quiet),
});

export const dischargeRate = signal({
  symbol: "A-*",
  unit: "1/month",
  level: nation,
  within: [0, 1],
  says: "Part of the soldiers sent home this month: those no longer wanted, as fast as they can be.",
  source: assumed("demobilisation took from June 1945 to 1948"),
  rises: { homecoming, soldiersOfNation },
  falls: { callUp },
  is: ({ homecoming, soldiersOfNation, callUp }) =>
    soldiersOfNation > 0 ? homecoming * Math.max(0, 1 - callUp / soldiersOfNation) : 0,
});

export const discharged = flow({
  symbol: "A-",
  unit: "person/month",
  level: region,
  from: soldiers,
  to: townspeople,
  says: "Soldiers come home, to towns.",
  source: assumed("many of those called from villages did not go back"),
  rises: { soldiers, dischargeRate },
  is: ({ soldiers, dischargeRate }) => soldiers * dischargeRate,
});

export const together = signal({
  finds: shared.together,
  mechanism: warService,
  idle: 1,
  rises: { peopleBeforeOfNation },
  falls: { parted, soldiersOfNation, captivesOfNation },
  is: ({ parted, soldiersOfNation, captivesOfNation, peopleBeforeOfNation }) =>
    peopleBeforeOfNation > 0
      ? Math.max(
          0,
          1 -
            (parted * (soldiersOfNation + captivesOfNation)) /
              (peopleBeforeOfNation + soldiersOfNation + captivesOfNation),
        )
      : 1,
});
