import { change, signal } from "../../ground/law.ts";
import { pow } from "../../ground/mathematics.ts";
import { last } from "../../ground/quantity.ts";
import { total } from "../../ground/sum.ts";
import { membersOfHousehold } from "../../ledger/collectivisation/signals.ts";
import { campaign } from "../../ledger/collectivisation/stocks.ts";
import { industrialCapital, investmentVolume } from "../../ledger/industry/signals.ts";
import { jobs, staffing } from "../../ledger/industry/stocks.ts";
import * as shared from "../../ledger/labour/signals.ts";
import { handsKept } from "../../ledger/labour/stocks.ts";
import { nation } from "../../ledger/levels.ts";
import { closeTowns } from "../../ledger/levers.ts";
import { commonLandOfNation } from "../../ledger/planning/signals.ts";
import { townspeople } from "../../ledger/population/stocks.ts";
import { inRear, townsInRear } from "../../ledger/war/signals.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { passports, villageReserves } from "../mechanisms.ts";
import { pushedEarners, secondSeek } from "./params/earners.ts";
import {
  hiredDespite,
  jobsOfBuilding,
  participation,
  passportsHold,
  plentyOfHands,
  pull,
  push,
  scarcityOfHands,
  secondEarners,
  usualMove,
  wageWorkers,
} from "./params/jobs.ts";
import { mechanisation } from "./params/sectors.ts";
import {
  factoryJobs,
  haulageJobs,
  officeJobs,
  schoolJobs,
  serviceJobs,
  stateFarmJobs,
  stationJobs,
} from "./sectors.ts";
import { wagesFallen } from "./want.ts";

export const townspeopleOfNation = total({ finds: shared.townspeopleOfNation, of: townspeople });

export const villagers = total({ finds: shared.villagers, of: membersOfHousehold });

export const villagersOfNation = total({ finds: shared.villagersOfNation, of: villagers });

/** The reserve of labour in the villages, which extensive growth draws on until it is spent. */
export const villageReserve = signal({
  symbol: "ρv",
  unit: "1",
  level: nation,
  within: [0, 1],
  mechanism: villageReserves,
  idle: 1,
  says: "How freely villages give up hands: all that are drawn while there are plenty for the land, none once it has only those it needs.",
  source: cite("lewis-1954", "unlimited supplies of labour, and their end; linear between assumed bounds"),
  rises: { villagersBefore: last(villagersOfNation) },
  falls: { landBefore: last(commonLandOfNation), scarcityOfHands, plentyOfHands },
  is: ({ villagersBefore, landBefore, scarcityOfHands, plentyOfHands }) =>
    landBefore > 0
      ? Math.min(1, Math.max(0, (villagersBefore / landBefore - scarcityOfHands) / (plentyOfHands - scarcityOfHands)))
      : 1,
});

export const buildingJobs = signal({
  finds: shared.buildingJobs,
  rises: { jobsOfBuilding, investmentVolume, handsKept },
  falls: { industrialCapital, mechanisation },
  is: ({ jobsOfBuilding, investmentVolume, handsKept, industrialCapital, mechanisation }) =>
    (jobsOfBuilding * investmentVolume * handsKept) / pow(Math.max(1, industrialCapital), mechanisation),
});

export const ruralJobs = signal({
  symbol: "Lr*",
  unit: "person",
  level: nation,
  says: "Jobs that villagers fill without leaving home: on state farms and at machine-tractor stations.",
  source: assumed("definition"),
  rises: { stateFarmJobs, stationJobs },
  is: ({ stateFarmJobs, stationJobs }) => stateFarmJobs + stationJobs,
});

export const jobsOffered = signal({
  symbol: "L*",
  unit: "person",
  level: nation,
  says: "Jobs that plant, building sites, services, schools, offices and the state's farms give.",
  source: cite("allen-2003", "soft budgets hire whom the plan may need"),
  rises: { factoryJobs, haulageJobs, buildingJobs, serviceJobs, schoolJobs, officeJobs, ruralJobs },
  is: ({ factoryJobs, haulageJobs, buildingJobs, serviceJobs, schoolJobs, officeJobs, ruralJobs }) =>
    factoryJobs + haulageJobs + buildingJobs + serviceJobs + schoolJobs + officeJobs + ruralJobs,
});

