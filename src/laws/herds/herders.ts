import { change, signal } from "../../ground/law.ts";
import { last, type Quantity, type Values } from "../../ground/quantity.ts";
import { total } from "../../ground/sum.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { householdsOfVillage } from "../../ledger/collectivisation/params.ts";
import { cattleOfVillage, draughtPower, horsesOfVillage } from "../../ledger/fields/signals.ts";
import {
  cattlePerHousehold,
  horsesPerHousehold,
  landPerHousehold,
  smallStockPerHousehold,
} from "../../ledger/given.ts";
import { herdCounted, herdingShare, herdingVillage, settled } from "../../ledger/herds/herders.ts";
import * as shared from "../../ledger/herds/signals.ts";
import {
  collectiveCattle,
  collectiveHorses,
  collectiveSmallStock,
  householdSmallStock,
} from "../../ledger/herds/stocks.ts";
import { region, village } from "../../ledger/levels.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { herding } from "../mechanisms.ts";
import { settleHerders } from "./levers.ts";
import { idleStable } from "./params/collective.ts";
import {
  cattleOfHerders,
  countMends,
  countsAtMost,
  horsesOfHerders,
  landOfHerders,
  pastureLost,
  settlingSpeed,
  sheepOfCow,
  sheepOfHerders,
  sheepOfHorse,
  steppeCarries,
} from "./params/herders.ts";
import { fullHerd } from "./params/herds.ts";
import { birthSeason } from "./season.ts";

/** Herders in a village or a region are those of the census, where they are a case of their own. */
export const asCounted = {
  mechanism: herding,
  is: ({ counted }: Values<{ counted: Quantity }>) => counted,
} as const;

export const herders = signal({ finds: shared.herders, ...asCounted, rises: { counted: herdingVillage } });
export const herdersShare = signal({ finds: shared.herdersShare, ...asCounted, rises: { counted: herdingShare } });

/** What a household of a village usually has: herders and farmers together have what their region has. */
export const usual = {
  level: village,
  source: assumed("definition"),
  is: ({ mean, against, herding, share }: Values<Record<"mean" | "against" | "herding" | "share", Quantity>>) =>
    (mean * (1 + (against - 1) * herding)) / (1 + (against - 1) * share),
} as const;

export const usualLand = signal({
  finds: shared.usualLand,
  ...usual,
  rises: { mean: landPerHousehold, share: herdersShare },
  falls: { herding: herders },
  either: { against: landOfHerders },
});

export const usualHorses = signal({
  finds: shared.usualHorses,
  ...usual,
  rises: { mean: horsesPerHousehold, herding: herders },
  falls: { share: herdersShare },
  either: { against: horsesOfHerders },
});

export const usualCattle = signal({
  finds: shared.usualCattle,
  ...usual,
  rises: { mean: cattlePerHousehold },
  either: { against: cattleOfHerders, herding: herders, share: herdersShare },
});

export const usualSheep = signal({
  ...usual,
  symbol: "s̄ν",
  unit: "sheep",
  says: "Sheep and goats per household of a village of its kind at the start.",
  rises: { mean: smallStockPerHousehold, herding: herders },
  falls: { share: herdersShare },
  either: { against: sheepOfHerders },
});

export const sheepOfVillage = total({
  symbol: "ΣS",
  of: householdSmallStock,
  level: village,
  says: "Sheep and goats in the yards of a village.",
});

export const herdOfVillage = signal({
  symbol: "νV",
  unit: "sheep",
  level: village,
  says: "Herds of a herders' village, its collective's too, in the sheep that graze as much.",
  source: assumed("definition"),
  rises: {
    herders,
    sheepOfVillage,
    collectiveSmallStock,
    cattleOfVillage,
    collectiveCattle,
    sheepOfCow,
    horsesOfVillage,
    collectiveHorses,
    sheepOfHorse,
  },
  is: ({
    herders,
    sheepOfVillage,
    collectiveSmallStock,
    cattleOfVillage,
    collectiveCattle,
    sheepOfCow,
    horsesOfVillage,
    collectiveHorses,
    sheepOfHorse,
  }) =>
    herders *
    (sheepOfVillage +
      collectiveSmallStock +
      (cattleOfVillage + collectiveCattle) * sheepOfCow +
      (horsesOfVillage + collectiveHorses) * sheepOfHorse),
});

