import { signal } from "../../ground/law.ts";
import { calendar } from "../../ledger/given.ts";
import { nation } from "../../ledger/levels.ts";
import { assumed } from "../../sources/cite.ts";
import { cellar } from "./params/food.ts";

export const gardenSeason = signal({
  symbol: "o(m)",
  unit: "1",
  level: nation,
  within: [0, 2],
  says: "What gardens and cellars give against the mean of the year: most in autumn, little before the new crop.",
  source: assumed("potatoes and vegetables last to spring"),
  either: { calendar, cellar },
  is: ({ calendar, cellar }) => (calendar > 7 ? 1 + 0.5 * cellar : calendar < 4 ? 1 : Math.max(0, 1 - 0.625 * cellar)),
});
