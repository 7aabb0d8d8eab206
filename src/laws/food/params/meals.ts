import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

export const survivalNorm = given({
  symbol: "n0",
  unit: "t/person/month",
  value: 0.00984,
  low: 0.008,
  high: 0.013,
  source: assumed("about 1,000 kcal a day"),
  says: "Grain that a hungry villager eats as long as there is any.",
});

export const villageShops = given({
  symbol: "eo",
  unit: "1",
  value: 0.5,
  low: 0.2,
  high: 0.8,
  source: cite(
    "osokina",
    "free sale of bread from 1 January 1935; villagers bought in towns and from village shops; size assumed",
  ),
  says: "Part of the grain that villagers of grain regions want which they find in shops open to everybody.",
});

export const fattening = given({
  symbol: "φf",
  unit: "1",
  value: 0.8,
  low: 0.2,
  high: 0.9,
  source: assumed("grain that could not be sold well was turned into meat, milk and spirits"),
  says: "Part of the grain beyond all needs to the next harvest that is fed, above usual feed.",
});

export const fullTrough = given({
  symbol: "φf+",
  unit: "1",
  value: 2.4,
  low: 1.3,
  high: 2.5,
  source: assumed("horses on oats, more pigs and fowl"),
  says: "Most that animals, and the pigs and fowl that go with them, are fed against the usual.",
});

export const barn = given({
  symbol: "Gb",
  unit: "t",
  value: 120,
  low: 60,
  high: 240,
  source: assumed("more than the largest peasant barns held: no yard of the 1920s and 1930s came near it"),
  says: "Grain that a yard can keep under a roof.",
});

export const plotLoss = given({
  symbol: "πo",
  unit: "1",
  value: 0.35,
  low: 0.1,
  high: 0.6,
  source: cite("davies-1980b", "private plots in the first campaign"),
  says: "Garden food lost to members where plots are not allowed, and won where they are.",
});

export const neighbourly = given({
  symbol: "λ0",
  unit: "1",
  value: 0.4507,
  low: 0.2,
  high: 0.8,
  source: assumed("the poor lived by hiring out, the strong by hiring"),
  says: "Largest part of its spare grain that a household lets its neighbours have in a month.",
});

export const feedAtMost = given({
  symbol: "ηf+",
  unit: "1",
  value: 1.9,
  low: 1.1,
  high: 2,
  source: cite("gregory-mokhtari-1993", "grain against livestock prices; size assumed"),
  says: "Most that is kept for feed where grain buys nothing, against the usual.",
});

export const cellar = given({
  symbol: "ok",
  unit: "1",
  value: 1,
  low: 0.4,
  high: 1.5,
  source: assumed("potatoes and vegetables last to spring"),
  says: "How much more the garden gives in autumn than before the new crop.",
});

export const rotsInHeap = given({
  symbol: "μG",
  unit: "1",
  value: 0.9,
  low: 0.6,
  high: 1,
  source: assumed("heaps in the open rot"),
  says: "Part of the grain beyond the barn that rots.",
});

export const autumnGarden = given({
  symbol: "oc1",
  unit: "1",
  value: 0.5,
  low: 0.3,
  high: 0.8,
  source: assumed("potatoes and vegetables last to spring"),
  says: "What gardens give from August to December beyond the mean of the year, where cellars keep nothing for long.",
});

export const claimOfFood = given({
  symbol: "ew",
  unit: "1",
  value: 0.95,
  low: 0.85,
  high: 1,
  source: assumed("hardly less than a usual year's; size not counted"),
  says: "Food that a household lacks grain for when it asks for help, against the usual.",
});

export const claimOfFeed = given({
  symbol: "fw",
  unit: "1",
  value: 0.85,
  low: 0.6,
  high: 1,
  source: assumed("animals come after people; size not counted"),
  says: "Feed that a household lacks grain for when it asks for help, against the usual.",
});

export const villagesAtOnce = given({
  symbol: "G*3",
  unit: "month",
  value: 3,
  low: 2,
  high: 6,
  source: assumed("a third of the stock in a month; size not counted"),
  says: "Months over which the state spreads what it gives to villages.",
});
