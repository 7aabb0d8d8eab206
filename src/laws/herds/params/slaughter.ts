import { fixed, given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

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

export const meatTaken = given({
  symbol: "κm0",
  unit: "1",
  value: 2.257,
  low: 0.3,
  high: 2.5,
  source: cite("davies-wheatcroft-2004", "ch. 10, meat procurement in 1930-32; size assumed"),
  says: "Animals taken for meat under full force, against those slaughtered anyway.",
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
