import { signal } from "../../ground/law.ts";
import { total } from "../../ground/sum.ts";
import { membersOfHousehold } from "../../ledger/collectivisation/signals.ts";
import { status } from "../../ledger/collectivisation/stocks.ts";
import * as shared from "../../ledger/fields/signals.ts";
import { land } from "../../ledger/fields/stocks.ts";
import { household, village } from "../../ledger/levels.ts";
import { cite } from "../../sources/cite.ts";
import { privatePlot } from "./params/crops.ts";

export const ownLand = signal({
  finds: shared.ownLand,
  rises: { land, membersOfHousehold, privatePlot },
  falls: { status },
  is: ({ land, status, membersOfHousehold, privatePlot }) =>
    membersOfHousehold <= 0 || status > 1 ? 0 : status < 1 ? land : Math.min(land, privatePlot),
});

export const givenLand = signal({
  symbol: "A2",
  unit: "ha",
  level: household,
  says: "Land for the collective farm: what members have given, and what the expropriated and the gone have left.",
  source: cite("davies-1980b", "collective land"),
  rises: { land, status },
  falls: { ownLand },
  is: ({ land, ownLand, status }) => (status > 0 ? Math.max(0, land - ownLand) : 0),
});

export const ownLandOfVillage = total({
  symbol: "ΣA1",
  of: ownLand,
  level: village,
  says: "Land of a village that households sow for themselves.",
});

export const commonLand = total({ finds: shared.commonLand, of: givenLand });

export const commonLandOfRegion = total({ finds: shared.commonLandOfRegion, of: commonLand });
