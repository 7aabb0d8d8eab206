import { flow } from "../../ground/law.ts";
import type { Quantity } from "../../ground/quantity.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { disorder } from "../../ledger/collectivisation/stocks.ts";
import { type CountedFlow, chance } from "../../ledger/declare.ts";
import { commonLandOfRegion } from "../../ledger/fields/signals.ts";
import {
  cattleGone,
  collectiveCattle,
  collectiveHorses,
  collectiveSmallStock,
  horsesGone,
  smallStockGone,
} from "../../ledger/herds/stocks.ts";
import { village } from "../../ledger/levels.ts";
import { horsesLost, pillage } from "../../ledger/war/signals.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { collectiveFedShare } from "./feedingOfCollective.ts";
import { levyOfVillage } from "./herdLevy.ts";
import { foalsReared } from "./herds.ts";
import { carelessness, collectiveOfftake, neglect } from "./params/collective.ts";
import { calving, cattleOfftake, horseDeath, lambing, sheepOfftake, starvationOfHorses } from "./params/herds.ts";
import { leastYoung } from "./params/slaughter.ts";
import { birthSeason, hungrySeason, slaughterSeason } from "./season.ts";

export const collectiveFoalDraw = chance(village, "ξ7", "Luck of foaling on the collective.");
export const collectiveCalfDraw = chance(village, "ξ8", "Luck of calving on the collective.");
export const collectiveLambDraw = chance(village, "ξ9", "Luck of lambing on the collective.");
export const collectiveHorseDraw = chance(village, "ξ10", "Luck of the collective's horses.");
export const collectiveCattleDraw = chance(village, "ξ11", "Luck of the collective's cattle.");
export const collectiveSheepDraw = chance(village, "ξ12", "Luck of the collective's sheep and goats.");

/** Young born in the collective's stables and sheds. */
function born<const U extends string>(
  of: CountedFlow<U> & {
    readonly rate: Quantity;
  },
) {
  const { rate, ...rest } = of;
  return flow({
    ...rest,
    level: village,
    when: commonLandOfRegion,
    months: birthSeason,
    source: assumed("as in the yards"),
    rises: { herd: of.to, rate, leastYoung, collectiveFedShare },
    is: ({ herd, rate, leastYoung, collectiveFedShare }) =>
      herd * rate * (leastYoung + (1 - leastYoung) * collectiveFedShare),
  });
}

export const collectiveFoals = born({
  symbol: "βHk",
  says: "Foals born on the collective.",
  unit: "horse/month",
  from: horsesGone,
  to: collectiveHorses,
  lot: collectiveFoalDraw,
  rate: foalsReared,
});

export const collectiveCalves = born({
  symbol: "βCk",
  says: "Calves born on the collective.",
  unit: "cow/month",
  from: cattleGone,
  to: collectiveCattle,
  lot: collectiveCalfDraw,
  rate: calving,
});

export const collectiveLambs = born({
  symbol: "βSk",
  says: "Young born to the collective's sheep and goats.",
  unit: "sheep/month",
  from: smallStockGone,
  to: collectiveSmallStock,
  lot: collectiveLambDraw,
  rate: lambing,
});

export const collectiveHorsesDie = flow({
  symbol: "μHk",
  unit: "horse/month",
  level: village,
  when: commonLandOfRegion,
  months: hungrySeason,
  from: collectiveHorses,
  to: horsesGone,
  lot: collectiveHorseDraw,
  says: "The collective's horses die of age and want of feed, and where nobody answers for them.",
  source: cite("davies-wheatcroft-2004", "losses of draught animals, 1931-33"),
  rises: { collectiveHorses, horseDeath, starvationOfHorses, carelessness, disorder, horsesLost },
  falls: { collectiveFedShare, oneMonth },
  is: ({
    collectiveHorses,
    horseDeath,
    starvationOfHorses,
    collectiveFedShare,
    carelessness,
    disorder,
    horsesLost,
    oneMonth,
  }) =>
    collectiveHorses *
    Math.min(
      1 / oneMonth,
      horseDeath + starvationOfHorses * (1 - collectiveFedShare) + carelessness * disorder + horsesLost,
    ),
});

/** Animals of the collective that go for meat, and that bad stabling and hunger kill. */
function lost<const U extends string>(
  of: CountedFlow<U> & {
    readonly offtake: Quantity;
  },
) {
  const { offtake, ...rest } = of;
  return flow({
    ...rest,
    level: village,
    when: commonLandOfRegion,
    months: slaughterSeason,
    source: cite("davies-1980b", "losses of socialised animals"),
    rises: { herd: of.from, offtake, collectiveOfftake, levyOfVillage, neglect, pillage },
    falls: { collectiveFedShare },
    is: ({ herd, offtake, collectiveOfftake, levyOfVillage, neglect, collectiveFedShare, pillage }) =>
      herd * (offtake * (collectiveOfftake + levyOfVillage) + neglect * (1 - collectiveFedShare) + pillage),
  });
}

export const collectiveCattleLost = lost({
  symbol: "κCk",
  says: "The collective's cattle go for meat, and are lost where stabling and feed are bad.",
  unit: "cow/month",
  from: collectiveCattle,
  to: cattleGone,
  lot: collectiveCattleDraw,
  offtake: cattleOfftake,
});

export const collectiveSheepLost = lost({
  symbol: "κSk",
  says: "The collective's sheep and goats go for meat, and are lost where stabling and feed are bad.",
  unit: "sheep/month",
  from: collectiveSmallStock,
  to: smallStockGone,
  lot: collectiveSheepDraw,
  offtake: sheepOfftake,
});
