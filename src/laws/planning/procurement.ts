import { change, signal } from "../../ground/law.ts";
import { pow } from "../../ground/mathematics.ts";
import { last } from "../../ground/quantity.ts";
import { total } from "../../ground/sum.ts";
import { december, june, oneMonth, yearOfMonths } from "../../ledger/clock.ts";
import { campaign } from "../../ledger/collectivisation/stocks.ts";
import { sownByCollectives, sownByHouseholds } from "../../ledger/fields/signals.ts";
import { harvestOfYear } from "../../ledger/fields/stocks.ts";
import { calendar, grainShare, grainZone, meanYield, procurementShare } from "../../ledger/given.ts";
import { procuredOfYear } from "../../ledger/grain/stocks.ts";
import { villagers } from "../../ledger/labour/signals.ts";
import { nation, region } from "../../ledger/levels.ts";
import { collectivise } from "../../ledger/levers.ts";
import { forceCarried } from "../../ledger/party/signals.ts";
import { resolve } from "../../ledger/party/stocks.ts";
import * as shared from "../../ledger/planning/signals.ts";
import { expectedHarvest, procurementPlan } from "../../ledger/planning/stocks.ts";
import { otherUse, reserveOfState, stateFeeds, townsFed } from "../../ledger/treasury/signals.ts";
import { stateGrain } from "../../ledger/treasury/stocks.ts";
import { fieldsInReach, rearPart } from "../../ledger/war/signals.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { misreporting } from "../mechanisms.ts";
import { ambition, standingCrop } from "./levers.ts";
import {
  anger,
  biologicalYield,
  ceiling,
  deficitPerHead,
  earlyDeliveries,
  flexibility,
  forecastByYield,
  loading,
  nerve,
  optimism,
  paper,
  resolveOfPolicy,
  zealInFull,
} from "./params/procurement.ts";
import { exportPlan } from "./trade.ts";

export const progress = signal({
  symbol: "Q(m)",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of a year's plan that should be in by the end of this month, July to June.",
  source: cite("davies-wheatcroft-2004", "monthly procurement plans"),
  rises: { earlyDeliveries },
  either: { calendar, june, december },
  is: ({ calendar, earlyDeliveries, june, december }) =>
    1 - pow(1 - (calendar > june ? calendar - june : calendar + june) / december, earlyDeliveries),
});

export const sownOfRegionBefore = signal({
  finds: shared.sownOfRegionBefore,
  rises: { households: last(sownByHouseholds), collectives: last(sownByCollectives) },
  is: ({ households, collectives }) => households + collectives,
});

export const usualHarvest = signal({
  symbol: "Ȳ",
  unit: "t",
  level: region,
  says: "Harvest of a mean year on the land now sown.",
  source: assumed("definition"),
  rises: { sownOfRegionBefore, grainShare, meanYield },
  is: ({ sownOfRegionBefore, grainShare, meanYield }) => sownOfRegionBefore * grainShare * meanYield,
});

export const expectation = change({
  symbol: "Ye",
  changes: expectedHarvest,
  months: [6],
  says: "Planners expect a mean year on the land now sown, half corrected by the last harvest, and raised by the zeal of the moment.",
  source: cite("davies-wheatcroft-2004", "harvest forecasts"),
  rises: { usualHarvest, harvestOfYear, optimism, collectivise, zealInFull },
  either: { forecastByYield },
  is: ({ usualHarvest, harvestOfYear, optimism, collectivise, zealInFull, forecastByYield }) =>
    (harvestOfYear > 0 ? forecastByYield * usualHarvest + (1 - forecastByYield) * harvestOfYear : usualHarvest) *
    (1 + optimism * Math.min(1, zealInFull * collectivise)),
});

export const expectedOfNation = total({
  symbol: "ΣYe",
  of: expectedHarvest,
  level: nation,
  says: "Harvest that planners expect.",
});

export const deficitNeed = signal({
  symbol: "Qd",
  unit: "t/month",
  level: region,
  says: "Grain that planners reckon the villages of a deficit region need from the state.",
  source: cite("davies-wheatcroft-2004", "ch. 7: consuming regions were supplied"),
  rises: { villagersBefore: last(villagers), deficitPerHead },
  falls: { grainZone },
  is: ({ grainZone, villagersBefore, deficitPerHead }) => (grainZone < 0 ? villagersBefore * deficitPerHead : 0),
});

export const deficitNeeds = total({
  symbol: "ΣQd",
  of: deficitNeed,
  level: nation,
  says: "Grain that planners reckon the villages of deficit regions need.",
});

