import { assumed, cite } from "../../sources/cite.ts";
import { given } from "../declare.ts";

/** What people and animals eat. */
export const foodNorm = given({
  symbol: "nF",
  unit: "t/person/month",
  value: 0.02,
  low: 0.0185,
  high: 0.0225,
  source: cite("davies-wheatcroft-2004", "grain balances: rural food of the 1920s"),
  says: "Grain that a villager eats in a usual month.",
});

export const horseFeed = given({
  symbol: "fh",
  unit: "t/horse/month",
  value: 0.0225,
  low: 0.012,
  high: 0.03,
  source: cite("davies-wheatcroft-2004", "grain balances: fodder"),
  says: "Grain fed to a horse.",
});

export const cattleFeed = given({
  symbol: "fc",
  unit: "t/cow/month",
  value: 0.011,
  low: 0.006,
  high: 0.02,
  source: cite("davies-wheatcroft-2004", "grain balances: fodder, with pigs and fowl"),
  says: "Grain fed to a head of cattle, and to the pigs and fowl that go with it.",
});

export const feedOfReserve = given({
  symbol: "ηf",
  unit: "1",
  value: 0.7,
  low: 0.7,
  high: 1.1,
  source: assumed("some feed is bought, grazed or done without"),
  says: "Part of a year's feed that a household keeps back before it sells.",
});

export const bodyMemory = given({
  symbol: "μ",
  unit: "1/month",
  value: 0.4,
  low: 0.25,
  high: 0.6,
  source: assumed("reserves of the body last two to three months"),
  says: "Weight of this month in the nutrition of the body.",
});

export const wastage = given({
  symbol: "ω0",
  unit: "1/month",
  value: 0.012,
  low: 0.006,
  high: 0.02,
  source: assumed("mice, damp and fire"),
  says: "Part of stored grain that spoils in a third of a year.",
});

export const foodOfSheep = given({
  symbol: "of",
  unit: "t/sheep/month",
  value: 0.0004,
  low: 0.0002,
  high: 0.001,
  source: assumed("half a flock milked, 10 kg of mutton a year from each head, in grain"),
  says: "Food that one sheep or goat gives, in grain.",
});

export const milkOfCattle = given({
  symbol: "oc",
  unit: "t/cow/month",
  value: 0.00859,
  low: 0.003,
  high: 0.01,
  source: assumed("800 litres a year for half of a herd, in grain"),
  says: "Food that one head of cattle gives, in grain.",
});

export const otherFood = given({
  symbol: "oF",
  unit: "t/person/month",
  value: 0.0035,
  low: 0.002,
  high: 0.005,
  source: assumed("potatoes, vegetables, milk in grain"),
  says: "Other food of a villager, in grain.",
});

export const steppeMilk = given({
  symbol: "oν0",
  unit: "1",
  value: 0.55,
  low: 0.4,
  high: 1,
  source: assumed("cows and ewes of the steppe suckled their young and were milked for half of the year"),
  says: "Food that herders have of a cow, sheep or goat, against farmers.",
});
