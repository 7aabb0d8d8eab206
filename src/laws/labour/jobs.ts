import { change, last, signal, total } from "../../ground/quantity.ts";
import { campaign } from "../../ledger/countryside.ts";
import { greenness, jobs, staffing } from "../../ledger/industry.ts";
import { nation, region } from "../../ledger/levels.ts";
import { townspeople } from "../../ledger/population.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { oneMonth } from "../clock.ts";
import { membersOfHousehold } from "../countryside/standing.ts";
import { jobsNeeded, planHands } from "../industry/capacity.ts";
import { investmentVolume } from "../industry/capital.ts";
import { closeTowns } from "../levers.ts";
import { passports } from "../mechanisms.ts";
import {
  jobsOfBuilding,
  learningTime,
  participation,
  pull,
  push,
  secondEarners,
  usualMove,
  wageWorkers,
} from "./params.ts";

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

export const buildingJobs = signal({
  symbol: "Lb*",
  unit: "person",
  level: nation,
  says: "Jobs that building sites give.",
  source: assumed("about 2,000 roubles of investment a year per job in building"),
  takes: { jobsOfBuilding, investmentVolume },
  moves: { jobsOfBuilding: "+", investmentVolume: "+" },
  is: ({ jobsOfBuilding, investmentVolume }) => jobsOfBuilding * investmentVolume,
});

export const jobsOffered = signal({
  symbol: "L*",
  unit: "person",
  level: nation,
  says: "Jobs that plant, plans and building give; soft budgets hire whom the plan may need.",
  source: cite("allen-2003", "soft budgets"),
  takes: { jobsNeeded, planHands, buildingJobs },
  moves: { jobsNeeded: "+", planHands: "+", buildingJobs: "+" },
  is: ({ jobsNeeded, planHands, buildingJobs }) => jobsNeeded * planHands + buildingJobs,
});

export const seekers = signal({
  symbol: "LF0",
  unit: "person",
  level: nation,
  says: "People who work or seek work while work is scarce: townspeople, and villagers who work for wages without leaving home.",
  source: cite("lorimer-1946", "working population of towns; wage work of villagers"),
  takes: { townspeopleOfNation, participation, villagersOfNation, wageWorkers },
  moves: { townspeopleOfNation: "+", participation: "+", villagersOfNation: "+", wageWorkers: "+" },
  is: ({ townspeopleOfNation, participation, villagersOfNation, wageWorkers }) =>
    townspeopleOfNation * participation + villagersOfNation * wageWorkers,
});
export const labourForce = signal({
  symbol: "LF",
  unit: "person",
  level: nation,
  says: "People who work or seek work, more when work is plentiful: second earners come forward.",
  source: cite("chapman-1963", "earners per family"),
  takes: { seekers, townspeopleOfNation, secondEarners, jobsOffered },
  moves: { seekers: "+", townspeopleOfNation: "+", secondEarners: "+", jobsOffered: "+" },
  is: ({ seekers, townspeopleOfNation, secondEarners, jobsOffered }) =>
    Math.max(seekers, Math.min(seekers + townspeopleOfNation * secondEarners, jobsOffered)),
});
export const unemployed = signal({
  symbol: "Un",
  unit: "person",
  level: nation,
  within: [0, 1e9],
  says: "People who seek work and find none.",
  source: assumed("definition"),
  takes: { labourForce, jobsOffered },
  moves: { labourForce: "+", jobsOffered: "-" },
  is: ({ labourForce, jobsOffered }) => Math.max(0, labourForce - jobsOffered),
});
export const jobsFilled = change({
  symbol: "L",
  changes: jobs,
  says: "Jobs are filled as far as there are people for them.",
  source: assumed("the short side trades"),
  takes: { labourForce, jobsOffered },
  moves: { labourForce: "+", jobsOffered: "+" },
  is: ({ labourForce, jobsOffered }) => Math.min(labourForce, jobsOffered),
});
export const staffingMoves = change({
  symbol: "L/L*",
  changes: staffing,
  says: "Jobs filled against jobs offered.",
  source: assumed("definition"),
  takes: { jobs, jobsOffered },
  moves: { jobs: "+", jobsOffered: "-" },
  is: ({ jobs, jobsOffered }) => (jobsOffered > 0 ? Math.min(1, jobs / jobsOffered) : 1),
});
export const openJobs = signal({
  symbol: "v",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Open jobs against all jobs offered, counting usual second earners.",
  source: assumed("definition"),
  takes: { jobsOffered, seekers, townspeopleOfNation, secondEarners },
  moves: { jobsOffered: "+", seekers: "-", townspeopleOfNation: "-", secondEarners: "-" },
  is: ({ jobsOffered, seekers, townspeopleOfNation, secondEarners }) =>
    jobsOffered > 0 ? Math.max(0, 1 - (seekers + 0.5 * townspeopleOfNation * secondEarners) / jobsOffered) : 0,
});
export const greennessMoves = change({
  symbol: "γ",
  changes: greenness,
  says: "Hiring brings people new to the work, who learn it.",
  source: assumed("two to three years to learn a trade"),
  takes: { greenness, learningTime, openJobs, oneMonth },
  moves: { greenness: "+", learningTime: "-", openJobs: "+", oneMonth: "?" },
  is: ({ greenness, learningTime, openJobs, oneMonth }) =>
    Math.min(1, greenness * (1 - Math.min(1, learningTime * oneMonth)) + 0.08 * openJobs),
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
  takes: { closeTowns },
  moves: { closeTowns: "-" },
  is: ({ closeTowns }) => 1 - 0.75 * closeTowns,
});

export const leaveForTown = signal({
  symbol: "m",
  unit: "1/month",
  level: region,
  within: [0, 0.2],
  says: "Villagers who move to town: drawn by open jobs, driven by the campaign, held by passports.",
  source: cite("allen-2003", "eqs. 49-51, between 50A and 50"),
  takes: { usualMove, pull, push, openJobs: last(openJobs), campaign, townsOpen },
  moves: { usualMove: "+", pull: "+", push: "+", openJobs: "+", campaign: "+", townsOpen: "+" },
  is: ({ usualMove, pull, push, openJobs, campaign, townsOpen }) =>
    (usualMove + push * campaign) * townsOpen + pull * openJobs * (0.4 + 0.6 * townsOpen),
});
