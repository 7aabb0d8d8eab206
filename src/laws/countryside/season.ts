import { normalQuantile, pow } from "../../ground/mathematics.ts";
import { change, draw, flow, last, signal, total } from "../../ground/quantity.ts";
import {
  collectiveGrain,
  collectiveHorses,
  collectiveSown,
  dependants,
  disorder,
  extraction,
  fields,
  householdGrain,
  householdHorses,
  land,
  sown,
  status,
  tractorLand,
  trust,
  workers,
  yieldWeather,
} from "../../ledger/countryside.ts";
import { calendar, drought, grainShare, heat, meanYield, yieldSpread } from "../../ledger/given.ts";
import { household, nation, region, village } from "../../ledger/levels.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { weather } from "../mechanisms.ts";
import {
  draughtOnArea,
  draughtOnYield,
  droughtEffect,
  extractionOnEffort,
  heatEffect,
  landPerHorse,
  landPerWorker,
  oneMonth,
  orderedArea,
  privatePlot,
  reluctance,
  seedRate,
  springPart,
  usualTrust,
  weatherLuck,
  yieldAtFullDraught,
} from "./params.ts";

const sowing = [4, 9];
const harvest = [7, 8, 9];

export const weatherDraw = draw({
  symbol: "ν",
  level: region,
  source: assumed("weather that no record explains"),
  says: "Luck of the weather.",
});

export const weatherOfYear = change({
  symbol: "ω",
  changes: yieldWeather,
  months: [6],
  mechanism: weather,
  says: "A drought and a hot spring lower the yield; what no record explains falls by lot.",
  source: cite("golubev-dronin2004", "typology of droughts"),
  takes: { yieldSpread, drought, heat, luck: weatherDraw, droughtEffect, heatEffect, weatherLuck },
  moves: {
    yieldSpread: "?",
    drought: "-",
    heat: "-",
    luck: "+",
    droughtEffect: "-",
    heatEffect: "?",
    weatherLuck: "?",
  },
  is: ({ yieldSpread, drought, heat, luck, droughtEffect, heatEffect, weatherLuck }) =>
    Math.max(
      0.2,
      1 +
        yieldSpread *
          (-droughtEffect * drought -
            heatEffect * heat +
            weatherLuck * normalQuantile(Math.min(0.99, Math.max(0.01, luck)))),
    ),
});

export const monthsToHarvest = signal({
  symbol: "h",
  unit: "month",
  level: nation,
  within: [1, 12],
  says: "Months until the next harvest is in the barn.",
  source: assumed("new grain is eaten from August on"),
  takes: { calendar, oneMonth },
  moves: { calendar: "?", oneMonth: "+" },
  is: ({ calendar, oneMonth }) => (calendar < 8 ? 8 - calendar : 20 - calendar) * oneMonth,
});

export const seedAhead = signal({
  symbol: "f'",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of a year's seed that must be kept for the sowing before the next harvest.",
  source: assumed("winter sowing in September, spring sowing in April"),
  takes: { calendar, springPart },
  moves: { calendar: "?", springPart: "+" },
  is: ({ calendar, springPart }) => (calendar > 9 || calendar < 4 ? springPart : calendar > 7 ? 1 : 0),
});

export const harvestPart = signal({
  symbol: "y",
  unit: "1",
  level: nation,
  months: harvest,
  within: [0, 1],
  says: "Part of the year's harvest that comes in this month.",
  source: assumed("south in July, north in September"),
  takes: { calendar },
  moves: { calendar: "?" },
  is: ({ calendar }) => (calendar === 8 ? 0.5 : 0.25),
});

export const sowingPart = signal({
  symbol: "f''",
  unit: "1",
  level: nation,
  months: sowing,
  within: [0, 1],
  says: "Part of the year's land that is sown this month.",
  source: assumed("winter sowing in September, spring sowing in April"),
  takes: { calendar, springPart },
  moves: { calendar: "?", springPart: "?" },
  is: ({ calendar, springPart }) => (calendar === 4 ? springPart : 1 - springPart),
});

