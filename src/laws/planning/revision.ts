import { change } from "../../ground/law.ts";
import { harvestOfYear } from "../../ledger/fields/stocks.ts";
import { expectedHarvest } from "../../ledger/planning/stocks.ts";
import { cite } from "../../sources/cite.ts";
import { revised } from "./params/procurement.ts";

export const expectationRevised = change({
  symbol: "Ye",
  changes: expectedHarvest,
  months: [10],
  says: "In October planners have heard part of what was reaped: where the harvest failed less is asked, and more elsewhere.",
  source: cite(
    "davies-wheatcroft-2004",
    "ch. 4: plans of October 1931 cut for the Volga, the Urals and Kazakhstan, raised for Ukraine and the North Caucasus",
  ),
  rises: { expectedHarvest, harvestOfYear },
  either: { revised },
  is: ({ expectedHarvest, harvestOfYear, revised }) => expectedHarvest + revised * (harvestOfYear - expectedHarvest),
});
