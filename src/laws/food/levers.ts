import { policy } from "../../ledger/policy.ts";
import { cite } from "../../sources/cite.ts";

export const relief = policy({
  field: "grain",
  symbol: "Λr",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite("davies-wheatcroft-2004", "ch. 7, seed and food loans"),
  title: "Relief",
  says: "Part of the state's grain, above its urgent needs, that is given to hungry villages in a month.",
});
