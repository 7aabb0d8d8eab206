import { signal } from "../../ground/law.ts";
import {
  cattlePerHousehold,
  horsesPerHousehold,
  landPerHousehold,
  smallStockPerHousehold,
} from "../../ledger/given.ts";
import { herdingShare, herdingVillage } from "../../ledger/herders.ts";
import { region, village } from "../../ledger/levels.ts";
import { asCounted, usual } from "../countryside/herders.ts";
import { cattleOfHerders, horsesOfHerders, landOfHerders, sheepOfHerders } from "../countryside/params/herders.ts";

/** Herders and farmers of a region at the start. */
export const herdersAtStart = asCounted({
  symbol: "h1",
  level: village,
  says: "Whether a village lives at the start by the animals that it moves over the steppe.",
  counted: herdingVillage,
});
export const herdersShareAtStart = asCounted({
  symbol: "h2",
  level: region,
  says: "Part of a region's villages that live at the start by the animals that they move over the steppe.",
  counted: herdingShare,
});

export const landOfKind = signal({
  ...usual,
  symbol: "āν0",
  unit: "ha",
  says: "Sown land that a household of a village of its kind has at the start.",
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
