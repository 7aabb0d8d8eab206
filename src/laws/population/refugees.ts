import { flow, signal } from "../../ground/law.ts";
import { total } from "../../ground/sum.ts";
import { foodNorm } from "../../ledger/food/params.ts";
import { deathRate } from "../../ledger/given.ts";
import { emigrants, refugees } from "../../ledger/herds/herders.ts";
import { herders, herdersShare } from "../../ledger/herds/signals.ts";
import { household, region } from "../../ledger/levels.ts";
import { farDraw } from "../../ledger/population/luck.ts";
import {
  dependants,
  theDead,
  theStarved,
  townNutrition,
  townspeople,
  workers,
} from "../../ledger/population/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { famineMortality, flightFromHunger } from "../mechanisms.ts";
import { deadOnTheWay, flightOfHerders, overBorder, wayBack } from "./params/herders.ts";
import { deathsMissed, foodBorne } from "./params/hunger.ts";
import { townHunger } from "./town.ts";
import { foodMissed, mortalityOfRegion } from "./village.ts";

export const flightBeyond = signal({
  symbol: "mν'",
  unit: "1/month",
  level: household,
  within: [0, 1],
  when: herdersShare,
  mechanism: flightFromHunger,
  says: "Hungry herders flee to other regions and over the border, where nothing closes the steppe.",
  source: cite("ohayon2013", "emigration of several hundred thousand survivors; form assumed"),
  rises: { herders, foodMissed, flightOfHerders },
  is: ({ herders, foodMissed, flightOfHerders }) => herders * flightOfHerders * foodMissed,
});

export const workersFlee = flow({
  symbol: "RW",
  unit: "person/month",
  level: household,
  when: herdersShare,
  from: workers,
  to: refugees,
  lot: farDraw,
  says: "Workers of herders' households flee beyond their region.",
  source: cite("ohayon2013", "emigration of several hundred thousand survivors"),
  rises: { workers, flightBeyond },
  is: ({ workers, flightBeyond }) => workers * flightBeyond,
});

export const dependantsFlee = flow({
  symbol: "RD",
  unit: "person/month",
  level: household,
  when: herdersShare,
  from: dependants,
  to: refugees,
  lot: farDraw,
  says: "Children and old people of herders' households flee beyond their region.",
  source: cite("ohayon2013", "emigration of several hundred thousand survivors"),
  rises: { dependants, flightBeyond },
  is: ({ dependants, flightBeyond }) => dependants * flightBeyond,
});

export const workersFled = total({
  symbol: "ΣRW",
  of: workersFlee,
  level: region,
  says: "Workers of a region's herders who fled beyond it.",
});

export const dependantsFled = total({
  symbol: "ΣRD",
  of: dependantsFlee,
  level: region,
  says: "Children and old people of a region's herders who fled beyond it.",
});

export const crossBorder = flow({
  symbol: "Ra+",
  unit: "person/month",
  level: region,
  from: refugees,
  to: emigrants,
  says: "Some of those who flee go on over the border.",
  source: cite("kotkin2017", "n. 468: 0.2 million abroad"),
  rises: { workersFled, dependantsFled, overBorder },
  is: ({ workersFled, dependantsFled, overBorder }) => (workersFled + dependantsFled) * overBorder,
});

export const refugeesReturn = flow({
  symbol: "R-",
  unit: "person/month",
  level: region,
  from: refugees,
  to: townspeople,
  says: "Refugees come back, to towns, works and railways of their region, once there is food.",
  source: cite("kotkin2017", "n. 468: at least half a million never came back; form assumed"),
  rises: { refugees, wayBack, townNutrition },
  falls: { foodNorm, foodBorne },
  is: ({ refugees, wayBack, townNutrition, foodNorm, foodBorne }) =>
    refugees * wayBack * Math.min(1, Math.max(0, (townNutrition / foodNorm - foodBorne) / (1 - foodBorne))),
});

export const refugeesStarve = flow({
  symbol: "hR",
  unit: "person/month",
  level: region,
  from: refugees,
  to: theStarved,
  mechanism: famineMortality,
  says: "Refugees die of hunger: on the way, and then as townspeople of their region do.",
  source: assumed("they lived by begging and day labour at stations and in towns"),
  rises: { refugees, townHunger, workersFled, dependantsFled, deadOnTheWay },
  is: ({ refugees, townHunger, workersFled, dependantsFled, deadOnTheWay }) =>
    refugees * townHunger + (workersFled + dependantsFled) * deadOnTheWay,
});

export const refugeesDie = flow({
  symbol: "dR",
  unit: "person/month",
  level: region,
  from: refugees,
  to: theDead,
  says: "Refugees die of age and illness.",
  source: assumed("as those who stayed"),
  rises: { refugees, deathRate, deathsMissed, mortalityOfRegion },
  is: ({ refugees, deathRate, deathsMissed, mortalityOfRegion }) =>
    refugees * deathRate * deathsMissed * mortalityOfRegion,
});