export const usualHerdOfVillage = signal({
  symbol: "νV0",
  unit: "sheep",
  level: village,
  says: "Herds that a herders' village had at the start, in the sheep that graze as much.",
  source: assumed("definition"),
  rises: { herders, householdsOfVillage, usualSheep, usualCattle, sheepOfCow, usualHorses, sheepOfHorse },
  is: ({ herders, householdsOfVillage, usualSheep, usualCattle, sheepOfCow, usualHorses, sheepOfHorse }) =>
    herders * householdsOfVillage * (usualSheep + usualCattle * sheepOfCow + usualHorses * sheepOfHorse),
});

export const herdsOfHerders = total({
  symbol: "ΣνV",
  of: herdOfVillage,
  level: region,
  says: "Herds of a region's herders, in the sheep that graze as much.",
});

export const usualHerdsOfHerders = total({
  symbol: "ΣνV0",
  of: usualHerdOfVillage,
  level: region,
  says: "Herds that a region's herders had at the start, in the sheep that graze as much.",
});

export const settledMoves = change({
  symbol: "νs",
  changes: settled,
  mechanism: herding,
  when: settleHerders,
  says: "Herders are settled as far as the centre presses, one after the other; they are not let go again.",
  source: cite("ohayon2013", "settling of herders, 1930-33"),
  rises: { settled, settleHerders, settlingSpeed },
  either: { oneMonth },
  is: ({ settled, settleHerders, settlingSpeed, oneMonth }) =>
    settled + Math.min(1, settleHerders * settlingSpeed * oneMonth) * (1 - settled),
});

export const crowding = signal({
  symbol: "νx",
  unit: "1",
  level: village,
  within: [0, 1],
  says: "Part of a herders' village's animals that pasture does not carry: where herders are settled, animals stand together and what grows there is soon eaten.",
  source: cite("cameron2016", "herds gathered at points of settlement without feed and water; form assumed"),
  rises: { herders, settled, pastureLost, herdOfVillage },
  falls: { steppeCarries, usualHerdOfVillage },
  is: ({ herders, settled, pastureLost, steppeCarries, herdOfVillage, usualHerdOfVillage }) =>
    herdOfVillage > 0
      ? herders *
        Math.min(1, Math.max(0, 1 - (steppeCarries * (1 - settled * pastureLost) * usualHerdOfVillage) / herdOfVillage))
      : 0,
});

export const herdCountedMoves = change({
  symbol: "νF",
  changes: herdCounted,
  months: [7],
  says: "A yearly count brings the books of herds nearer to the herds there are.",
  source: assumed("levies were laid on herds of the year before, or on what was written down"),
  rises: { herdCounted, herds: last(herdsOfHerders), countsAtMost },
  falls: { usualHerds: last(usualHerdsOfHerders) },
  either: { countMends },
  is: ({ herdCounted, herds, usualHerds, countMends, countsAtMost }) =>
    usualHerds > 0
      ? Math.min(countsAtMost, (1 - countMends) * herdCounted + countMends * (herds / usualHerds))
      : herdCounted,
});

export const stableLoad = signal({
  symbol: "d*ν",
  unit: "1",
  level: village,
  months: birthSeason,
  says: "How idle a village's horses stand: farmers' by the land they can plough, herders' by how many graze.",
  source: assumed("herders ride, milk and eat their horses"),
  rises: { draughtPower, horsesOfVillage, idleStable },
  falls: { usualHorses, householdsOfVillage, fullHerd },
  either: { herders },
  is: ({ herders, draughtPower, horsesOfVillage, usualHorses, householdsOfVillage, fullHerd, idleStable }) =>
    usualHorses > 0
      ? (1 - herders) * draughtPower +
        (herders * idleStable * horsesOfVillage) / (fullHerd * usualHorses * householdsOfVillage)
      : draughtPower,
});
