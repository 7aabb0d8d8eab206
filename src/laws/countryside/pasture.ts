import { signal } from "../../ground/quantity.ts";
import {
  cattlePerHousehold,
  grainShare,
  horsesPerHousehold,
  landPerHousehold,
  meanYield,
  personsPerHousehold,
} from "../../ledger/given.ts";
import { region } from "../../ledger/levels.ts";
import { assumed } from "../../sources/cite.ts";
import { yearOfMonths } from "../clock.ts";
import { seedRate } from "./params/fields.ts";
import { cattleFeed, foodNorm, horseFeed, leastGrainFed } from "./params/food.ts";

export const grainForFeed = signal({
  symbol: "g/F",
  unit: "1",
  level: region,
  within: [0, 1],
  says: "Part of its animals' usual grain that a region reaps in a mean year, beyond seed and its people's bread.",
  source: assumed("herds of 1924 stood where they could be kept: what grain did not feed, meadow and steppe did"),
  takes: {
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
  },
  moves: {
    landPerHousehold: "+",
    grainShare: "+",
    meanYield: "+",
    seedRate: "-",
    personsPerHousehold: "-",
    foodNorm: "-",
    yearOfMonths: "-",
    horsesPerHousehold: "-",
    horseFeed: "-",
    cattlePerHousehold: "-",
    cattleFeed: "-",
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

export const grazed = signal({
  symbol: "π",
  unit: "1",
  level: region,
  within: [0, 1],
  says: "Part of their usual grain that animals of a region do without: they graze, or are fed hay.",
  source: assumed("consuming regions and herders fed hay and pasture where others fed oats and barley"),
  takes: { grainForFeed, leastGrainFed },
  moves: { grainForFeed: "-", leastGrainFed: "-" },
  is: ({ grainForFeed, leastGrainFed }) => 1 - Math.max(leastGrainFed, grainForFeed),
});
