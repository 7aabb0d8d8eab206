import { flow, signal } from "../../ground/law.ts";
import type { Citation, Quantity } from "../../ground/quantity.ts";
import { membersOfHousehold } from "../../ledger/collectivisation/signals.ts";
import { type CountedFlow, chance, turned } from "../../ledger/declare.ts";
import { foodOfSheep, milkOfCattle, otherFood, steppeMilk } from "../../ledger/food/params.ts";
import { ration } from "../../ledger/food/signals.ts";
import * as shared from "../../ledger/herds/signals.ts";
import {
  cattleGone,
  horsesGone,
  householdCattle,
  householdHorses,
  householdSmallStock,
  smallStockGone,
} from "../../ledger/herds/stocks.ts";
import { household } from "../../ledger/levels.ts";
import { assumed } from "../../sources/cite.ts";
import { herders, herdersShare } from "./herders.ts";
import {
  butcheredAtMost,
  enoughFood,
  foodOfBeef,
  foodOfCarcass,
  foodOfHorseMeat,
  milkOfMares,
} from "./params/herders.ts";

export const hungerGap = signal({
  symbol: "Nν",
  unit: "t/month",
  level: household,
  when: herdersShare,
  says: "Food that herders lack for as much as keeps them well: they slaughter animals for it that they would have kept.",
  source: assumed("herders of the steppe ate their breeding stock last"),
  rises: { herders, membersOfHousehold, enoughFood },
  falls: {
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

/** Animals that hungry herders slaughter, as far as they have any, and not all at once. */
function butchered<const U extends string>(
  of: CountedFlow<U> & { readonly source: Citation; readonly gap: Quantity; readonly food: Quantity },
) {
  const { gap, food, ...rest } = of;
  return flow({
    ...rest,
    level: household,
    when: herdersShare,
    rises: { herd: of.from, butcheredAtMost, gap },
    falls: { food },
    is: ({ herd, butcheredAtMost, gap, food }) => Math.min(herd * butcheredAtMost, gap / food),
  });
}

/** What the animals slaughtered so far leave of the gap. */
function gapAfter<const U extends string>(of: {
  readonly symbol: string;
  readonly says: string;
  readonly gap: Quantity;
  readonly animals: Quantity<U>;
  readonly food: Quantity;
}) {
  const { gap, animals, food, ...rest } = of;
  return signal({
    ...rest,
    unit: "t/month",
    level: household,
    when: herdersShare,
    source: assumed("definition"),
    rises: { gap },
    falls: { animals, food },
    is: ({ gap, animals, food }) => Math.max(0, gap - animals * food),
  });
}

export const sheepButchered = butchered({
  symbol: "κSν",
  unit: "sheep/month",
  from: householdSmallStock,
  to: smallStockGone,
  lot: sheepButcheredDraw,
  says: "Sheep and goats that hungry herders slaughter.",
  source: assumed("as far as they have any, and not all at once"),
  gap: hungerGap,
  food: foodOfCarcass,
});

export const gapAfterSheep = gapAfter({
  symbol: "NνS",
  says: "Food that herders still lack when they have slaughtered sheep.",
  gap: hungerGap,
  animals: sheepButchered,
  food: foodOfCarcass,
});

export const cattleButchered = butchered({
  symbol: "κCν",
  unit: "cow/month",
  from: householdCattle,
  to: cattleGone,
  lot: cattleButcheredDraw,
  says: "Cattle that hungry herders slaughter, where sheep are not enough.",
  source: assumed("a cow is worth more alive"),
  gap: gapAfterSheep,
  food: foodOfBeef,
});

export const gapAfterCattle = gapAfter({
  symbol: "NνC",
  says: "Food that herders still lack when they have slaughtered cattle too.",
  gap: gapAfterSheep,
  animals: cattleButchered,
  food: foodOfBeef,
});

export const horsesButchered = butchered({
  symbol: "κHν",
  unit: "horse/month",
  from: householdHorses,
  to: horsesGone,
  lot: horsesButcheredDraw,
  says: "Horses that hungry herders slaughter, last of all.",
  source: assumed("without a horse nobody can follow the herd or flee"),
  gap: gapAfterCattle,
  food: foodOfHorseMeat,
});

export const foodOfHerds = signal({
  finds: shared.foodOfHerds,
  when: herdersShare,
  rises: {
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
