import {
  cattlePerHousehold,
  horsesPerHousehold,
  landPerHousehold,
  smallStockPerHousehold,
} from "../../ledger/given.ts";
import { herdingShare, herdingVillage } from "../../ledger/herders.ts";
import { region, village } from "../../ledger/levels.ts";
import { asCounted, usualOf } from "../countryside/herders.ts";
import { cattleOfHerders, horsesOfHerders, landOfHerders, sheepOfHerders } from "../countryside/params/herders.ts";

/** Herders and farmers of a region at the start. */
export const herdersAtStart = asCounted({
  symbol: "ν1",
  level: village,
  says: "Whether a village lives at the start by the animals that it moves over the steppe.",
  counted: herdingVillage,
});
export const herdersShareAtStart = asCounted({
  symbol: "ν2",
  level: region,
  says: "Part of a region's villages that live at the start by the animals that they move over the steppe.",
  counted: herdingShare,
});
const atStart = { herding: herdersAtStart, share: herdersShareAtStart } as const;

export const landOfKind = usualOf({
  ...atStart,
  symbol: "āν0",
  unit: "ha",
  says: "Sown land that a household of a village of its kind has at the start.",
  mean: landPerHousehold,
  against: landOfHerders,
  more: "-",
});
export const horsesOfKind = usualOf({
  ...atStart,
  symbol: "h̄ν0",
  unit: "horse",
  says: "Horses that a household of a village of its kind has at the start.",
  mean: horsesPerHousehold,
  against: horsesOfHerders,
  more: "+",
});
export const cattleOfKind = usualOf({
  ...atStart,
  symbol: "c̄ν0",
  unit: "cow",
  says: "Cattle that a household of a village of its kind has at the start.",
  mean: cattlePerHousehold,
  against: cattleOfHerders,
  more: "?",
});
export const sheepOfKind = usualOf({
  ...atStart,
  symbol: "s̄ν0",
  unit: "sheep",
  says: "Sheep and goats that a household of a village of its kind has at the start.",
  mean: smallStockPerHousehold,
  against: sheepOfHerders,
  more: "+",
});