export const membersOfHousehold = signal({
  symbol: "n",
  unit: "person",
  level: household,
  within: [0, 100],
  says: "People of a household.",
  source: assumed("definition"),
  takes: { dependants, workers },
  moves: { dependants: "+", workers: "+" },
  is: ({ dependants, workers }) => dependants + workers,
});

export const ownLand = signal({
  symbol: "A1",
  unit: "ha",
  level: household,
  says: "Land that a household sows for itself: all of it, or the plot of a member.",
  source: cite("davies-1980b", "private plots"),
  takes: { land, status, membersOfHousehold, privatePlot },
  moves: { land: "+", status: "?", membersOfHousehold: "+", privatePlot: "+" },
  is: ({ land, status, membersOfHousehold, privatePlot }) =>
    membersOfHousehold <= 0 || status > 1.5 ? 0 : status < 0.5 ? land : Math.min(land, privatePlot),
});

export const givenLand = signal({
  symbol: "A2",
  unit: "ha",
  level: household,
  says: "Land for the collective farm: what members have given, and what the expropriated and the gone have left.",
  source: cite("davies-1980b", "collective land"),
  takes: { land, ownLand, status },
  moves: { land: "+", ownLand: "-", status: "+" },
  is: ({ land, ownLand, status }) => (status > 0.5 ? Math.max(0, land - ownLand) : 0),
});

export const horsesOfVillage = total({
  symbol: "ΣH",
  of: householdHorses,
  level: village,
  says: "Horses in the yards of a village.",
});
export const ownLandOfVillage = total({
  symbol: "ΣA1",
  of: ownLand,
  level: village,
  says: "Land of a village that households sow for themselves.",
});
export const commonLand = total({
  symbol: "ΣA2",
  of: givenLand,
  level: village,
  says: "Land of a village's collective farm.",
});
export const commonLandOfRegion = total({
  symbol: "ΣΣA2",
  of: commonLand,
  level: region,
  says: "Land of a region's collective farms.",
});

export const tractorCover = signal({
  symbol: "β",
  unit: "1",
  level: village,
  within: [0, 1],
  says: "Part of the collective land of a region that its tractors can work.",
  source: cite("davies-wheatcroft-2004", "machine-tractor stations"),
  takes: { tractorLand, commonLandBefore: last(commonLandOfRegion) },
  moves: { tractorLand: "+", commonLandBefore: "?" },
  is: ({ tractorLand, commonLandBefore }) => (commonLandBefore > 0 ? Math.min(1, tractorLand / commonLandBefore) : 0),
});

export const draughtCover = signal({
  symbol: "d",
  unit: "1",
  level: village,
  within: [0, 1],
  months: [4, 7, 8, 9],
  says: "Draught power of a village, horses and tractors, against the land to be worked.",
  source: cite("hunter-szyrmer-1992", "draught power after collectivisation"),
  takes: { horsesOfVillage, collectiveHorses, landPerHorse, tractorCover, commonLand, ownLandOfVillage },
  moves: {
    horsesOfVillage: "+",
    collectiveHorses: "+",
    landPerHorse: "+",
    tractorCover: "+",
    commonLand: "?",
    ownLandOfVillage: "-",
  },
  is: ({ horsesOfVillage, collectiveHorses, landPerHorse, tractorCover, commonLand, ownLandOfVillage }) =>
    commonLand + ownLandOfVillage > 0
      ? Math.min(
          1,
          ((horsesOfVillage + collectiveHorses) * landPerHorse + tractorCover * commonLand) /
            (commonLand + ownLandOfVillage),
        )
      : 1,
});

export const tillage = signal({
  symbol: "d^εa",
  unit: "1",
  level: village,
  within: [0, 1],
  months: sowing,
  says: "Part of the land that the draught power of a village lets it sow.",
  source: cite("hunter-szyrmer-1992", "draught power and ploughing"),
  takes: { draughtCover, draughtOnArea },
  moves: { draughtCover: "+", draughtOnArea: "-" },
  is: ({ draughtCover, draughtOnArea }) => pow(draughtCover, draughtOnArea),
});

