import { fixed, given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

/** What herders have against farmers of their region, what they eat, and what settling and levies do to their herds. */
export const landOfHerders = given({
  symbol: "νA",
  unit: "1",
  value: 0.25,
  low: 0.1,
  high: 0.5,
  source: assumed("most semi-nomads sowed a hectare or so at the winter quarters"),
  says: "Land of a herder's household against a farmer's.",
});

export const horsesOfHerders = given({
  symbol: "νH",
  unit: "1",
  value: 1.5,
  low: 1,
  high: 2.5,
  source: assumed("horses were ridden, milked and eaten, where farmers kept them for the plough"),
  says: "Horses of a herder's household against a farmer's.",
});

export const cattleOfHerders = given({
  symbol: "νC",
  unit: "1",
  value: 1.2,
  low: 0.8,
  high: 2,
  source: assumed("herders of the dry steppe kept sheep rather than cattle"),
  says: "Cattle of a herder's household against a farmer's.",
});

export const sheepOfHerders = given({
  symbol: "νS",
  unit: "1",
  value: 3.5,
  low: 2,
  high: 6,
  source: assumed("most of the sheep of the steppe were the herders'"),
  says: "Sheep and goats of a herder's household against a farmer's.",
});

export const grainForSheep = given({
  symbol: "pS",
  unit: "t/sheep",
  value: 0.1,
  low: 0.05,
  high: 0.15,
  source: assumed("six roubles a sheep, a rouble a pood of grain"),
  says: "Grain that one sheep buys where grain costs what it did in 1926/27.",
});

export const grainForCow = given({
  symbol: "pC",
  unit: "t/cow",
  value: 0.6,
  low: 0.3,
  high: 0.9,
  source: assumed("forty roubles a head"),
  says: "Grain that one head of cattle buys where grain costs what it did in 1926/27.",
});

export const meatFollows = given({
  symbol: "νp",
  unit: "1",
  value: 0.5,
  low: 0,
  high: 0.9,
  source: assumed("on markets of 1932-33 meat grew dear too, but less than bread"),
  says: "How far the price of animals follows that of grain: 0 not at all, 1 in step.",
});

export const soldInYear = given({
  symbol: "νo",
  unit: "1/month",
  value: 0.025,
  low: 0.015,
  high: 0.04,
  source: assumed("three in ten animals of a herd can be sold in a year and the herd still stands"),
  says: "Part of their animals that herders can sell for bread in a month.",
});

export const sheepOfCow = given({
  symbol: "νe",
  unit: "sheep/cow",
  value: 6,
  low: 5,
  high: 8,
  source: assumed("six sheep graze what a head of cattle grazes"),
  says: "Sheep that graze as much as one head of cattle.",
});

export const sheepOfHorse = given({
  symbol: "νe2",
  unit: "sheep/horse",
  value: 7,
  low: 5,
  high: 9,
  source: assumed("a horse grazes a little more than a head of cattle"),
  says: "Sheep that graze as much as one horse.",
});

export const settlingSpeed = given({
  symbol: "νv",
  unit: "1/month",
  value: 0.08,
  low: 0.03,
  high: 0.15,
  source: cite("ohayon2013", "settling of 1930-33: plans by household and year; speed assumed"),
  says: "Herders not yet settled who are settled in a month where the state presses with all its force.",
});

export const steppeCarries = given({
  symbol: "νπ0",
  unit: "1",
  value: 1.2,
  low: 1.05,
  high: 1.6,
  source: assumed("herds had not yet grown back to what they were before the war and the famine of 1921"),
  says: "Herds that the steppe carries through a winter, against those of the start.",
});

export const pastureLost = given({
  symbol: "νπ",
  unit: "1",
  value: 0.85,
  low: 0.5,
  high: 0.95,
  source: cite("cameron2016", "herds gathered at points of settlement without feed and water; size assumed"),
  says: "Part of the herd that pasture no longer carries once herders are settled.",
});

export const winterDeath = given({
  symbol: "μν",
  unit: "1/month",
  value: 0.3,
  low: 0.05,
  high: 0.5,
  source: assumed("half and more of a herd without feed does not outlive a winter"),
  says: "Animals without pasture that are lost in a month of winter.",
});

export const meatOfHerders = given({
  symbol: "κmν",
  unit: "1",
  value: 2.5,
  low: 0.5,
  high: 4,
  source: cite("ohayon2013", "levies of meat, and of grain that herders had to buy with animals; size assumed"),
  says: "What is taken of herders' animals for meat, against what is taken of farmers'.",
});

export const countMends = given({
  symbol: "νr",
  unit: "1",
  value: 0.5,
  low: 0.2,
  high: 0.9,
  source: assumed("herds on the move are counted late and in part"),
  says: "Part of the gap between herds in the books and herds there are that a yearly count closes.",
});

export const booksBelieved = given({
  symbol: "νF4",
  unit: "1",
  value: 4,
  low: 2.5,
  high: 6,
  source: assumed("levies cannot be laid on many times the herds that are seen; size not counted"),
  says: "Herds in the books against those there are, beyond which levies do not follow the books.",
});

export const levyAtMost = given({
  symbol: "κm3",
  unit: "1",
  value: 3,
  low: 2,
  high: 4,
  source: assumed("what can be driven off in a season; size not counted"),
  says: "Levy of animals on a village against the usual one, at most.",
});

export const countsAtMost = fixed({
  symbol: "νF+",
  unit: "1",
  value: 10,
  why: "the figure is held to its bounds",
  source: assumed("definition"),
  says: "Most herds in the books, against those of the start.",
});

export const keptOnScales = given({
  symbol: "σg",
  unit: "t/person/month",
  value: 0.0001,
  low: 0.00007,
  high: 0.0003,
  source: assumed("a hundred grams a head: no smaller than the least weight that the books count"),
  says: "Grain that stays with traders, since it is spilled or too little to be weighed.",
});

export const butcheredAtMost = given({
  symbol: "κν",
  unit: "1/month",
  value: 0.2,
  low: 0.1,
  high: 0.4,
  source: assumed("the last animals are kept as long as can be"),
  says: "Part of their animals that hungry herders slaughter in a month at most.",
});

export const enoughFood = given({
  symbol: "Nν+",
  unit: "t/person/month",
  value: 0.014,
  low: 0.011,
  high: 0.018,
  source: assumed("two thirds of a farmer's bread"),
  says: "Food a head, in grain, below which herders slaughter breeding stock.",
});

export const foodOfBeef = given({
  symbol: "oC+",
  unit: "t/cow",
  value: 0.06,
  low: 0.04,
  high: 0.08,
  source: assumed("120 kg of beef, in grain"),
  says: "Food of one slaughtered head of cattle, in grain.",
});

export const foodOfCarcass = given({
  symbol: "oS+",
  unit: "t/sheep",
  value: 0.01,
  low: 0.006,
  high: 0.014,
  source: assumed("18 kg of mutton, in grain"),
  says: "Food of one slaughtered sheep, in grain.",
});

export const foodOfHorseMeat = given({
  symbol: "oH+",
  unit: "t/horse",
  value: 0.07,
  low: 0.04,
  high: 0.1,
  source: assumed("140 kg of horse meat, in grain"),
  says: "Food of one slaughtered horse, in grain.",
});

export const milkOfMares = given({
  symbol: "oh",
  unit: "t/horse/month",
  value: 0.003,
  low: 0.001,
  high: 0.006,
  source: assumed("a third of a stud milked for four months, and horse meat, in grain"),
  says: "Food that herders have of one horse, in grain.",
});
