import { change, total } from "../../ground/quantity.ts";
import { tractorLand } from "../../ledger/countryside.ts";
import { nation } from "../../ledger/levels.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { oneMonth } from "../countryside/params.ts";
import { commonLandOfRegion } from "../countryside/season.ts";
import { given } from "../declare.ts";
import { heavyOutput, investedPart } from "../industry/growth.ts";
import { tractorDrive } from "../levers.ts";

export const landPerTractorRouble = given({
  symbol: "ab",
  unit: "ha/rouble",
  value: 0.02,
  low: 0.008,
  high: 0.025,
  source: assumed("a 15-horsepower tractor of 3,000 roubles with its station works 150 ha"),
  says: "Land that a rouble of tractors can work.",
});
export const tractorWear = given({
  symbol: "δb",
  unit: "1/month",
  value: 0.011,
  low: 0.008,
  high: 0.02,
  source: assumed("a tractor lasts seven to ten years"),
  says: "Tractors worn out in a month.",
});

export const commonLandOfNation = total({
  symbol: "ΣΣΣA2",
  of: commonLandOfRegion,
  level: nation,
  says: "Land of collective farms.",
});

export const tractorLandMoves = change({
  symbol: "B",
  changes: tractorLand,
  says: "Tractors go where collective land is, and wear out.",
  source: cite("davies-wheatcroft-2004", "machine-tractor stations"),
  takes: {
    tractorLand,
    heavyOutput,
    investedPart,
    tractorDrive,
    landPerTractorRouble,
    tractorWear,
    commonLandOfRegion,
    commonLandOfNation,
    oneMonth,
  },
  moves: {
    tractorLand: "+",
    heavyOutput: "+",
    investedPart: "+",
    tractorDrive: "+",
    landPerTractorRouble: "+",
    tractorWear: "-",
    commonLandOfRegion: "+",
    commonLandOfNation: "-",
    oneMonth: "?",
  },
  is: ({
    tractorLand,
    heavyOutput,
    investedPart,
    tractorDrive,
    landPerTractorRouble,
    tractorWear,
    commonLandOfRegion,
    commonLandOfNation,
    oneMonth,
  }) =>
    tractorLand * (1 - Math.min(1, tractorWear * oneMonth)) +
    (commonLandOfNation > 0
      ? oneMonth *
        heavyOutput *
        investedPart *
        tractorDrive *
        landPerTractorRouble *
        (commonLandOfRegion / commonLandOfNation)
      : 0),
});
