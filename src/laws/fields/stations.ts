import { signal } from "../../ground/law.ts";
import * as shared from "../../ledger/fields/signals.ts";
import { tractorLand } from "../../ledger/fields/stocks.ts";
import { stations } from "../../ledger/levers.ts";
import { paymentInKind } from "../mechanisms.ts";
import { commonLandOfRegion } from "./land.ts";
import { stationRate } from "./params/stateFarms.ts";
import { harvestOfCollectives } from "./reaping.ts";

export const stationDue = signal({
  finds: shared.stationDue,
  mechanism: paymentInKind,
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
