import { signal } from "../../ground/law.ts";
import { pow } from "../../ground/mathematics.ts";
import { last } from "../../ground/quantity.ts";
import { total } from "../../ground/sum.ts";
import { yearOfMonths } from "../../ledger/clock.ts";
import { householdsOfVillage } from "../../ledger/collectivisation/params.ts";
import { villages } from "../../ledger/collectivisation/signals.ts";
import { seedRate } from "../../ledger/fields/params.ts";
import { cattleOfVillage, horsesOfVillage } from "../../ledger/fields/signals.ts";
import { cattleFeed, foodNorm, horseFeed } from "../../ledger/food/params.ts";
import {
  cattlePerHousehold,
  grainShare,
  horsesPerHousehold,
  landPerHousehold,
  meanYield,
  personsPerHousehold,
} from "../../ledger/given.ts";
import * as shared from "../../ledger/herds/signals.ts";
import { collectiveCattle, collectiveHorses } from "../../ledger/herds/stocks.ts";
import { region } from "../../ledger/levels.ts";
import { assumed } from "../../sources/cite.ts";
import { leastGrainFed, strawGoesFurther } from "./params/herds.ts";

export const grainForFeed = signal({
  symbol: "g/F",
  unit: "1",
  level: region,
  within: [0, 1],
  says: "Part of its animals' usual grain that a region reaps in a mean year, beyond seed and its people's bread.",
  source: assumed("herds of 1924 stood where they could be kept: what grain did not feed, meadow and steppe did"),
  rises: { landPerHousehold, grainShare, meanYield },
  falls: {
    seedRate,
    personsPerHousehold,
    foodNorm,
    yearOfMonths,
    horsesPerHousehold,
    horseFeed,
    cattlePerHousehold,
    cattleFeed,
  },
  is: ({
    landPerHousehold,
    grainShare,
    meanYield,
    seedRate,
    personsPerHousehold,
    foodNorm,
    yearOfMonths,
    horsesPerHousehold,
    horseFeed,
    cattlePerHousehold,
    cattleFeed,
  }) =>
    horsesPerHousehold * horseFeed + cattlePerHousehold * cattleFeed > 0
      ? Math.max(
          0,
          Math.min(
            1,
            ((landPerHousehold * grainShare * (meanYield - seedRate)) / yearOfMonths - personsPerHousehold * foodNorm) /
              (horsesPerHousehold * horseFeed + cattlePerHousehold * cattleFeed),
          ),
        )
      : 1,
});

export const horsesOfRegion = total({
  symbol: "ΣΣH",
  of: horsesOfVillage,
  level: region,
  says: "Horses in the yards of a region.",
});

export const cattleOfRegion = total({
  symbol: "ΣΣC1",
  of: cattleOfVillage,
  level: region,
  says: "Cattle in the yards of a region.",
});

export const collectiveHorsesOfRegion = total({
  symbol: "ΣHk",
  of: collectiveHorses,
  level: region,
  says: "Horses of a region's collective farms.",
});

export const collectiveCattleOfRegion = total({
  symbol: "ΣCk",
  of: collectiveCattle,
  level: region,
  says: "Cattle of a region's collective farms.",
});

export const herdThen = signal({
  symbol: "F/F0",
  unit: "1",
  level: region,
  says: "What the horses and cattle of a region usually eat, against what those of the start ate.",
  source: assumed("definition"),
  rises: { horsesOfRegion, collectiveHorsesOfRegion, cattleOfRegion, collectiveCattleOfRegion },
  falls: { horsesPerHousehold, cattlePerHousehold, villagesBefore: last(villages), householdsOfVillage },
  either: { horseFeed, cattleFeed },
  is: ({
    horsesOfRegion,
    collectiveHorsesOfRegion,
    cattleOfRegion,
    collectiveCattleOfRegion,
    horsesPerHousehold,
    cattlePerHousehold,
    horseFeed,
    cattleFeed,
    villagesBefore,
    householdsOfVillage,
  }) =>
    villagesBefore * (horsesPerHousehold * horseFeed + cattlePerHousehold * cattleFeed) > 0
      ? ((horsesOfRegion + collectiveHorsesOfRegion) * horseFeed +
          (cattleOfRegion + collectiveCattleOfRegion) * cattleFeed) /
        (villagesBefore * householdsOfVillage * (horsesPerHousehold * horseFeed + cattlePerHousehold * cattleFeed))
      : 1,
});

export const grazed = signal({
  finds: shared.grazed,
  rises: { strawGoesFurther },
  falls: { grainForFeed, leastGrainFed, herdThen },
  is: ({ grainForFeed, leastGrainFed, herdThen, strawGoesFurther }) =>
    1 - Math.max(leastGrainFed, grainForFeed) * pow(Math.min(1, herdThen), strawGoesFurther),
});
