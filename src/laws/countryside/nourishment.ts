import { change, signal } from "../../ground/law.ts";
import { householdCattle, householdSmallStock, nutrition, status } from "../../ledger/countryside.ts";
import { household } from "../../ledger/levels.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { oneMonth } from "../clock.ts";
import { plots } from "../levers.ts";
import { gardenLeft } from "./blacklists.ts";
import { foodOfHerds } from "./butchering.ts";
import { ration } from "./eating.ts";
import { herders } from "./herders.ts";
import { bodyMemory, foodNorm, foodOfSheep, milkOfCattle, otherFood, plotLoss } from "./params/food.ts";
import { steppeMilk } from "./params/herders.ts";
import { membersOfHousehold } from "./standing.ts";

export const foodBeside = signal({
  symbol: "o'",
  unit: "t/person/month",
  level: household,
  within: [0, 0.1],
  says: "Food beside grain: garden, milk and meat; a member's garden is as large as policy lets it be. Herders live by their animals.",
  source: cite("davies-1980b", "private plots"),
  rises: {
    otherFood,
    gardenLeft,
    plots,
    householdCattle,
    milkOfCattle,
    householdSmallStock,
    foodOfSheep,
    foodOfHerds,
    steppeMilk,
    foodNorm,
  },
  falls: { status, herders, membersOfHousehold },
  either: { plotLoss },
  is: ({
    otherFood,
    gardenLeft,
    status,
    plots,
    plotLoss,
    householdCattle,
    milkOfCattle,
    householdSmallStock,
    foodOfSheep,
    foodOfHerds,
    herders,
    steppeMilk,
    membersOfHousehold,
    foodNorm,
  }) =>
    membersOfHousehold > 0
      ? otherFood * gardenLeft * (status > 0 ? 1 + plotLoss * (2 * plots - 1) : 1 + plotLoss) +
        Math.min(
          foodNorm,
          ((householdCattle * milkOfCattle + householdSmallStock * foodOfSheep) * (1 - herders * (1 - steppeMilk)) +
            foodOfHerds) /
            membersOfHousehold,
        )
      : 0,
});

export const bodyRemembers = change({
  symbol: "N",
  changes: nutrition,
  says: "The body remembers the food of the last months.",
  source: assumed("people die of hunger when the body has used up its reserves"),
  rises: { nutrition, ration, foodBeside },
  either: { bodyMemory, oneMonth },
  is: ({ nutrition, ration, foodBeside, bodyMemory, oneMonth }) =>
    nutrition + bodyMemory * oneMonth * (ration + foodBeside - nutrition),
});
