import { given } from "../../../ledger/declare.ts";
import { assumed } from "../../../sources/cite.ts";

export const leastGrainFed = given({
  symbol: "π0",
  unit: "1",
  value: 0.25,
  low: 0.1,
  high: 0.5,
  source: assumed("working horses had some oats everywhere"),
  says: "Least part of the usual grain that animals are fed, however much they graze.",
});

export const strawGoesFurther = given({
  symbol: "π1",
  unit: "1",
  value: 0.6053,
  low: 0.2,
  high: 1,
  source: assumed("hay, straw and pasture of a region feed what is left of its herds"),
  says: "How far animals do with less grain as herds shrink below those of 1924: 0 not at all, 1 in step.",
});

/** How herds breed, die and are slaughtered. */
export const foaling = given({
  symbol: "βh",
  unit: "1/month",
  value: 0.07248,
  low: 0.03,
  high: 0.085,
  source: assumed("horses grew 6% a year in 1923-28"),
  says: "Foals per horse in a month of spring.",
});

export const calving = given({
  symbol: "βc",
  unit: "1/month",
  value: 0.1079,
  low: 0.07,
  high: 0.14,
  source: assumed("about 30 calves a year per 100 head"),
  says: "Calves per head of cattle in a month of spring.",
});

export const lambing = given({
  symbol: "βs",
  unit: "1/month",
  value: 0.2512,
  low: 0.16,
  high: 0.3,
  source: assumed("about 65 young a year per 100 head"),
  says: "Young per sheep or goat in a month of spring.",
});

export const horseDeath = given({
  symbol: "μh",
  unit: "1/month",
  value: 0.01807,
  low: 0.014,
  high: 0.03,
  source: assumed("a horse lives about twelve years"),
  says: "Fed horses that die in a month at winter's end.",
});

export const starvationOfHorses = given({
  symbol: "μh0",
  unit: "1/month",
  value: 0.175,
  low: 0.08,
  high: 0.25,
  source: assumed("half of an unfed stable is lost in a year"),
  says: "Further horses that die in such a month without feed.",
});

export const cattleOfftake = given({
  symbol: "κc",
  unit: "1/month",
  value: 0.04397,
  low: 0.04,
  high: 0.08,
  source: assumed("keeps the herd at what the land carries"),
  says: "Cattle slaughtered in a month of autumn where the herd is full.",
});

export const sheepOfftake = given({
  symbol: "κs",
  unit: "1/month",
  value: 0.1032,
  low: 0.06,
  high: 0.12,
  source: assumed("keeps the flock at what the land carries"),
  says: "Sheep and goats slaughtered in a month of autumn where the flock is full.",
});

export const herdGrowth = given({
  symbol: "γ",
  unit: "1",
  value: 0.6701,
  low: 0.2,
  high: 0.8,
  source: assumed("peasants spare animals while herds are small"),
  says: "How strongly slaughter follows the size of the herd.",
});

export const fullHerd = given({
  symbol: "C1",
  unit: "1",
  value: 1.65,
  low: 1.1,
  high: 1.7,
  source: assumed("herds of 1928 stood a third above those of 1924"),
  says: "Herd that the land carries, against that of the start.",
});
