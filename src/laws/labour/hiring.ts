import { change, signal } from "../../ground/law.ts";
import { last } from "../../ground/quantity.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { greenness, jobs } from "../../ledger/industry/stocks.ts";
import { hadWorkBefore, newHands, registered } from "../../ledger/labour/stocks.ts";
import { nation } from "../../ledger/levels.ts";
import { arrivals } from "../../ledger/population/signals.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { buildingJobs, jobsOffered, ruralJobs, unemployed } from "./jobs.ts";
import { register } from "./levers.ts";
import { earningAges, retiring, seasonal, settling } from "./params/earners.ts";
import { productionShare, registerSpeed, registrable, serviceShare } from "./params/sectors.ts";
import { factoryJobs, haulageJobs, serviceJobs } from "./sectors.ts";

/** Who stands on the registers of the labour exchanges, and who enters paid work. */
export const registeredMove = change({
  symbol: "Ur",
  changes: registered,
  says: "The exchanges register a part of those who seek work, and strike off those who have found it only when their turn comes; registers are closed by decree.",
  source: cite("ise-3-unemp", "registers and waiting times"),
  rises: { registered, register, unemployed, registrable },
  either: { registerSpeed, oneMonth },
  is: ({ registered, register, unemployed, registrable, registerSpeed, oneMonth }) =>
    register * (registered + Math.min(1, registerSpeed * oneMonth) * (registrable * unemployed - registered)),
});

export const entrants = signal({
  symbol: "L+",
  unit: "person/month",
  level: nation,
  says: "People who enter paid work: for new jobs, and for those who leave it for good.",
  source: assumed("definition"),
  rises: { jobs, retiring },
  falls: { hadWorkBefore, oneMonth },
  is: ({ jobs, hadWorkBefore, retiring, oneMonth }) => Math.max(0, jobs - hadWorkBefore) / oneMonth + retiring * jobs,
});

export const villageHands = signal({
  symbol: "Lv",
  unit: "person",
  level: nation,
  says: "Hands who live in villages: on state farms, at machine-tractor stations, and builders in season.",
  source: assumed("definition"),
  rises: { ruralJobs, seasonal, buildingJobs },
  is: ({ ruralJobs, seasonal, buildingJobs }) => ruralJobs + seasonal * buildingJobs,
});

export const peasantEntrants = signal({
  symbol: "Lp+",
  unit: "person/month",
  level: nation,
  says: "Peasants among them: those who came to towns and can work, and villagers hired where they live.",
  source: assumed("those who leave a village for a town seek work there"),
  rises: { entrants, arrivals, earningAges, villageHands },
  falls: { before: last(villageHands) },
  either: { oneMonth },
  is: ({ entrants, arrivals, earningAges, villageHands, before, oneMonth }) =>
    Math.min(entrants, arrivals * earningAges + (before > 0 ? Math.max(0, villageHands - before) / oneMonth : 0)),
});

export const newHandsMove = change({
  symbol: "Ln",
  changes: newHands,
  says: "Newcomers enter paid work, and settle in a few years.",
  source: assumed("families follow in three years"),
  rises: { newHands, peasantEntrants },
  falls: { settling },
  either: { oneMonth },
  is: ({ newHands, peasantEntrants, settling, oneMonth }) =>
    newHands * (1 - Math.min(1, settling * oneMonth)) + oneMonth * peasantEntrants,
});

export const greennessMoves = change({
  symbol: "γ",
  changes: greenness,
  says: "Hands new to their work are those who came from the village and have not yet settled.",
  source: assumed("two to three years to learn a trade"),
  rises: { newHands },
  falls: { jobs },
  is: ({ newHands, jobs }) => (jobs > 0 ? Math.min(1, newHands / jobs) : 0),
});

export const workIsCounted = change({
  symbol: "L-",
  changes: hadWorkBefore,
  says: "Those in paid work are counted.",
  source: assumed("definition"),
  rises: { jobs },
  is: ({ jobs }) => jobs,
});

export const workersAtWork = signal({
  symbol: "Lm1",
  unit: "person",
  level: nation,
  says: "Workers among those in paid work; the others are employees.",
  source: assumed("four in five in production, two in five in services, none in schools and offices"),
  rises: { jobs, productionShare, factoryJobs, buildingJobs, haulageJobs, ruralJobs, serviceShare, serviceJobs },
  falls: { jobsOffered },
  is: ({
    jobs,
    jobsOffered,
    productionShare,
    factoryJobs,
    buildingJobs,
    haulageJobs,
    ruralJobs,
    serviceShare,
    serviceJobs,
  }) =>
    jobsOffered > 0
      ? (jobs *
          (productionShare * (factoryJobs + buildingJobs + haulageJobs + ruralJobs) + serviceShare * serviceJobs)) /
        jobsOffered
      : 0,
});
