import { fixed, given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

export const hungerFlight = given({
  symbol: "mφ",
  unit: "1/month",
  value: 0.02,
  low: 0.01,
  high: 0.08,
  source: cite("davies-wheatcroft-2004", "ch. 12, flight from famine regions; size assumed"),
  says: "Villagers who leave in a month in which they have next to nothing to eat and the towns are open.",
});

export const deathsMissed = given({
  symbol: "βd",
  unit: "1",
  value: 1.33,
  low: 1.15,
  high: 1.4,
  source: cite("andreev-darskii-kharkova-1993", "corrected deaths of 1927"),
  says: "Deaths against registered deaths.",
});

export const hungerMidpoint = given({
  symbol: "c50",
  unit: "t/person/month",
  value: 0.0108,
  low: 0.008,
  high: 0.0125,
  source: assumed("about 120 kg a head and year, by the literature"),
  says: "Food a head at which the hazard of hunger is half of its height.",
});

export const hungerSpread = given({
  symbol: "sc",
  unit: "t/person/month",
  value: 0.0011,
  low: 0.0008,
  high: 0.0018,
  source: assumed("about 15 kg a head and year"),
  says: "Spread of that midpoint.",
});

export const hungerHeight = given({
  symbol: "mmax",
  unit: "1/month",
  value: 0.045,
  low: 0.015,
  high: 0.06,
  source: assumed("about 250 per 1,000 a year, and more at its worst"),
  says: "Deaths from hunger a head and month, of those who have nothing to eat.",
});

export const dependantFrailty = given({
  symbol: "φd",
  unit: "1",
  value: 1.25,
  low: 1,
  high: 1.6,
  source: assumed("the young and the old die sooner"),
  says: "Deaths of dependants, against the mean of all.",
});

export const workersFirst = given({
  symbol: "m1",
  unit: "1",
  value: 1.3,
  low: 1.1,
  high: 1.6,
  source: assumed("the young and able go first"),
  says: "Workers who move to town, against the mean villager.",
});

export const foodBorne = given({
  symbol: "n75",
  unit: "1",
  value: 0.75,
  low: 0.65,
  high: 0.85,
  source: assumed("a quarter less is borne at home"),
  says: "Food, against the usual, from which people stay, and come back.",
});

export const hungerEnds = fixed({
  symbol: "c8",
  unit: "1",
  value: 8,
  why: "the hazard there is one in three thousand of its height, and counts as none",
  source: assumed("definition"),
  says: "Spreads above its midpoint at which the hazard of hunger ends.",
});