export const villagersAtWages = signal({
  symbol: "Lv0",
  unit: "person",
  level: nation,
  says: "Villagers who work for wages without leaving home.",
  source: assumed("state farms, timber, railways and peat"),
  rises: { villagersOfNation, wageWorkers, ruralJobs },
  is: ({ villagersOfNation, wageWorkers, ruralJobs }) => villagersOfNation * wageWorkers + ruralJobs,
});

export const townspeopleInRear = signal({
  symbol: "ΣU'",
  unit: "person",
  level: nation,
  says: "Townspeople on this side of the front.",
  source: assumed("definition"),
  rises: { townspeopleOfNation, townsInRear },
  is: ({ townspeopleOfNation, townsInRear }) => townspeopleOfNation * townsInRear,
});

export const seekers = signal({
  symbol: "LF0",
  unit: "person",
  level: nation,
  says: "People who work or seek work while work is scarce: townspeople, and villagers who work for wages without leaving home.",
  source: cite("lorimer-1946", "working population of towns; wage work of villagers"),
  rises: { townspeopleInRear, participation, villagersAtWages },
  is: ({ townspeopleInRear, participation, villagersAtWages }) => townspeopleInRear * participation + villagersAtWages,
});

export const pushed = signal({
  symbol: "LF2",
  unit: "person",
  level: nation,
  says: "Second earners who seek work as real wages fall.",
  source: cite("chapman-1963", "earners per family"),
  rises: { townspeopleInRear, pushedEarners, wagesFallen },
  is: ({ townspeopleInRear, pushedEarners, wagesFallen }) => townspeopleInRear * pushedEarners * wagesFallen,
});

export const labourForce = signal({
  symbol: "LF",
  unit: "person",
  level: nation,
  says: "People who work or seek work, more when wages buy less and when work is plentiful: second earners come forward.",
  source: cite("chapman-1963", "earners per family"),
  rises: { seekers, pushed, townspeopleInRear, secondEarners, jobsOffered },
  is: ({ seekers, pushed, townspeopleInRear, secondEarners, jobsOffered }) =>
    Math.max(seekers + pushed, Math.min(seekers + pushed + townspeopleInRear * secondEarners, jobsOffered)),
});

export const unemployed = signal({
  symbol: "Un",
  unit: "person",
  level: nation,
  within: [0, 1e9],
  says: "People who seek work and find none.",
  source: assumed("definition"),
  rises: { labourForce },
  falls: { jobsOffered },
  is: ({ labourForce, jobsOffered }) => Math.max(0, labourForce - jobsOffered),
});

export const jobsFilled = change({
  symbol: "L",
  changes: jobs,
  says: "Jobs are filled as far as there are people for them.",
  source: assumed("no more is sold than is offered, and no more than is wanted"),
  rises: { labourForce, jobsOffered },
  is: ({ labourForce, jobsOffered }) => Math.min(labourForce, jobsOffered),
});

export const staffingMoves = change({
  symbol: "L/L*",
  changes: staffing,
  says: "Jobs filled against jobs offered.",
  source: assumed("definition"),
  rises: { jobs },
  falls: { jobsOffered },
  is: ({ jobs, jobsOffered }) => (jobsOffered > 0 ? Math.min(1, jobs / jobsOffered) : 1),
});

export const openJobs = signal({
  finds: shared.openJobs,
  rises: { jobsOffered },
  falls: { seekers, townspeopleInRear, secondEarners, secondSeek },
  is: ({ jobsOffered, seekers, townspeopleInRear, secondEarners, secondSeek }) =>
    jobsOffered > 0 ? Math.max(0, 1 - (seekers + secondSeek * townspeopleInRear * secondEarners) / jobsOffered) : 0,
});

export const townsOpen = signal({
  finds: shared.townsOpen,
  mechanism: passports,
  idle: 1,
  falls: { closeTowns, passportsHold },
  is: ({ closeTowns, passportsHold }) => 1 - passportsHold * closeTowns,
});

export const leaveForTown = signal({
  finds: shared.leaveForTown,
  rises: { usualMove, pull, push, openJobs: last(openJobs), campaign, townsOpen, villageReserve, inRear, hiredDespite },
  is: ({ usualMove, pull, push, openJobs, campaign, townsOpen, villageReserve, inRear, hiredDespite }) =>
    ((usualMove + push * campaign) * townsOpen +
      pull * openJobs * (hiredDespite + (1 - hiredDespite) * townsOpen) * villageReserve) *
    inRear,
});
