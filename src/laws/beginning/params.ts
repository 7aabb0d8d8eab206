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
