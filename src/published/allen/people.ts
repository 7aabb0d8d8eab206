import { change, signal } from "../../ground/law.ts";
import { allen, assumed, nation } from "../declare.ts";
import { townConsumption, villageConsumption } from "./farms.ts";
import { workers, workforce } from "./industry.ts";
import {
  coercedConstant,
  coercedSlope,
  marketConstant,
  marketSlope,
  naturalGrowth,
  oneYear,
  townGrowth,
} from "./params.ts";
import { coercion, famine, historicalIncrease, isCollectivising, standardLevel, town, village } from "./states.ts";

export const relativeStandard = signal({
  symbol: "relsol",
  unit: "1",
  level: nation,
  within: [0.1, 10],
  says: "Consumption a head in towns against villages.",
  source: allen("equations 47 to 49"),
  rises: { standardLevel, townConsumption, village },
  falls: { town, villageConsumption },
  is: ({ standardLevel, townConsumption, town, villageConsumption, village }) =>
    ((standardLevel * townConsumption) / town / villageConsumption) * village,
});

export const expectedStandard = signal({
  symbol: "E(relsol)",
  unit: "1",
  level: nation,
  within: [0, 10],
  says: "The same weighed by the chance of work, as Harris and Todaro have it; where all have work it is the same.",
  source: allen("appendix: the Harris-Todaro variant; its equations were not recovered"),
  rises: { relativeStandard, workers },
  falls: { workforce },
  is: ({ relativeStandard, workers, workforce }) => (relativeStandard * workers) / workforce,
});

export const coerced = signal({
  symbol: "x",
  unit: "1",
  level: nation,
  within: [0, 1],
  mechanism: coercion,
  says: "Whether terror drives people from villages.",
  source: allen("text to equation 50A"),
  rises: { isCollectivising },
  is: ({ isCollectivising }) => isCollectivising,
});

export const migrationRate = signal({
  symbol: "migrate",
  unit: "1/year",
  level: nation,
  within: [0, 1],
  says: "Part of the village that leaves in a year: by one line with terror, by a flatter one without.",
  source: allen("equations 50 and 50A"),
  rises: { relativeStandard, expectedStandard, coercedSlope, marketSlope },
  falls: { coercedConstant, marketConstant },
  either: { coerced },
  is: ({ coerced, relativeStandard, expectedStandard, coercedSlope, coercedConstant, marketSlope, marketConstant }) =>
    coerced * Math.max(0, coercedSlope * relativeStandard - coercedConstant) +
    (1 - coerced) * Math.max(0, marketSlope * expectedStandard - marketConstant),
});

export const migrants = signal({
  symbol: "mig",
  unit: "person/year",
  level: nation,
  within: [0, 1e8],
  says: "People who leave villages for towns in the year.",
  source: allen("equation 51"),
  rises: { migrationRate, village },
  is: ({ migrationRate, village }) => migrationRate * village,
});

export const naturalIncrease = signal({
  symbol: "nN",
  unit: "person/year",
  level: nation,
  within: [0, 1e8],
  says: "Births less deaths of the whole people, were there neither famine nor terror.",
  source: assumed("his demographic table was not recovered"),
  rises: { town, village, naturalGrowth },
  is: ({ town, village, naturalGrowth }) => naturalGrowth * (town + village),
});

export const departure = signal({
  symbol: "ΔN-nN",
  unit: "person/year",
  level: nation,
  within: [-1e8, 1e8],
  mechanism: famine,
  says: "By how much the people grew otherwise than that: those who died, and those who were not born.",
  source: { key: "andreev-darskii-kharkova-1993", locator: "table of yearly balance" },
  rises: { historicalIncrease },
  falls: { naturalIncrease },
  is: ({ historicalIncrease, naturalIncrease }) => historicalIncrease - naturalIncrease,
});

export const townIncrease = signal({
  symbol: "ΔU",
  unit: "person/year",
  level: nation,
  within: [0, 1e8],
  says: "Births less deaths in towns.",
  source: { key: "lewin-century", locator: "5.3 million in twelve years" },
  rises: { town, townGrowth },
  is: ({ town, townGrowth }) => town * townGrowth,
});

export const townGrows = change({
  symbol: "U",
  changes: town,
  says: "Towns grow by their own increase and by migrants.",
  source: allen("equation 51"),
  rises: { town, townIncrease, migrants, oneYear },
  is: ({ town, townIncrease, migrants, oneYear }) => town + oneYear * (townIncrease + migrants),
});

export const villageGrows = change({
  symbol: "rurpop",
  changes: village,
  says: "Villages have the rest of the increase, less those who leave.",
  source: allen("equation 51"),
  rises: { village, naturalIncrease, departure },
  falls: { townIncrease, migrants },
  either: { oneYear },
  is: ({ village, naturalIncrease, departure, townIncrease, migrants, oneYear }) =>
    village + oneYear * (naturalIncrease + departure - townIncrease - migrants),
});
