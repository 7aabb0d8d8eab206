import { flow, signal } from "../../ground/law.ts";
import { pow } from "../../ground/mathematics.ts";
import { last } from "../../ground/quantity.ts";
import { total } from "../../ground/sum.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { landOfHorses, seedRate, tractorsOfFarms } from "../../ledger/fields/params.ts";
import * as shared from "../../ledger/fields/signals.ts";
import { agronomy, fields, stateFarmGrain, yieldWeather } from "../../ledger/fields/stocks.ts";
import { eaten } from "../../ledger/food/stocks.ts";
import { grainShare, grainZone, meanYield } from "../../ledger/given.ts";
import { stateFarmLand } from "../../ledger/labour/stocks.ts";
import { nation, region } from "../../ledger/levels.ts";
import { landPerTractor } from "../../ledger/planning/params.ts";
import { sownOfRegionBefore, tractorsInUse } from "../../ledger/planning/signals.ts";
import { stateGrain } from "../../ledger/treasury/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { deliveredInMonth, keptOnFarm, overreachOnYield } from "./params/stateFarms.ts";
import { harvestPart, monthsToHarvest, reapingMonths, seedAhead, sowingMonths, sowingPart } from "./season.ts";
import { sownByCollectives, sownByHouseholds } from "./sowing.ts";

/** State farms: what they sow, reap, keep and deliver. */
export const farmWeight = signal({
  symbol: "Afw",
  unit: "ha",
  level: region,
  says: "A region's claim to state farms: they were set up where grain is grown for sale.",
  source: assumed("by sown land of surplus regions"),
  rises: { sownOfRegionBefore, grainZone },
  is: ({ sownOfRegionBefore, grainZone }) => sownOfRegionBefore * Math.max(0, grainZone),
});

export const farmWeights = total({ symbol: "ΣAfw", of: farmWeight, level: nation, says: "Claims of all regions." });

export const stateFarmSown = signal({
  symbol: "Af",
  unit: "ha",
  level: region,
  says: "Land of a region that state farms sow.",
  source: assumed("definition"),
  rises: { stateFarmLand, farmWeight },
  falls: { farmWeights },
  is: ({ stateFarmLand, farmWeight, farmWeights }) =>
    farmWeights > 0 ? stateFarmLand * (farmWeight / farmWeights) : 0,
});

export const farmMeans = signal({
  symbol: "υf",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Land that state farms can work well, against the land they have broken.",
  source: cite("davies-wheatcroft-2004", "state farms of 1931-32, larger than they could work"),
  rises: { landOfHorses, tractorsBefore: last(tractorsInUse), tractorsOfFarms, landPerTractor },
  falls: { stateFarmLand },
  is: ({ landOfHorses, tractorsBefore, tractorsOfFarms, landPerTractor, stateFarmLand }) =>
    stateFarmLand > 0
      ? Math.min(1, (landOfHorses + tractorsBefore * tractorsOfFarms * landPerTractor) / stateFarmLand)
      : 1,
});

export const stateFarmHarvest = flow({
  finds: shared.stateFarmHarvest,
  from: fields,
  to: stateFarmGrain,
  months: reapingMonths,
  rises: { stateFarmSown, grainShare, meanYield, agronomy, yieldWeather, farmMeans, harvestPart },
  falls: { overreachOnYield, oneMonth },
  is: ({
    stateFarmSown,
    grainShare,
    meanYield,
    agronomy,
    yieldWeather,
    farmMeans,
    overreachOnYield,
    harvestPart,
    oneMonth,
  }) =>
    (stateFarmSown *
      grainShare *
      meanYield *
      agronomy *
      yieldWeather *
      pow(farmMeans, overreachOnYield) *
      harvestPart) /
    oneMonth,
});

export const stateFarmSeed = flow({
  symbol: "sf",
  unit: "t/month",
  level: region,
  from: stateFarmGrain,
  to: fields,
  months: sowingMonths,
  says: "State farms sow their own grain.",
  source: assumed("definition"),
  rises: { stateFarmGrain, stateFarmSown, grainShare, seedRate, sowingPart },
  falls: { oneMonth },
  is: ({ stateFarmGrain, stateFarmSown, grainShare, seedRate, sowingPart, oneMonth }) =>
    Math.min(stateFarmGrain, stateFarmSown * grainShare * seedRate * sowingPart) / oneMonth,
});

export const stateFarmDelivery = flow({
  finds: shared.stateFarmDelivery,
  from: stateFarmGrain,
  to: stateGrain,
  months: [8, 9, 10, 11],
  rises: { stateFarmGrain, deliveredInMonth },
  falls: { stateFarmSown, grainShare, seedRate, seedAhead, keptOnFarm },
  is: ({ stateFarmGrain, stateFarmSown, grainShare, seedRate, seedAhead, keptOnFarm, deliveredInMonth }) =>
    Math.max(0, stateFarmGrain - stateFarmSown * grainShare * seedRate * seedAhead) *
    (1 - keptOnFarm) *
    deliveredInMonth,
});

export const stateFarmUse = flow({
  symbol: "Ef",
  unit: "t/month",
  level: region,
  from: stateFarmGrain,
  to: eaten,
  says: "Animals and workers of state farms eat what is kept for them, spread to the next harvest.",
  source: assumed("definition"),
  rises: { stateFarmGrain },
  falls: { stateFarmSown, grainShare, seedRate, seedAhead, monthsToHarvest },
  is: ({ stateFarmGrain, stateFarmSown, grainShare, seedRate, seedAhead, monthsToHarvest }) =>
    Math.max(0, stateFarmGrain - stateFarmSown * grainShare * seedRate * seedAhead) / monthsToHarvest,
});

export const grainSown = signal({
  symbol: "ag",
  unit: "ha",
  level: region,
  says: "Land of a region sown to grain.",
  source: assumed("definition"),
  rises: { sownByHouseholds, sownByCollectives, stateFarmSown, grainShare },
  is: ({ sownByHouseholds, sownByCollectives, stateFarmSown, grainShare }) =>
    (sownByHouseholds + sownByCollectives + stateFarmSown) * grainShare,
});
