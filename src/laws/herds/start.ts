import { signal, start } from "../../ground/law.ts";
import { chance } from "../../ledger/declare.ts";
import {
  cattlePerHousehold,
  horselessShare,
  horsesPerHousehold,
  landPerHousehold,
  smallStockPerHousehold,
} from "../../ledger/given.ts";
import { herdCounted, herdingShare, herdingVillage } from "../../ledger/herds/herders.ts";
import * as shared from "../../ledger/herds/signals.ts";
import { householdCattle, householdHorses, householdSmallStock } from "../../ledger/herds/stocks.ts";
import { household, region } from "../../ledger/levels.ts";
import { wealthDraw } from "../../ledger/population/luck.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { asCounted, usual } from "./herders.ts";
import { cattleOfHerders, horsesOfHerders, landOfHerders, sheepOfHerders } from "./params/herders.ts";
import { leastHerd, leastHorses } from "./params/start.ts";

export const herdCountedAtStart = start({
  symbol: "νF0",
  begins: herdCounted,
  says: "Herds in the books are the real ones at the start.",
  source: assumed("definition"),
  rises: {},
  is: () => 1,
});

/** Herders and farmers of a region at the start. */
export const herdersAtStart = signal({
  finds: shared.herdersAtStart,
  ...asCounted,
  rises: { counted: herdingVillage },
});

export const herdersShareAtStart = signal({
  ...asCounted,
  symbol: "h2",
  unit: "1",
  level: region,
  within: [0, 1],
  says: "Part of a region's villages that live at the start by the animals that they move over the steppe.",
  source: cite("ohayon2013", "seventy in a hundred Kazakhs were nomadic herders"),
  rises: { counted: herdingShare },
});

export const landOfKind = signal({
  finds: shared.landOfKind,
  ...usual,
  rises: { mean: landPerHousehold, share: herdersShareAtStart },
  falls: { herding: herdersAtStart },
  either: { against: landOfHerders },
});

export const horsesOfKind = signal({
  ...usual,
  symbol: "h̄ν0",
  unit: "horse",
  says: "Horses that a household of a village of its kind has at the start.",
  rises: { mean: horsesPerHousehold, herding: herdersAtStart },
  falls: { share: herdersShareAtStart },
  either: { against: horsesOfHerders },
});

export const cattleOfKind = signal({
  ...usual,
  symbol: "c̄ν0",
  unit: "cow",
  says: "Cattle that a household of a village of its kind has at the start.",
  rises: { mean: cattlePerHousehold },
  either: { against: cattleOfHerders, herding: herdersAtStart, share: herdersShareAtStart },
});

export const sheepOfKind = signal({
  ...usual,
  symbol: "s̄ν0",
  unit: "sheep",
  says: "Sheep and goats that a household of a village of its kind has at the start.",
  rises: { mean: smallStockPerHousehold, herding: herdersAtStart },
  falls: { share: herdersShareAtStart },
  either: { against: sheepOfHerders },
});

export const horsesDraw = chance(household, "ν5", "Horses at the start.");

export const cattleDraw = chance(household, "ν6", "Cattle at the start.");

export const sheepDraw = chance(household, "ν7", "Sheep and goats at the start.");

export const horsesAtStart = start({
  symbol: "H0",
  begins: householdHorses,
  lot: horsesDraw,
  says: "Horses at the start; the poorest have none.",
  source: assumed("groups by draught animals, 1926-27"),
  rises: { horsesOfKind, luck: wealthDraw },
  either: { horselessShare, leastHorses },
  is: ({ horsesOfKind, horselessShare, luck, leastHorses }) =>
    luck < horselessShare
      ? 0
      : (horsesOfKind / (1 - horselessShare)) *
        (leastHorses + (2 * (1 - leastHorses) * (luck - horselessShare)) / (1 - horselessShare)),
});

export const cattleAtStart = start({
  symbol: "C0",
  begins: householdCattle,
  lot: cattleDraw,
  says: "Cattle at the start, more where there is wealth.",
  source: assumed("groups by cows, 1927"),
  rises: { cattleOfKind, luck: wealthDraw },
  either: { leastHerd },
  is: ({ cattleOfKind, luck, leastHerd }) => cattleOfKind * (leastHerd + 2 * (1 - leastHerd) * luck),
});

export const sheepAtStart = start({
  symbol: "S0",
  begins: householdSmallStock,
  lot: sheepDraw,
  says: "Sheep and goats at the start, more where there is wealth.",
  source: assumed("as for cattle"),
  rises: { sheepOfKind, luck: wealthDraw },
  either: { leastHerd },
  is: ({ sheepOfKind, luck, leastHerd }) => sheepOfKind * (leastHerd + 2 * (1 - leastHerd) * luck),
});