export const husbandry = signal({
  symbol: "υ",
  unit: "1",
  level: village,
  within: [0, 1],
  months: harvest,
  says: "Part of the yield that the draught power of a village lets it reap.",
  source: cite("hunter-szyrmer-1992", "late ploughing lowers yields"),
  takes: { draughtCover, draughtOnYield },
  moves: { draughtCover: "+", draughtOnYield: "-" },
  is: ({ draughtCover, draughtOnYield }) => pow(draughtCover, draughtOnYield),
});

export const collectiveHarvest = flow({
  symbol: "Yk",
  unit: "t/month",
  level: village,
  from: fields,
  to: collectiveGrain,
  months: harvest,
  says: "A collective farm reaps what land, weather and draught power give, less what disorder and want of interest lose.",
  source: cite("naumenko-2021", "lower production on collectives"),
  takes: {
    collectiveSown,
    grainShare,
    meanYield,
    yieldAtFullDraught,
    yieldWeather,
    husbandry,
    disorder,
    extractionOnEffort,
    extraction,
    harvestPart,
    oneMonth,
  },
  moves: {
    collectiveSown: "+",
    grainShare: "+",
    meanYield: "+",
    yieldAtFullDraught: "+",
    yieldWeather: "+",
    husbandry: "+",
    disorder: "-",
    extractionOnEffort: "-",
    extraction: "-",
    harvestPart: "+",
    oneMonth: "-",
  },
  is: ({
    collectiveSown,
    grainShare,
    meanYield,
    yieldAtFullDraught,
    yieldWeather,
    husbandry,
    disorder,
    extractionOnEffort,
    extraction,
    harvestPart,
    oneMonth,
  }) =>
    (collectiveSown *
      grainShare *
      meanYield *
      yieldAtFullDraught *
      yieldWeather *
      husbandry *
      (1 - disorder) *
      Math.max(0, 1 - extractionOnEffort * extraction) *
      harvestPart) /
    oneMonth,
});

export const collectiveSeed = flow({
  symbol: "sk",
  unit: "t/month",
  level: village,
  from: collectiveGrain,
  to: fields,
  months: sowing,
  says: "A collective farm sows the land it is ordered to, as far as draught power and seed allow.",
  source: cite("davies-1980b", "sowing plans"),
  takes: { collectiveGrain, commonLand, orderedArea, tillage, sowingPart, grainShare, seedRate, oneMonth },
  moves: {
    collectiveGrain: "+",
    commonLand: "+",
    orderedArea: "+",
    tillage: "+",
    sowingPart: "+",
    grainShare: "+",
    seedRate: "+",
    oneMonth: "-",
  },
  is: ({ collectiveGrain, commonLand, orderedArea, tillage, sowingPart, grainShare, seedRate, oneMonth }) =>
    Math.min(collectiveGrain, commonLand * orderedArea * tillage * sowingPart * grainShare * seedRate) / oneMonth,
});

export const winterSowingOfCollective = change({
  symbol: "ak",
  changes: collectiveSown,
  months: [9],
  says: "Winter sowing begins the new year's sown land.",
  source: assumed("definition"),
  takes: { collectiveSeed, grainShare, seedRate, oneMonth },
  moves: { collectiveSeed: "+", grainShare: "-", seedRate: "-", oneMonth: "+" },
  is: ({ collectiveSeed, grainShare, seedRate, oneMonth }) => (collectiveSeed * oneMonth) / (grainShare * seedRate),
});

export const springSowingOfCollective = change({
  symbol: "ak",
  changes: collectiveSown,
  months: [4],
  says: "Spring sowing adds to the land sown in winter.",
  source: assumed("definition"),
  takes: { collectiveSown, collectiveSeed, grainShare, seedRate, oneMonth },
  moves: { collectiveSown: "+", collectiveSeed: "+", grainShare: "-", seedRate: "-", oneMonth: "+" },
  is: ({ collectiveSown, collectiveSeed, grainShare, seedRate, oneMonth }) =>
    collectiveSown + (collectiveSeed * oneMonth) / (grainShare * seedRate),
});

