import { flow, signal } from "../../ground/law.ts";
import { collectiveGrain } from "../../ledger/collectivisation/stocks.ts";
import { orderedArea, seedRate } from "../../ledger/fields/params.ts";
import { commonLand, monthsToHarvest, seedAhead } from "../../ledger/fields/signals.ts";
import { cattleFeed, horseFeed, wastage } from "../../ledger/food/params.ts";
import { eaten } from "../../ledger/food/stocks.ts";
import { grainShare } from "../../ledger/given.ts";
import * as shared from "../../ledger/herds/signals.ts";
import { collectiveCattle, collectiveHorses } from "../../ledger/herds/stocks.ts";
import { village } from "../../ledger/levels.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { herders } from "./herders.ts";
import { grazed } from "./pasture.ts";

export const collectiveSeedReserve = signal({
  finds: shared.collectiveSeedReserve,
  rises: { commonLand, orderedArea, grainShare, seedRate, seedAhead },
  is: ({ commonLand, orderedArea, grainShare, seedRate, seedAhead }) =>
    commonLand * orderedArea * grainShare * seedRate * seedAhead,
});

export const collectiveFeedNeed = signal({
  finds: shared.collectiveFeedNeed,
  rises: { collectiveHorses, horseFeed, collectiveCattle, cattleFeed },
  falls: { grazed, herders },
  is: ({ collectiveHorses, horseFeed, collectiveCattle, cattleFeed, grazed, herders }) =>
    (collectiveHorses * horseFeed + collectiveCattle * cattleFeed) * ((1 - grazed) * (1 - herders)),
});

export const collectiveFeeding = flow({
  symbol: "Fk",
  unit: "t/month",
  level: village,
  from: collectiveGrain,
  to: eaten,
  says: "A collective farm's animals are fed from what seed leaves, spread to the next harvest.",
  source: cite("davies-1980b", "fodder funds"),
  rises: { collectiveFeedNeed, collectiveGrain },
  falls: { collectiveSeedReserve, monthsToHarvest },
  is: ({ collectiveFeedNeed, collectiveGrain, collectiveSeedReserve, monthsToHarvest }) =>
    Math.min(collectiveFeedNeed, Math.max(0, collectiveGrain - collectiveSeedReserve) / monthsToHarvest),
});

export const collectiveFedShare = signal({
  symbol: "fk",
  unit: "1",
  level: village,
  within: [0, 1],
  says: "How well a collective farm's animals are fed.",
  source: assumed("definition"),
  rises: { collectiveFeeding },
  falls: { collectiveFeedNeed },
  is: ({ collectiveFeeding, collectiveFeedNeed }) =>
    collectiveFeedNeed > 0 ? Math.min(1, collectiveFeeding / collectiveFeedNeed) : 1,
});

export const collectiveSpoilage = flow({
  symbol: "ek",
  unit: "t/month",
  level: village,
  months: [2, 6, 10],
  from: collectiveGrain,
  to: eaten,
  says: "Grain that spoils in a collective's barn.",
  source: assumed("mice, damp and fire"),
  rises: { collectiveGrain, wastage },
  is: ({ collectiveGrain, wastage }) => collectiveGrain * wastage,
});
