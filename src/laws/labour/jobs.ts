import { change, signal } from "../../ground/law.ts";
import { pow } from "../../ground/mathematics.ts";
import { last, total } from "../../ground/quantity.ts";
import { campaign } from "../../ledger/collectivisation/stocks.ts";
import { jobs, staffing } from "../../ledger/industry/stocks.ts";
import { handsKept } from "../../ledger/labour/stocks.ts";
import { nation, region } from "../../ledger/levels.ts";
import { closeTowns } from "../../ledger/levers.ts";
import { townspeople } from "../../ledger/population/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { membersOfHousehold } from "../collectivisation/standing.ts";
import { industrialCapital } from "../industry/capacity.ts";
import { investmentVolume } from "../industry/investment.ts";
import { passports, villageReserves } from "../mechanisms.ts";
import { commonLandOfNation } from "../planning/farms.ts";
import { inRear } from "../war/line.ts";
import { townsInRear } from "../war/occupation.ts";
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

export const townspeopleOfNation = total({
  symbol: "ΣU",
  of: townspeople,
  level: nation,
  says: "People who live in towns.",
});

export const villagers = total({
  symbol: "ΣN",
  of: membersOfHousehold,
  level: region,
  says: "People who live in a region's villages.",
});

export const villagersOfNation = total({
  symbol: "ΣΣN",
  of: villagers,
  level: nation,
  says: "People who live in villages.",
});

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
  symbol: "Lb*",
  unit: "person",
  level: nation,
  says: "Jobs that building sites give, fewer for what is built as machines come to the sites.",
  source: assumed("about 2,000 roubles of investment a year per job in building"),
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
  symbol: "v",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Open jobs against all jobs offered, counting usual second earners.",
  source: assumed("definition"),
  rises: { jobsOffered },
  falls: { seekers, townspeopleInRear, secondEarners, secondSeek },
  is: ({ jobsOffered, seekers, townspeopleInRear, secondEarners, secondSeek }) =>
    jobsOffered > 0 ? Math.max(0, 1 - (seekers + secondSeek * townspeopleInRear * secondEarners) / jobsOffered) : 0,
});

export const townsOpen = signal({
  symbol: "Λc'",
  unit: "1",
  level: nation,
  within: [0, 1],
  mechanism: passports,
  idle: 1,
  says: "How far the towns are open to villagers.",
  source: cite("davies-wheatcroft-2004", "internal passports"),
  falls: { closeTowns, passportsHold },
  is: ({ closeTowns, passportsHold }) => 1 - passportsHold * closeTowns,
});

export const leaveForTown = signal({
  symbol: "m",
  unit: "1/month",
  level: region,
  within: [0, 0.2],
  says: "Villagers who move to town: drawn by open jobs, driven by the campaign, held by passports, by farms that have no hands to spare, and by the front.",
  source: cite("allen-2003", "eqs. 49-51, between 50A and 50"),
  rises: { usualMove, pull, push, openJobs: last(openJobs), campaign, townsOpen, villageReserve, inRear, hiredDespite },
  is: ({ usualMove, pull, push, openJobs, campaign, townsOpen, villageReserve, inRear, hiredDespite }) =>
    ((usualMove + push * campaign) * townsOpen +
      pull * openJobs * (hiredDespite + (1 - hiredDespite) * townsOpen) * villageReserve) *
    inRear,
});
