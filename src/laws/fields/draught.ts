import { signal } from "../../ground/law.ts";
import { pow } from "../../ground/mathematics.ts";
import { last } from "../../ground/quantity.ts";
import { total } from "../../ground/sum.ts";
import * as shared from "../../ledger/fields/signals.ts";
import { tractorLand } from "../../ledger/fields/stocks.ts";
import { foodNorm } from "../../ledger/food/params.ts";
import { nutrition } from "../../ledger/food/stocks.ts";
import { cattlePerHousehold, horsesPerHousehold, landPerHousehold } from "../../ledger/given.ts";
import { collectiveCattle, collectiveHorses, householdCattle, householdHorses } from "../../ledger/herds/stocks.ts";
import { household, region, village } from "../../ledger/levels.ts";
import { workers } from "../../ledger/population/stocks.ts";
import { handsLeft } from "../../ledger/war/signals.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { weakness } from "../mechanisms.ts";
import { commonLand, commonLandOfRegion, ownLandOfVillage } from "./land.ts";
import { leftToFarms } from "./levers.ts";
import {
  draughtOnArea,
  draughtOnOrders,
  draughtOnYield,
  enoughToWork,
  handsOnArea,
  landPerCattle,
  landPerHorse,
  tillageAtMost,
  vigourOnYield,
} from "./params/crops.ts";
import { reapingMonths, sowingMonths } from "./season.ts";

export const horsesOfVillage = total({ finds: shared.horsesOfVillage, of: householdHorses });

export const tillageCustom = signal({
  symbol: "κd",
  unit: "1",
  level: region,
  within: [1, 10],
  says: "Land that an animal works where animals are few for the land, against where they are many: oxen, shallow ploughing, long days.",
  source: assumed("what was sown in 1924-28 could be worked with the animals that there were"),
  rises: { landPerHousehold, tillageAtMost },
  falls: { horsesPerHousehold, landPerHorse, cattlePerHousehold, landPerCattle },
  is: ({ landPerHousehold, horsesPerHousehold, landPerHorse, cattlePerHousehold, landPerCattle, tillageAtMost }) =>
    landPerHousehold > 0
      ? 1 /
        Math.min(
          1,
          Math.max(
            1 / tillageAtMost,
            (horsesPerHousehold * landPerHorse + cattlePerHousehold * landPerCattle) / landPerHousehold,
          ),
        )
      : 1,
});

export const tractorCover = signal({
  symbol: "β",
  unit: "1",
  level: village,
  within: [0, 1],
  says: "Part of the collective land of a region that its tractors can work.",
  source: cite("davies-wheatcroft-2004", "machine-tractor stations"),
  rises: { tractorLand, leftToFarms },
  falls: { commonLandBefore: last(commonLandOfRegion) },
  is: ({ tractorLand, leftToFarms, commonLandBefore }) =>
    commonLandBefore > 0 ? Math.min(1, (tractorLand * leftToFarms) / commonLandBefore) : 0,
});

export const cattleOfVillage = total({ finds: shared.cattleOfVillage, of: householdCattle });

export const draughtPower = signal({
  finds: shared.draughtPower,
  rises: {
    horsesOfVillage,
    collectiveHorses,
    landPerHorse,
    cattleOfVillage,
    collectiveCattle,
    landPerCattle,
    tillageCustom,
    tractorCover,
    tillageAtMost,
  },
  falls: { ownLandOfVillage },
  either: { commonLand },
  is: ({
    horsesOfVillage,
    collectiveHorses,
    landPerHorse,
    cattleOfVillage,
    collectiveCattle,
    landPerCattle,
    tillageCustom,
    tractorCover,
    commonLand,
    ownLandOfVillage,
    tillageAtMost,
  }) =>
    commonLand + ownLandOfVillage > 0
      ? Math.min(
          tillageAtMost,
          (tillageCustom *
            ((horsesOfVillage + collectiveHorses) * landPerHorse +
              (cattleOfVillage + collectiveCattle) * landPerCattle) +
            tractorCover * commonLand) /
            (commonLand + ownLandOfVillage),
        )
      : 1,
});

