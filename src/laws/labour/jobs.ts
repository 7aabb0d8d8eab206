import { change, last, signal, total } from "../../ground/quantity.ts";
import { campaign } from "../../ledger/countryside.ts";
import { greenness, jobs } from "../../ledger/industry.ts";
import { nation, region } from "../../ledger/levels.ts";
import { townspeople } from "../../ledger/population.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { oneMonth } from "../countryside/params.ts";
import { membersOfHousehold } from "../countryside/season.ts";
import { given } from "../declare.ts";
import { investmentVolume, jobsNeeded } from "../industry/growth.ts";
import { closeTowns } from "../levers.ts";
import { passports } from "../mechanisms.ts";

export const jobsOfBuilding = given({
  symbol: "Lb",
  unit: "person*month/rouble",
  value: 0.019,
  low: 0.01,
  high: 0.025,
  source: assumed("about 2,000 roubles of investment a year per job in building"),
  says: "Jobs per rouble of investment a month, 1926/27 roubles.",
});
export const participation = given({
  symbol: "π",
  unit: "1",
  value: 0.43,
  low: 0.38,
  high: 0.48,
  source: cite("lorimer-1946", "working population of towns"),
  says: "Townspeople who seek work while work is scarce.",
});
export const secondEarners = given({
  symbol: "π2",
  unit: "1",
  value: 0.12,
  low: 0.05,
  high: 0.18,
  source: cite("chapman-1963", "earners per family"),
  says: "Further townspeople who take work when it is plentiful.",
});
export const usualMove = given({
  symbol: "m0",
  unit: "1/month",
  value: 0.0007,
  low: 0.0003,
  high: 0.0012,
  source: cite("allen-2003", "eq. 50A: 0.7% a year in the late 1920s"),
  says: "Villagers who move to town in a month of scarce work.",
});
export const pull = given({
  symbol: "mj",
  unit: "1/month",
  value: 0.022,
  low: 0.01,
  high: 0.04,
  source: cite("allen-2003", "eq. 50: 2.5% a year at its height"),
  says: "How strongly open jobs draw villagers to town.",
});
export const push = given({
  symbol: "mk",
  unit: "1/month",
  value: 0.0016,
  low: 0.0005,
  high: 0.004,
  source: cite("fitzpatrick-1994", "ch. 3, flight to the towns"),
  says: "Villagers who flee to town in a month of full campaign.",
});
export const learningTime = given({
  symbol: "γ1",
  unit: "1/month",
  value: 0.035,
  low: 0.02,
  high: 0.06,
  source: assumed("two to three years to learn a trade"),
  says: "New workers who have learned their work after a month.",
});

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

export const jobsOffered = signal({
  symbol: "L*",
  unit: "person",
  level: nation,
  says: "Jobs that plant and building give; soft budgets hire whom the plant can use.",
  source: cite("allen-2003", "soft budgets"),
  takes: { jobsNeeded, jobsOfBuilding, investmentVolume },
  moves: { jobsNeeded: "+", jobsOfBuilding: "+", investmentVolume: "+" },
  is: ({ jobsNeeded, jobsOfBuilding, investmentVolume }) => jobsNeeded + jobsOfBuilding * investmentVolume,
});
export const labourForce = signal({
  symbol: "LF",
  unit: "person",
  level: nation,
  says: "Townspeople who work or seek work, more when work is plentiful.",
  source: cite("chapman-1963", "earners per family"),
  takes: { townspeopleOfNation, participation, secondEarners, jobsOffered },
  moves: { townspeopleOfNation: "+", participation: "+", secondEarners: "+", jobsOffered: "+" },
  is: ({ townspeopleOfNation, participation, secondEarners, jobsOffered }) =>
    townspeopleOfNation > 0
      ? Math.max(
          townspeopleOfNation * participation,
          Math.min(townspeopleOfNation * (participation + secondEarners), jobsOffered),
        )
      : 0,
});
export const unemployed = signal({
  symbol: "Un",
  unit: "person",
  level: nation,
  within: [0, 1e9],
  says: "Townspeople who seek work and find none.",
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
export const openJobs = signal({
  symbol: "v",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Open jobs against all jobs offered, counting usual second earners.",
  source: assumed("definition"),
  takes: { jobsOffered, townspeopleOfNation, participation, secondEarners },
  moves: { jobsOffered: "+", townspeopleOfNation: "-", participation: "-", secondEarners: "-" },
  is: ({ jobsOffered, townspeopleOfNation, participation, secondEarners }) =>
    jobsOffered > 0 ? Math.max(0, 1 - (townspeopleOfNation * (participation + 0.5 * secondEarners)) / jobsOffered) : 0,
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
