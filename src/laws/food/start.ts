import { start } from "../../ground/law.ts";
import { foodNorm, otherFood } from "../../ledger/food/params.ts";
import { nutrition } from "../../ledger/food/stocks.ts";
import { townNutrition } from "../../ledger/population/stocks.ts";
import { townNorm, townOtherFood } from "../../ledger/treasury/params.ts";
import { assumed } from "../../sources/cite.ts";

export const townFoodAtStart = start({
  symbol: "Nu0",
  begins: townNutrition,
  says: "Food in towns at the start.",
  source: assumed("a fair year"),
  rises: { townNorm, townOtherFood },
  is: ({ townNorm, townOtherFood }) => townNorm + townOtherFood,
});

export const nutritionAtStart = start({
  symbol: "N0",
  begins: nutrition,
  says: "Food at the start.",
  source: assumed("a fair year"),
  rises: { foodNorm, otherFood },
  is: ({ foodNorm, otherFood }) => foodNorm + otherFood,
});
