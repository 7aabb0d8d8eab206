import { change, signal } from "../../ground/law.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { membersOfHousehold } from "../../ledger/collectivisation/signals.ts";
import { status } from "../../ledger/collectivisation/stocks.ts";
import { bodyMemory, foodNorm, foodOfSheep, milkOfCattle, otherFood, steppeMilk } from "../../ledger/food/params.ts";
import { nutrition } from "../../ledger/food/stocks.ts";
import { gardenLeft } from "../../ledger/grain/signals.ts";
import { foodOfHerds, herders } from "../../ledger/herds/signals.ts";
import { householdCattle, householdSmallStock } from "../../ledger/herds/stocks.ts";
import { household } from "../../ledger/levels.ts";
import { plots } from "../../ledger/levers.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { ration } from "./eating.ts";
import { plotLoss } from "./params/meals.ts";

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
