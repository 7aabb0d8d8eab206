import { change, signal } from "../../ground/law.ts";
import { total } from "../../ground/quantity.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { tractorLand } from "../../ledger/fields/stocks.ts";
import { investedPart } from "../../ledger/industry/params.ts";
import { nation, region } from "../../ledger/levels.ts";
import { tractorDrive } from "../../ledger/levers.ts";
import { landPerTractor } from "../../ledger/planning/params.ts";
import { cite } from "../../sources/cite.ts";
import { commonLandOfRegion } from "../fields/land.ts";
import { heavyOutput } from "../industry/output.ts";
import { tractorsTaken } from "../war/line.ts";
import { landPerTractorRouble, tractorWear } from "./params/tractors.ts";

export const commonLandOfNation = total({
  symbol: "ΣΣΣA2",
  of: commonLandOfRegion,
  level: nation,
  says: "Land of collective farms.",
});

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

export const tractorsInUse = total({
  symbol: "ΣB",
  of: tractorsOfRegion,
  level: nation,
  says: "Tractors of the country.",
});
