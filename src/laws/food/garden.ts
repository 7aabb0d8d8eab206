import { signal } from "../../ground/law.ts";
import { december, july, march } from "../../ledger/clock.ts";
import { calendar } from "../../ledger/given.ts";
import { nation } from "../../ledger/levels.ts";
import { assumed } from "../../sources/cite.ts";
import { autumnGarden, cellar } from "./params/meals.ts";

export const gardenSeason = signal({
  symbol: "o(m)",
  unit: "1",
  level: nation,
  within: [0, 2],
  says: "What gardens and cellars give against the mean of the year: most in autumn, little before the new crop.",
  source: assumed("potatoes and vegetables last to spring"),
  either: { calendar, cellar, autumnGarden, march, july, december },
  is: ({ calendar, cellar, autumnGarden, march, july, december }) =>
    calendar > july
      ? 1 + autumnGarden * cellar
      : calendar <= march
        ? 1
        : Math.max(0, 1 - ((autumnGarden * (december - july)) / (july - march)) * cellar),
});
