import { change, signal } from "../../ground/law.ts";
import { total } from "../../ground/sum.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { commonLandOfRegion } from "../../ledger/fields/signals.ts";
import { tractorLand } from "../../ledger/fields/stocks.ts";
import { investedPart } from "../../ledger/industry/params.ts";
import { heavyOutput } from "../../ledger/industry/signals.ts";
import { region } from "../../ledger/levels.ts";
import { tractorDrive } from "../../ledger/levers.ts";
import { landPerTractor } from "../../ledger/planning/params.ts";
import * as shared from "../../ledger/planning/signals.ts";
import { tractorsTaken } from "../../ledger/war/signals.ts";
import { cite } from "../../sources/cite.ts";
import { landPerTractorRouble, tractorWear } from "./params/tractors.ts";

export const commonLandOfNation = total({ finds: shared.commonLandOfNation, of: commonLandOfRegion });

export const tractorLandMoves = change({
  symbol: "B",
  changes: tractorLand,
  says: "Tractors go where collective land is, wear out, and are lost to the enemy.",
  source: cite("davies-wheatcroft-2004", "machine-tractor stations"),
  rises: { tractorLand, heavyOutput, investedPart, tractorDrive, landPerTractorRouble, commonLandOfRegion },
  falls: { tractorWear, tractorsTaken, commonLandOfNation },
  either: { oneMonth },
  is: ({
    tractorLand,
    heavyOutput,
    investedPart,
    tractorDrive,
    landPerTractorRouble,
    tractorWear,
    tractorsTaken,
    commonLandOfRegion,
    commonLandOfNation,
    oneMonth,
  }) =>
    tractorLand * (1 - Math.min(1, (tractorWear + tractorsTaken) * oneMonth)) +
    (commonLandOfNation > 0
      ? oneMonth *
        heavyOutput *
        investedPart *
        tractorDrive *
        landPerTractorRouble *
        (commonLandOfRegion / commonLandOfNation)
      : 0),
});

export const tractorsOfRegion = signal({
  symbol: "Br",
  unit: "tractor",
  level: region,
  says: "Tractors of a region.",
  source: cite("davies-wheatcroft-2004", "machine-tractor stations"),
  rises: { tractorLand },
  falls: { landPerTractor },
  is: ({ tractorLand, landPerTractor }) => tractorLand / landPerTractor,
});

export const tractorsInUse = total({ finds: shared.tractorsInUse, of: tractorsOfRegion });