export const householdHarvest = flow({
  symbol: "Yh",
  unit: "t/month",
  level: household,
  from: fields,
  to: householdGrain,
  months: harvest,
  says: "A household reaps what land, weather and draught power give.",
  source: cite("davies-wheatcroft-2004", "yields"),
  takes: { sown, grainShare, meanYield, yieldAtFullDraught, yieldWeather, husbandry, harvestPart, oneMonth },
  moves: {
    sown: "+",
    grainShare: "+",
    meanYield: "+",
    yieldAtFullDraught: "+",
    yieldWeather: "+",
    husbandry: "+",
    harvestPart: "+",
    oneMonth: "-",
  },
  is: ({ sown, grainShare, meanYield, yieldAtFullDraught, yieldWeather, husbandry, harvestPart, oneMonth }) =>
    (sown * grainShare * meanYield * yieldAtFullDraught * yieldWeather * husbandry * harvestPart) / oneMonth,
});

export const householdSeed = flow({
  symbol: "sh",
  unit: "t/month",
  level: household,
  from: householdGrain,
  to: fields,
  months: sowing,
  says: "A household sows as much as land, hands, draught power, seed and its trust in keeping the crop allow.",
  source: cite("carr-davies-1969", "vol. 1, sowings of 1928 and 1929"),
  takes: {
    householdGrain,
    ownLand,
    workers,
    landPerWorker,
    tillage,
    trust,
    usualTrust,
    reluctance,
    sowingPart,
    grainShare,
    seedRate,
    oneMonth,
  },
  moves: {
    householdGrain: "+",
    ownLand: "+",
    workers: "+",
    landPerWorker: "+",
    tillage: "+",
    trust: "+",
    usualTrust: "-",
    reluctance: "-",
    sowingPart: "+",
    grainShare: "+",
    seedRate: "+",
    oneMonth: "-",
  },
  is: ({
    householdGrain,
    ownLand,
    workers,
    landPerWorker,
    tillage,
    trust,
    usualTrust,
    reluctance,
    sowingPart,
    grainShare,
    seedRate,
    oneMonth,
  }) =>
    Math.min(
      householdGrain,
      Math.min(ownLand * tillage, workers * landPerWorker) *
        (1 - reluctance * Math.max(0, 1 - trust / usualTrust)) *
        sowingPart *
        grainShare *
        seedRate,
    ) / oneMonth,
});

export const winterSowing = change({
  symbol: "a",
  changes: sown,
  months: [9],
  says: "Winter sowing begins the new year's sown land.",
  source: assumed("definition"),
  takes: { householdSeed, grainShare, seedRate, oneMonth },
  moves: { householdSeed: "+", grainShare: "-", seedRate: "-", oneMonth: "+" },
  is: ({ householdSeed, grainShare, seedRate, oneMonth }) => (householdSeed * oneMonth) / (grainShare * seedRate),
});

export const springSowing = change({
  symbol: "a",
  changes: sown,
  months: [4],
  says: "Spring sowing adds to the land sown in winter.",
  source: assumed("definition"),
  takes: { sown, householdSeed, grainShare, seedRate, oneMonth },
  moves: { sown: "+", householdSeed: "+", grainShare: "-", seedRate: "-", oneMonth: "+" },
  is: ({ sown, householdSeed, grainShare, seedRate, oneMonth }) =>
    sown + (householdSeed * oneMonth) / (grainShare * seedRate),
});

export const sownByHouseholds = total({
  symbol: "Σa",
  of: sown,
  level: region,
  says: "Land sown by a region's households for themselves.",
});
export const sownByCollectives = total({
  symbol: "Σak",
  of: collectiveSown,
  level: region,
  says: "Land sown by a region's collective farms.",
});
export const harvestOfHouseholds = total({
  symbol: "ΣYh",
  of: householdHarvest,
  level: region,
  says: "Grain reaped by a region's households.",
});
export const harvestOfCollectives = total({
  symbol: "ΣYk",
  of: collectiveHarvest,
  level: region,
  says: "Grain reaped by a region's collective farms.",
});