export const draughtCover = signal({
  symbol: "d",
  unit: "1",
  level: village,
  within: [0, 1],
  months: [4, 7, 8, 9],
  says: "Part of its land that a village's draught power can work well, as far as there is somebody to drive it.",
  source: cite("hunter-szyrmer-1992", "draught power after collectivisation"),
  rises: { draughtPower, handsLeft },
  is: ({ draughtPower, handsLeft }) => Math.min(1, draughtPower) * handsLeft,
});

export const ownTillage = signal({
  symbol: "d^εa",
  unit: "1",
  level: village,
  within: [0, 1],
  months: sowingMonths,
  says: "Part of their own land that households sow: as much as the draught power of the village ploughs well.",
  source: cite("hunter-szyrmer-1992", "draught power and ploughing"),
  rises: { draughtCover },
  falls: { draughtOnArea },
  is: ({ draughtCover, draughtOnArea }) => pow(draughtCover, draughtOnArea),
});

export const orderedTillage = signal({
  symbol: "d^εk",
  unit: "1",
  level: village,
  within: [0, 1],
  months: sowingMonths,
  says: "Part of the land it is ordered to sow that a collective farm sows, however badly ploughed; what nobody is there to sow lies idle.",
  source: cite("davies-wheatcroft-2004", "ch. 4, sowing plans fulfilled on paper and in haste"),
  rises: { draughtCover, handsLeft },
  falls: { draughtOnOrders, handsOnArea },
  is: ({ draughtCover, draughtOnOrders, handsLeft, handsOnArea }) =>
    pow(draughtCover, draughtOnOrders) * pow(handsLeft, handsOnArea),
});

export const strongHands = signal({
  symbol: "Wn",
  unit: "person",
  level: household,
  months: reapingMonths,
  says: "Hands of a household, counted by the strength that hunger leaves them.",
  source: cite("davies-wheatcroft-2004", "ch. 5, weeding and reaping in 1932 and 1933"),
  rises: { workers, nutrition },
  falls: { foodNorm, enoughToWork },
  is: ({ workers, nutrition, foodNorm, enoughToWork }) => workers * Math.min(1, nutrition / (enoughToWork * foodNorm)),
});

export const strengthOfVillage = total({
  symbol: "ΣWn",
  of: strongHands,
  level: village,
  says: "Hands of a village, counted by the strength that hunger leaves them.",
});

export const allHandsOfVillage = total({ symbol: "ΣW", of: workers, level: village, says: "Hands of a village." });

export const vigour = signal({
  symbol: "ω(n)",
  unit: "1",
  level: village,
  within: [0, 1],
  mechanism: weakness,
  idle: 1,
  months: reapingMonths,
  says: "Strength of a village's hands against well-fed ones, of whom none is away in the war.",
  source: cite("davies-wheatcroft-2004", "ch. 5, weeding and reaping in 1932 and 1933"),
  rises: { strengthOfVillage, handsLeft },
  falls: { allHandsOfVillage },
  is: ({ strengthOfVillage, allHandsOfVillage, handsLeft }) =>
    (allHandsOfVillage > 0 ? Math.min(1, strengthOfVillage / allHandsOfVillage) : 1) * handsLeft,
});

export const husbandry = signal({
  symbol: "υ",
  unit: "1",
  level: village,
  within: [0, 1],
  months: reapingMonths,
  says: "Part of the yield that the draught power and the strength of a village let it reap.",
  source: cite("hunter-szyrmer-1992", "late ploughing lowers yields"),
  rises: { draughtCover, vigour },
  falls: { draughtOnYield, vigourOnYield },
  is: ({ draughtCover, draughtOnYield, vigour, vigourOnYield }) =>
    pow(draughtCover, draughtOnYield) * pow(vigour, vigourOnYield),
});
