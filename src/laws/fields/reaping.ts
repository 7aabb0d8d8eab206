import { flow, signal } from "../../ground/law.ts";
import { total } from "../../ground/sum.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { collectiveGrain, disorder } from "../../ledger/collectivisation/stocks.ts";
import * as shared from "../../ledger/fields/signals.ts";
import { agronomy, collectiveSown, fields, localWeather, sown, yieldWeather } from "../../ledger/fields/stocks.ts";
import { grainShare, meanYield } from "../../ledger/given.ts";
import { extraction, householdGrain } from "../../ledger/grain/stocks.ts";
import { household, region, village } from "../../ledger/levels.ts";
import { cite } from "../../sources/cite.ts";
import { lostInterest } from "../mechanisms.ts";
import { husbandry } from "./draught.ts";
import { fixedDeliveries } from "./levers.ts";
import { extractionOnEffort, yieldAtFullDraught } from "./params/crops.ts";
import { harvestPart, reapingMonths } from "./season.ts";

export const interest = signal({
  symbol: "ε(e)",
  unit: "1",
  level: region,
  within: [0, 1],
  mechanism: lostInterest,
  idle: 1,
  months: reapingMonths,
  says: "Effort that members of collective farms give: less where much was taken last year, unless deliveries are fixed beforehand.",
  source: cite("naumenko-2021", "lower production on collectives; size illustrative"),
  rises: { fixedDeliveries },
  falls: { extraction, extractionOnEffort },
  is: ({ extraction, extractionOnEffort, fixedDeliveries }) =>
    Math.max(0, 1 - extractionOnEffort * extraction * (1 - fixedDeliveries)),
});

export const collectiveHarvest = flow({
  symbol: "Yk",
  unit: "t/month",
  level: village,
  from: fields,
  to: collectiveGrain,
  months: reapingMonths,
  says: "A collective farm reaps what land, weather and draught power give, less what disorder and want of interest lose.",
  source: cite("naumenko-2021", "lower production on collectives"),
  rises: {
    collectiveSown,
    grainShare,
    meanYield,
    yieldAtFullDraught,
    agronomy,
    yieldWeather,
    localWeather,
    husbandry,
    interest,
    harvestPart,
  },
  falls: { disorder, oneMonth },
  is: ({
    collectiveSown,
    grainShare,
    meanYield,
    yieldAtFullDraught,
    agronomy,
    yieldWeather,
    localWeather,
    husbandry,
    disorder,
    interest,
    harvestPart,
    oneMonth,
  }) =>
    (collectiveSown *
      grainShare *
      meanYield *
      yieldAtFullDraught *
      agronomy *
      yieldWeather *
      localWeather *
      husbandry *
      (1 - disorder) *
      interest *
      harvestPart) /
    oneMonth,
});

export const householdHarvest = flow({
  symbol: "Yh",
  unit: "t/month",
  level: household,
  from: fields,
  to: householdGrain,
  months: reapingMonths,
  says: "A household reaps what land, weather and draught power give.",
  source: cite("davies-wheatcroft-2004", "yields"),
  rises: {
    sown,
    grainShare,
    meanYield,
    yieldAtFullDraught,
    agronomy,
    yieldWeather,
    localWeather,
    husbandry,
    harvestPart,
  },
  falls: { oneMonth },
  is: ({
    sown,
    grainShare,
    meanYield,
    yieldAtFullDraught,
    agronomy,
    yieldWeather,
    localWeather,
    husbandry,
    harvestPart,
    oneMonth,
  }) =>
    (sown *
      grainShare *
      meanYield *
      yieldAtFullDraught *
      agronomy *
      yieldWeather *
      (localWeather * husbandry) *
      harvestPart) /
    oneMonth,
});

export const harvestOfHouseholds = total({ finds: shared.harvestOfHouseholds, of: householdHarvest });

export const harvestOfCollectives = total({ finds: shared.harvestOfCollectives, of: collectiveHarvest });
