import { signal } from "../../ground/quantity.ts";
import {
  cattlePerHousehold,
  horsesPerHousehold,
  landPerHousehold,
  smallStockPerHousehold,
} from "../../ledger/given.ts";
import { herdingShare, herdingVillage } from "../../ledger/herders.ts";
import { region, village } from "../../ledger/levels.ts";
import { cite } from "../../sources/cite.ts";
import { usualOf } from "../countryside/herders.ts";
import { cattleOfHerders, horsesOfHerders, landOfHerders, sheepOfHerders } from "../countryside/params/herders.ts";
import { herding } from "../mechanisms.ts";

/** Herders and farmers of a region at the start. */
export const herdersAtStart = signal({
  symbol: "ν1",
  unit: "1",
  level: village,
  within: [0, 1],
  mechanism: herding,
  says: "Whether a village lives at the start by the animals that it moves over the steppe.",
  source: cite("ohayon2013", "seventy in a hundred Kazakhs were nomadic herders"),
  takes: { herdingVillage },
  moves: { herdingVillage: "+" },
  is: ({ herdingVillage }) => herdingVillage,
});
export const herdersShareAtStart = signal({
  symbol: "ν2",
  unit: "1",
  level: region,
  within: [0, 1],
  mechanism: herding,
  says: "Part of a region's villages that live at the start by the animals that they move over the steppe.",
  source: cite("ohayon2013", "seventy in a hundred Kazakhs were nomadic herders"),
  takes: { herdingShare },
  moves: { herdingShare: "+" },
  is: ({ herdingShare }) => herdingShare,
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