export const planMade = change({
  symbol: "Q",
  changes: procurementPlan,
  months: [6],
  says: "In June a plan is made from what towns, army, deficit regions and exports need, as far as ambition goes, less what is in store beyond the usual reserve, and up to a ceiling.",
  source: cite("davies-wheatcroft-2004", "procurement plans"),
  rises: {
    townsFed,
    stateFeeds,
    otherUse,
    deficitNeeds,
    exportPlan,
    loading,
    ambition,
    reserveOfState,
    ceiling,
    expectedOfNation,
    rearPart,
    yearOfMonths,
  },
  falls: { stateGrain },
  is: ({
    townsFed,
    stateFeeds,
    otherUse,
    deficitNeeds,
    exportPlan,
    loading,
    ambition,
    stateGrain,
    reserveOfState,
    ceiling,
    expectedOfNation,
    rearPart,
    yearOfMonths,
  }) =>
    Math.max(
      0,
      Math.min(
        ceiling * expectedOfNation * rearPart,
        yearOfMonths * (townsFed * stateFeeds + otherUse + deficitNeeds + exportPlan) * loading * ambition -
          Math.max(0, stateGrain - reserveOfState),
      ),
    ),
});

export const regionalWeight = signal({
  symbol: "qw",
  unit: "1",
  level: region,
  says: "A region's claim in the plan: its usual share, corrected as far as quotas follow the harvest expected of it; less where hands are missing for the war.",
  source: cite("meng-qian-yared-2015", "progressive and inflexible procurement"),
  rises: { fieldsInReach, procurementShare, expectedHarvest },
  falls: { usualHarvest },
  either: { flexibility },
  is: ({ fieldsInReach, procurementShare, expectedHarvest, usualHarvest, flexibility }) =>
    fieldsInReach *
    (usualHarvest > 0 && expectedHarvest > 0
      ? procurementShare * pow(expectedHarvest / usualHarvest, flexibility)
      : procurementShare),
});

export const regionalWeights = total({
  symbol: "Σqw",
  of: regionalWeight,
  level: nation,
  says: "Claims of all regions.",
});

export const asked = signal({
  finds: shared.asked,
  rises: { procurementPlan, regionalWeight, progress },
  falls: { regionalWeights, procuredOfYear, oneMonth },
  is: ({ procurementPlan, regionalWeight, regionalWeights, progress, procuredOfYear, oneMonth }) =>
    regionalWeights > 0
      ? Math.max(0, procurementPlan * (regionalWeight / regionalWeights) * progress - procuredOfYear) / oneMonth
      : 0,
});

export const procuredSoFar = total({
  symbol: "ΣPy",
  of: procuredOfYear,
  level: nation,
  says: "Grain procured since July.",
});

export const shortfall = signal({
  finds: shared.shortfall,
  rises: { procurementPlan, progress },
  falls: { procuredSoFar },
  is: ({ procurementPlan, progress, procuredSoFar }) =>
    procurementPlan * progress > 0 ? Math.max(0, 1 - procuredSoFar / (procurementPlan * progress)) : 0,
});

export const shortfallOfRegion = signal({
  finds: shared.shortfallOfRegion,
  rises: { procurementPlan, regionBefore: last(regionalWeight), progress },
  falls: { weightsBefore: last(regionalWeights), procuredOfYear },
  is: ({ procurementPlan, regionBefore, weightsBefore, progress, procuredOfYear }) =>
    procurementPlan * regionBefore * progress > 0
      ? Math.max(0, 1 - (procuredOfYear * weightsBefore) / (procurementPlan * regionBefore * progress))
      : 0,
});

export const resolveMoves = change({
  symbol: "χ",
  changes: resolve,
  says: "The leadership turns to force as the plan goes unmet, as far as policy allows.",
  source: cite("carr-davies-1969", "vol. 1, January 1928"),
  rises: { resolve, force: forceCarried, shortfall, anger, resolveOfPolicy },
  either: { nerve, oneMonth },
  is: ({ resolve, force, shortfall, anger, nerve, oneMonth, resolveOfPolicy }) =>
    resolve + nerve * oneMonth * (force * Math.min(1, resolveOfPolicy * force + anger * shortfall) - resolve),
});

export const reportedHarvestPart = signal({
  symbol: "φY",
  unit: "1",
  level: nation,
  within: [1, 2],
  mechanism: misreporting,
  idle: 1,
  says: "Reported harvest against the real one: from 1933 the crop is counted standing in the field.",
  source: cite("davies-wheatcroft-2004", "biological yield"),
  rises: { standingCrop, biologicalYield },
  is: ({ standingCrop, biologicalYield }) => 1 + biologicalYield * standingCrop,
});

export const paperShare = signal({
  symbol: "φk",
  unit: "1",
  level: region,
  within: [0, 1],
  mechanism: misreporting,
  says: "Households not in a collective farm that officials report to be, at the height of a campaign.",
  source: cite("davies-1980a", "ch. 5: paper collectives"),
  rises: { campaign, paper },
  is: ({ campaign, paper }) => paper * campaign,
});

export const wantedOfCountry = signal({
  finds: shared.wantedOfCountry,
  rises: { procurementPlan, progress },
  falls: { procuredSoFar, oneMonth },
  is: ({ procurementPlan, progress, procuredSoFar, oneMonth }) =>
    Math.max(0, procurementPlan * progress - procuredSoFar) / oneMonth,
});
