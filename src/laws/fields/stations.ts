import { signal } from "../../ground/law.ts";
import { tractorLand } from "../../ledger/fields/stocks.ts";
import { region } from "../../ledger/levels.ts";
import { stations } from "../../ledger/levers.ts";
import { cite } from "../../sources/cite.ts";
import { paymentInKind } from "../mechanisms.ts";
import { commonLandOfRegion } from "./land.ts";
import { stationRate } from "./params/stateFarms.ts";
import { harvestOfCollectives } from "./reaping.ts";

export const stationDue = signal({
  symbol: "σs",
  unit: "t/ha/month",
  level: region,
  mechanism: paymentInKind,
  says: "Grain that stations take from a hectare of collective land for their work: their part of the work, paid from what is threshed.",
  source: cite("davies-wheatcroft-2004", "payment in kind to machine-tractor stations"),
  rises: { stations, stationRate, tractorLand, harvestOfCollectives },
  falls: { commonLandOfRegion },
  is: ({ stations, stationRate, tractorLand, commonLandOfRegion, harvestOfCollectives }) =>
    commonLandOfRegion > 0
      ? stations *
        stationRate *
        Math.min(1, tractorLand / commonLandOfRegion) *
        (harvestOfCollectives / commonLandOfRegion)
      : 0,
});
