import { state, stock } from "../../ground/quantity.ts";
import { accounting } from "../accounting.ts";
import { household, region } from "../levels.ts";
import { people } from "../substances.ts";

const source = accounting;

/** People in villages and towns, and the ends from which they come and to which they go. */
export const dependants = stock({
  symbol: "D",
  of: people,
  level: household,
  source,
  says: "Household members too young, old or ill for field work.",
});

export const workers = stock({
  symbol: "W",
  of: people,
  level: household,
  source,
  says: "Household members who work in the fields.",
});

export const townspeople = stock({ symbol: "U", of: people, level: region, source, says: "People who live in towns." });

export const theUnborn = stock({
  symbol: "unborn",
  of: people,
  level: region,
  boundary: true,
  source,
  says: "Those not yet born: every birth comes from here.",
});

export const theDead = stock({
  symbol: "dead",
  of: people,
  level: region,
  boundary: true,
  source,
  says: "The dead of age, illness and want.",
});

export const theStarved = stock({
  symbol: "starved",
  of: people,
  level: region,
  boundary: true,
  source,
  says: "People who died of hunger.",
});

export const townNutrition = state({
  symbol: "Nu",
  unit: "t/person/month",
  level: region,
  within: [0, 0.1],
  source,
  says: "Food a head in the towns of the last months, in grain.",
});
