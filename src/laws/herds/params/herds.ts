import { fixed, given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

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

export const yardHerd = given({
  symbol: "ρy",
  unit: "1",
  value: 0.3572,
  low: 0.25,
  high: 0.7,
  source: cite("davies-1980b", "private animals of members; statute of 1935"),
  says: "Herd of a member's yard against an individual farm's, where policy is half-way.",
});

export const calm = given({
  symbol: "κ-",
  unit: "1",
  value: 0.06,
  low: 0.02,
  high: 0.25,
  source: assumed(
    "no slaughter beyond the usual is reported while collective farms grew slowly: to mid-1929, and from 1934",
  ),
  says: "Campaign up to which nobody is alarmed.",
});

export const cattleInPanic = given({
  symbol: "κp",
  unit: "1/month",
  value: 0.2546,
  low: 0.02,
  high: 0.3,
  source: cite("davies-1980a", "slaughter of winter 1929-30"),
  says: "Cattle slaughtered in a month of full campaign by those who expect to join.",
});

export const horsesInPanic = given({
  symbol: "κph",
  unit: "1/month",
  value: 0.25,
  low: 0.01,
  high: 0.3,
  source: cite("davies-1980a", "slaughter of winter 1929-30; horses were harder to replace and to hide"),
  says: "Horses sold for slaughter in a month of full campaign by those who expect to join.",
});

export const sheepInPanic = given({
  symbol: "κps",
  unit: "1/month",
  value: 0.3744,
  low: 0.04,
  high: 0.4,
  source: cite("davies-1980a", "slaughter of winter 1929-30"),
  says: "Sheep and goats slaughtered in a month of full campaign by those who expect to join.",
});

export const tradedYoung = given({
  symbol: "βt",
  unit: "1",
  value: 0.3564,
  low: 0.1,
  high: 0.6,
  source: assumed("between a tenth and a half of young animals were sold within the village"),
  says: "Part of the young animals that change hands within a village.",
});

export const leastYoung = given({
  symbol: "β0",
  unit: "1",
  value: 0.4967,
  low: 0.2,
  high: 0.7,
  source: assumed("starved cows calve every other year"),
  says: "Young born where there is no feed, against well-fed herds.",
});

export const soldForWantOfFeed = given({
  symbol: "κf",
  unit: "1",
  value: 0.4334,
  low: 0.3,
  high: 2,
  source: cite("davies-wheatcroft-2004", "losses of livestock, 1931-33; size assumed"),
  says: "How much more is slaughtered where there is no feed at all.",
});

export const statuteYard = given({
  symbol: "ρs",
  unit: "1",
  value: 0.7605,
  low: 0.3,
  high: 0.8,
  source: cite("davies-1980b", "statute of 1935: one cow, young cattle, ten sheep"),
  says: "Further herd of a member's yard under the statute of 1935, against an individual farm's.",
});

export const collectiveOfftake = given({
  symbol: "κk0",
  unit: "1",
  value: 0.9839,
  low: 0.7,
  high: 1.3,
  source: assumed("livestock farms kept their herds as private farms had"),
  says: "Animals of a collective that go for meat, against an individual farm's.",
});

export const neglect = given({
  symbol: "κk",
  unit: "1/month",
  value: 0.06743,
  low: 0.02,
  high: 0.15,
  source: cite("davies-1980b", "losses of socialised animals"),
  says: "Unfed socialised cattle lost in a month of autumn and winter to bad stabling.",
});

export const meatTaken = given({
  symbol: "κm0",
  unit: "1",
  value: 2.257,
  low: 0.3,
  high: 2.5,
  source: cite("davies-wheatcroft-2004", "ch. 10, meat procurement in 1930-32; size assumed"),
  says: "Animals taken for meat under full force, against those slaughtered anyway.",
});

export const carelessness = given({
  symbol: "μk",
  unit: "1/month",
  value: 0.5954,
  low: 0.1,
  high: 0.8,
  source: cite("davies-1980b", "depersonalisation of work and losses of socialised horses; size assumed"),
  says: "Horses lost in a month at winter's end where nobody on the collective answers for them.",
});

export const idleStable = given({
  symbol: "d*",
  unit: "1",
  value: 2.8,
  low: 1.6,
  high: 2.8,
  source: assumed("a horse must earn its oats"),
  says: "Draught power against the land at which no foal is reared.",
});

export const yardBeyondAll = fixed({
  symbol: "κ64",
  unit: "1",
  value: 64,
  why: "no yard comes near it; beyond it single precision would not count heads one by one",
  source: assumed("definition"),
  says: "Herd of a yard, against the usual, beyond which fewer young are reared.",
});

export const ownHorsesSpared = given({
  symbol: "μh1",
  unit: "1",
  value: 0.5,
  low: 0.3,
  high: 0.9,
  source: assumed("a household shares its last straw with its horse; size not counted"),
  says: "Horses of households that die of hunger, against those of collective farms that are fed as badly.",
});
