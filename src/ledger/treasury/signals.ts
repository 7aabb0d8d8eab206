import { shared } from "../../ground/shared.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { nation, region } from "../levels.ts";

/** Rations, prices, goods and wages, as other subsystems take them. */
export const goodsMet = shared({
  symbol: "q",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of the demand for manufactures at state prices that is met.",
  source: cite("sah-stiglitz-1984", "rationed manufactures"),
});
export const villagePrice = shared({
  symbol: "pm'",
  unit: "1",
  level: nation,
  within: [0, 1000],
  says: "Price of manufactures in the village: that of the shops where trade is free; where it is closed, goods are set aside for those who deliver, at list prices that rise less.",
  source: assumed("goods supplied against deliveries, 1929-34; form assumed"),
});
export const realWage = shared({
  symbol: "w/P",
  unit: "1",
  level: nation,
  says: "What a mean wage buys, against that of 1926/27 at prices of 1926/27.",
  source: cite("chapman-1963", "real wages"),
});
export const townsWantOfNation = shared({
  symbol: "ΣDu",
  unit: "t/month",
  level: nation,
  says: "Grain that towns eat in a usual month.",
  source: assumed("definition"),
});
export const townsFed = shared({
  symbol: "ΣDu'",
  unit: "t/month",
  level: nation,
  says: "Grain that all towns on this side of the front eat in a usual month.",
  source: assumed("definition"),
});
export const stateFeeds = shared({
  symbol: "fu",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of the towns' grain that the state undertakes to provide.",
  source: cite("carr-davies-1969", "vol. 1, from trade to rationing"),
});
export const otherUse = shared({
  symbol: "Gx*",
  unit: "t/month",
  level: nation,
  says: "Grain that the state uses beside feeding towns: less for each job once motors replace horses.",
  source: cite("davies-wheatcroft-2004", "grain utilisation: army, industry, losses"),
});
export const reserveOfState = shared({
  symbol: "G*",
  unit: "t",
  level: nation,
  says: "Grain that covers what the state must provide for a month and a half.",
  source: assumed("grain in transit and at the mills"),
});
export const rationCover = shared({
  symbol: "cu",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of the rations that the state's stock covers.",
  source: assumed("rations are cut as stocks run down"),
});
export const townFood = shared({
  symbol: "ru",
  unit: "t/person/month",
  level: region,
  within: [0, 1],
  says: "Food a head in towns, in grain.",
  source: assumed("definition"),
});
export const privateDemand = shared({
  symbol: "Dp",
  unit: "t/month",
  level: region,
  says: "Grain that townspeople would buy privately, less as it is dear and as money is short.",
  source: assumed("towns fill their larders to six weeks"),
});
