import { change, signal } from "../../ground/law.ts";
import { total } from "../../ground/sum.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { machineStations } from "../../ledger/collectivisation/stocks.ts";
import { landOfHorses, tractorsOfFarms } from "../../ledger/fields/params.ts";
import { jobsNeeded, planHands } from "../../ledger/industry/signals.ts";
import { technique } from "../../ledger/industry/stocks.ts";
import { handsKept, stateFarmLand } from "../../ledger/labour/stocks.ts";
import { nation } from "../../ledger/levels.ts";
import { privateTrade } from "../../ledger/levers.ts";
import { landPerTractor } from "../../ledger/planning/params.ts";
import { tractorsInUse } from "../../ledger/planning/signals.ts";
import { townspeopleCounted } from "../../ledger/population/cohorts.ts";
import { learners } from "../../ledger/schools/signals.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { stateFarms } from "./levers.ts";
import {
  careHands,
  factoryPart,
  fieldHands,
  haulagePart,
  hiredSooner,
  keptLonger,
  landSpeed,
  officials,
  otherHands,
  overreach,
  privateShops,
  pupilsPerJob,
  shopHands,
  stationHands,
} from "./params/sectors.ts";

/** Jobs by branch of the country's economy: what plant, towns, schools, offices and the state's farms give. */
export const townspeopleBefore = total({
  symbol: "ΣU-",
  of: townspeopleCounted,
  level: nation,
  says: "People in towns when last month ended.",
});

export const handsKeptMove = change({
  symbol: "l+",
  changes: handsKept,
  says: "Enterprises take on the hands that a taut plan may need in the course of a year, and keep them when it slackens.",
  source: cite("kornai-1980", "hoarding under soft budgets"),
  rises: { handsKept, planHands, hiredSooner },
  falls: { keptLonger },
  either: { oneMonth },
  is: ({ handsKept, planHands, hiredSooner, keptLonger, oneMonth }) =>
    handsKept +
    oneMonth * (hiredSooner * Math.max(0, planHands - handsKept) - keptLonger * Math.max(0, handsKept - planHands)),
});

export const plantHands = signal({
  symbol: "Lp",
  unit: "person",
  level: nation,
  says: "Hands that enterprises want for the plant that runs, with those they hoard.",
  source: cite("kornai-1980", "hoarding under soft budgets"),
  rises: { jobsNeeded, handsKept },
  is: ({ jobsNeeded, handsKept }) => jobsNeeded * handsKept,
});

export const factoryJobs = signal({
  symbol: "Li*",
  unit: "person",
  level: nation,
  says: "Jobs in industry.",
  source: assumed("a part of what the plant gives"),
  rises: { plantHands, factoryPart },
  is: ({ plantHands, factoryPart }) => plantHands * factoryPart,
});

export const haulageJobs = signal({
  symbol: "Lt*",
  unit: "person",
  level: nation,
  says: "Jobs in transport and communications.",
  source: assumed("goods to be carried follow the plant that makes them"),
  rises: { plantHands, haulagePart },
  is: ({ plantHands, haulagePart }) => plantHands * haulagePart,
});

export const shopJobs = signal({
  symbol: "Lc*",
  unit: "person",
  level: nation,
  within: [0, 1e9],
  says: "Jobs in trade and catering: the state and co-operatives serve whom private traders no longer do.",
  source: cite("carr-davies-1969", "vol. 1, from trade to distribution"),
  rises: { townspeopleBefore, shopHands },
  falls: { privateShops, privateTrade },
  is: ({ townspeopleBefore, shopHands, privateShops, privateTrade }) =>
    townspeopleBefore * shopHands * (1 - privateShops * privateTrade),
});

export const schoolJobs = signal({
  symbol: "Ls*",
  unit: "person",
  level: nation,
  says: "Jobs in education.",
  source: assumed("classes of about thirty"),
  rises: { learners },
  falls: { pupilsPerJob },
  is: ({ learners, pupilsPerJob }) => learners / pupilsPerJob,
});

export const careJobs = signal({
  symbol: "Lh*",
  unit: "person",
  level: nation,
  says: "Jobs in health care, more as medicine spreads.",
  source: assumed("hospitals and clinics in towns"),
  rises: { townspeopleBefore, careHands, technique },
  is: ({ townspeopleBefore, careHands, technique }) => townspeopleBefore * careHands * technique,
});

export const stateFarmLandMoves = change({
  symbol: "As",
  changes: stateFarmLand,
  says: "State farms break the land that the plan sets them, as far as tractors reach, well or badly.",
  source: assumed("two farm years from decree to sown land"),
  rises: { stateFarmLand, stateFarms, landOfHorses, tractorsInUse, tractorsOfFarms, landPerTractor, overreach },
  either: { landSpeed, oneMonth },
  is: ({
    stateFarmLand,
    stateFarms,
    landOfHorses,
    tractorsInUse,
    tractorsOfFarms,
    landPerTractor,
    overreach,
    landSpeed,
    oneMonth,
  }) =>
    stateFarmLand +
    landSpeed *
      oneMonth *
      (Math.min(stateFarms, landOfHorses + tractorsInUse * tractorsOfFarms * landPerTractor * overreach) -
        stateFarmLand),
});

export const stateFarmJobs = signal({
  symbol: "Lf*",
  unit: "person",
  level: nation,
  says: "Jobs on state farms.",
  source: assumed("hands follow sown land"),
  rises: { stateFarmLand, fieldHands },
  is: ({ stateFarmLand, fieldHands }) => stateFarmLand * fieldHands,
});

export const stationJobs = signal({
  symbol: "Lm*",
  unit: "person",
  level: nation,
  says: "Jobs at machine-tractor stations.",
  source: assumed("so many hands a station"),
  rises: { machineStations, stationHands },
  is: ({ machineStations, stationHands }) => machineStations * stationHands,
});

export const otherJobs = signal({
  symbol: "Lx*",
  unit: "person",
  level: nation,
  says: "Jobs in housing, forests, banks and households.",
  source: assumed("as towns grow"),
  rises: { townspeopleBefore, otherHands },
  is: ({ townspeopleBefore, otherHands }) => townspeopleBefore * otherHands,
});

export const serviceJobs = signal({
  symbol: "Lv*",
  unit: "person",
  level: nation,
  says: "Jobs in trade, health care and other services.",
  source: assumed("definition"),
  rises: { shopJobs, careJobs, otherJobs },
  is: ({ shopJobs, careJobs, otherJobs }) => shopJobs + careJobs + otherJobs,
});

export const officeJobs = signal({
  symbol: "Lo*",
  unit: "person",
  level: nation,
  says: "Jobs in administration, which grows with what it administers.",
  source: assumed("one official for some fifteen others"),
  rises: { officials, plantHands, factoryPart, haulagePart, serviceJobs, schoolJobs, stateFarmJobs },
  is: ({ officials, plantHands, factoryPart, haulagePart, serviceJobs, schoolJobs, stateFarmJobs }) =>
    officials * (plantHands * (factoryPart + haulagePart) + serviceJobs + schoolJobs + stateFarmJobs),
});
