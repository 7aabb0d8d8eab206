import { flow, signal } from "../../ground/quantity.ts";
import {
  cattleGone,
  horsesGone,
  householdCattle,
  householdHorses,
  householdSmallStock,
  smallStockGone,
} from "../../ledger/countryside.ts";
import { household } from "../../ledger/levels.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { chance, turned } from "../declare.ts";
import { ration } from "./eating.ts";
import { herders, herdersShare } from "./herders.ts";
import { foodOfSheep, milkOfCattle, otherFood } from "./params/food.ts";
import {
  butcheredAtMost,
  enoughFood,
  foodOfBeef,
  foodOfCarcass,
  foodOfHorseMeat,
  milkOfMares,
  steppeMilk,
} from "./params/herders.ts";
import { membersOfHousehold } from "./standing.ts";

export const hungerGap = signal({
  symbol: "Nν",
  unit: "t/month",
  level: household,
  when: herdersShare,
  says: "Food that herders lack for as much as keeps them well: they slaughter animals for it that they would have kept.",
  source: assumed("herders of the steppe ate their breeding stock last"),
  takes: {
    herders,
    membersOfHousehold,
    enoughFood,
    ration,
    otherFood,
    householdCattle,
    milkOfCattle,
    householdSmallStock,
    foodOfSheep,
    steppeMilk,
    householdHorses,
    milkOfMares,
  },
  moves: {
    herders: "+",
    membersOfHousehold: "+",
    enoughFood: "+",
    ration: "-",
    otherFood: "-",
    householdCattle: "-",
    milkOfCattle: "-",
    householdSmallStock: "-",
    foodOfSheep: "-",
    steppeMilk: "-",
    householdHorses: "-",
    milkOfMares: "-",
  },
  is: ({
    herders,
    membersOfHousehold,
    enoughFood,
    ration,
    otherFood,
    householdCattle,
    milkOfCattle,
    householdSmallStock,
    foodOfSheep,
    steppeMilk,
    householdHorses,
    milkOfMares,
  }) =>
    herders *
    Math.max(
      0,
      membersOfHousehold * (enoughFood - ration - otherFood) -
        (householdCattle * milkOfCattle + householdSmallStock * foodOfSheep) * steppeMilk -
        householdHorses * milkOfMares,
    ),
});

export const sheepButcheredDraw = chance(household, "ξ16", "Luck of sheep and goats among hungry herders.");
export const cattleButcheredDraw = turned(sheepButcheredDraw, 0.5, "ξ17", "Luck of cattle among hungry herders.");

export const horsesButcheredDraw = turned(sheepButcheredDraw, 0.25, "ξ24", "Luck of horses among hungry herders.");

export const sheepButchered = flow({
  symbol: "κSν",
  unit: "sheep/month",
  level: household,
  when: herdersShare,
  from: householdSmallStock,
  to: smallStockGone,
  lot: sheepButcheredDraw,
  says: "Sheep and goats that hungry herders slaughter.",
  source: assumed("as far as they have any, and not all at once"),
  takes: { hungerGap, foodOfCarcass, householdSmallStock, butcheredAtMost },
  moves: { hungerGap: "+", foodOfCarcass: "-", householdSmallStock: "+", butcheredAtMost: "+" },
  is: ({ hungerGap, foodOfCarcass, householdSmallStock, butcheredAtMost }) =>
    Math.min(householdSmallStock * butcheredAtMost, hungerGap / foodOfCarcass),
});
export const cattleButchered = flow({
  symbol: "κCν",
  unit: "cow/month",
  level: household,
  when: herdersShare,
  from: householdCattle,
  to: cattleGone,
  lot: cattleButcheredDraw,
  says: "Cattle that hungry herders slaughter, where sheep are not enough.",
  source: assumed("a cow is worth more alive"),
  takes: { hungerGap, sheepButchered, foodOfCarcass, foodOfBeef, householdCattle, butcheredAtMost },
  moves: {
    hungerGap: "+",
    sheepButchered: "-",
    foodOfCarcass: "-",
    foodOfBeef: "-",
    householdCattle: "+",
    butcheredAtMost: "+",
  },
  is: ({ hungerGap, sheepButchered, foodOfCarcass, foodOfBeef, householdCattle, butcheredAtMost }) =>
    Math.min(householdCattle * butcheredAtMost, Math.max(0, hungerGap - sheepButchered * foodOfCarcass) / foodOfBeef),
});

export const horsesButchered = flow({
  symbol: "κHν",
  unit: "horse/month",
  level: household,
  when: herdersShare,
  from: householdHorses,
  to: horsesGone,
  lot: horsesButcheredDraw,
  says: "Horses that hungry herders slaughter, last of all.",
  source: assumed("whoever has no horse can neither follow the herd nor flee"),
  takes: {
    hungerGap,
    sheepButchered,
    foodOfCarcass,
    cattleButchered,
    foodOfBeef,
    foodOfHorseMeat,
    householdHorses,
    butcheredAtMost,
  },
  moves: {
    hungerGap: "+",
    sheepButchered: "-",
    foodOfCarcass: "-",
    cattleButchered: "-",
    foodOfBeef: "-",
    foodOfHorseMeat: "-",
    householdHorses: "+",
    butcheredAtMost: "+",
  },
  is: ({
    hungerGap,
    sheepButchered,
    foodOfCarcass,
    cattleButchered,
    foodOfBeef,
    foodOfHorseMeat,
    householdHorses,
    butcheredAtMost,
  }) =>
    Math.min(
      householdHorses * butcheredAtMost,
      Math.max(0, hungerGap - sheepButchered * foodOfCarcass - cattleButchered * foodOfBeef) / foodOfHorseMeat,
    ),
});

export const foodOfHerds = signal({
  symbol: "oν",
  unit: "t/month",
  level: household,
  when: herdersShare,
  says: "Food that herders have of their horses, and of animals that hunger made them slaughter.",
  source: cite("ohayon2013", "herders lived by their animals; size assumed"),
  takes: {
    herders,
    householdHorses,
    milkOfMares,
    sheepButchered,
    foodOfCarcass,
    cattleButchered,
    foodOfBeef,
    horsesButchered,
    foodOfHorseMeat,
  },
  moves: {
    herders: "+",
    householdHorses: "+",
    milkOfMares: "+",
    sheepButchered: "+",
    foodOfCarcass: "+",
    cattleButchered: "+",
    foodOfBeef: "+",
    horsesButchered: "+",
    foodOfHorseMeat: "+",
  },
  is: ({
    herders,
    householdHorses,
    milkOfMares,
    sheepButchered,
    foodOfCarcass,
    cattleButchered,
    foodOfBeef,
    horsesButchered,
    foodOfHorseMeat,
  }) =>
    herders * householdHorses * milkOfMares +
    sheepButchered * foodOfCarcass +
    cattleButchered * foodOfBeef +
    horsesButchered * foodOfHorseMeat,
});
