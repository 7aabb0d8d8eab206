import { assumed, cite } from "../../sources/cite.ts";
import { fixed, given } from "../declare.ts";

export const sizeSpread = given({
  symbol: "σn",
  unit: "1",
  value: 0.42,
  low: 0.35,
  high: 0.5,
  source: cite("census-1926", "households by size; recalled"),
  says: "Spread of household size, in logarithms.",
});

export const landSpread = given({
  symbol: "σa",
  unit: "1",
  value: 0.35,
  low: 0.25,
  high: 0.5,
  source: assumed("sowing groups of 1927"),
  says: "Spread of land a head between households, in logarithms.",
});

export const workerPart = given({
  symbol: "w̄",
  unit: "1",
  value: 0.52,
  low: 0.48,
  high: 0.56,
  source: cite("lorimer-1946", "ages of 1926"),
  says: "Part of villagers of working age.",
});

export const monthsToFirstHarvest = fixed({
  symbol: "h0",
  unit: "month",
  value: 7,
  why: "a run begins in January",
  source: assumed("definition"),
  says: "Months from the start to the first harvest.",
});

export const stateGrainAtStart = given({
  symbol: "Gs0",
  unit: "t",
  value: 2.4e6,
  low: 1.5e6,
  high: 3.5e6,
  source: assumed("half a year of the state's needs after the campaign of 1923/24"),
  says: "Grain in the state's hands at the start.",
});

export const monthsOfMoney = given({
  symbol: "Mu0",
  unit: "month",
  value: 1,
  low: 0.5,
  high: 1.5,
  source: assumed("a month's wage in hand"),
  says: "Money of townspeople at the start, in months of wages.",
});

export const scissorsOfStart = given({
  symbol: "pm0",
  unit: "1",
  value: 1.35,
  low: 1.2,
  high: 1.5,
  source: cite("nove-1969", "the scissors closing, 1924"),
  says: "Price of manufactures at the start against 1926/27.",
});

export const imprisonedAtStart = given({
  symbol: "z0",
  unit: "1",
  value: 0.0011,
  low: 0.0003,
  high: 0.0016,
  source: cite("khlevniuk-2004", "camps of the mid 1920s"),
  says: "Prisoners in camps at the start, per townsperson.",
});

export const tilledAtStart = given({
  symbol: "a24",
  unit: "1",
  value: 0.95,
  low: 0.85,
  high: 1,
  source: cite("danilov1977", "sown area 1924-28"),
  says: "Land under the plough at the start, against that of 1927.",
});

export const inColoniesAtStart = given({
  symbol: "zc0",
  unit: "1",
  value: 0.006,
  low: 0.003,
  high: 0.009,
  source: assumed("140 thousand sentenced in the prisons and colonies of the commissariats of justice"),
  says: "Prisoners of colonies at the start, per townsperson.",
});

export const inPrisonAtStart = given({
  symbol: "zb0",
  unit: "1",
  value: 0.0015,
  low: 0.0008,
  high: 0.003,
  source: assumed("35 thousand before courts"),
  says: "People in prison before courts at the start, per townsperson.",
});
export const policeLeftByWar = given({
  symbol: "oO0",
  unit: "1",
  value: 1.5,
  low: 1.2,
  high: 2.5,
  source: cite("yagoda-1923", "plan to cut the GPU, 1923; size assumed"),
  says: "Police at the start against what a quiet country keeps.",
});
export const newAtStart = given({
  symbol: "γ24",
  unit: "1",
  value: 0.1,
  low: 0.05,
  high: 0.2,
  source: assumed("the towns filled again after 1921: one in ten came from a village in the last years"),
  says: "Part of those in paid work at the start who are new to it.",
});
export const tailOfLuck = fixed({
  symbol: "ξ†",
  unit: "1",
  value: 0.001,
  why: "a normal number has no end: luck is cut at one in a thousand at each end",
  source: assumed("definition"),
  says: "Luck of a household that is too seldom to be told apart.",
});
export const landByYard = given({
  symbol: "a0y",
  unit: "1",
  value: 0.3,
  low: 0.1,
  high: 0.5,
  source: assumed("land was shared by heads, but not wholly; size not counted"),
  says: "Part of the land that falls to a household as such, and not to its heads.",
});
export const winterFields = given({
  symbol: "a0w",
  unit: "1",
  value: 0.9,
  low: 0.8,
  high: 1,
  source: assumed("a little less than usual after 1923; not counted"),
  says: "Winter crops that stand in the fields at the start, against what is usual for the land.",
});
export const poorAtStart = given({
  symbol: "z0-",
  unit: "1",
  value: 0.28,
  low: 0.22,
  high: 0.35,
  source: cite("danilov1977", "28 in 100 households without sufficient means in 1927"),
  says: "Part of the households that the state labels poor at the start.",
});
export const richAtStart = given({
  symbol: "z0+",
  unit: "1",
  value: 0.04,
  low: 0.03,
  high: 0.05,
  source: cite("danilov1977", "3 to 5 in 100 households with means to hire or lend in 1927"),
  says: 'Part of the households that the state labels "kulak" at the start.',
});
export const leastHorses = given({
  symbol: "H0-",
  unit: "1",
  value: 0.5,
  low: 0.3,
  high: 0.8,
  source: assumed("groups by draught animals, 1926-27; spread even about the mean"),
  says: "Horses of the poorest who have any, against the mean of those who do.",
});
export const leastHerd = given({
  symbol: "C0-",
  unit: "1",
  value: 0.4,
  low: 0.2,
  high: 0.6,
  source: assumed("groups by cows, 1927; spread even about the mean"),
  says: "Cattle, sheep and goats of the poorest households, against the mean.",
});
export const sinceCongress = fixed({
  symbol: "γ24c",
  unit: "month",
  value: 9,
  why: "the twelfth congress met in April 1923",
  source: cite("davies-chronology", "April 1923"),
  says: "Months from the last congress to the start.",
});
export const congressDueAtStart = given({
  symbol: "γ24d",
  unit: "1",
  value: 0.7,
  low: 0.6,
  high: 0.8,
  source: cite("davies-chronology", "April 1923: nine months of a year; size assumed"),
  says: "How far the next congress is due at the start.",
});
export const scissorsOnWages = given({
  symbol: "w24",
  unit: "1",
  value: 0.86,
  low: 0.8,
  high: 0.95,
  source: assumed("prices of manufactures a third above those of 1926/27"),
  says: "Real wage that families are used to at the start, against the money wage.",
});
