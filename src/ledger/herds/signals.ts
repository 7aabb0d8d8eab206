import { shared } from "../../ground/shared.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { household, region, village } from "../levels.ts";

/** Herders and their usual herds, and feed, as other subsystems take them. */
export const collectiveSeedReserve = shared({
  symbol: "Gks",
  unit: "t",
  level: village,
  says: "Grain that a collective farm should keep for sowing.",
  source: cite("davies-1980b", "seed funds"),
});
export const collectiveFeedNeed = shared({
  symbol: "Fkn",
  unit: "t/month",
  level: village,
  says: "Grain that a collective farm's animals want in a month.",
  source: cite("davies-wheatcroft-2004", "grain balances: fodder"),
});
export const herders = shared({
  symbol: "ν1",
  unit: "1",
  level: village,
  within: [0, 1],
  says: "Whether a village lives by the animals that it moves over the steppe.",
  source: cite("ohayon2013", "seventy in a hundred Kazakhs were nomadic herders"),
});
export const herdersShare = shared({
  symbol: "ν2",
  unit: "1",
  level: region,
  within: [0, 1],
  says: "Part of a region's villages that live by the animals that they move over the steppe.",
  source: cite("ohayon2013", "seventy in a hundred Kazakhs were nomadic herders"),
});
export const usualLand = shared({
  symbol: "āν",
  unit: "ha",
  level: village,
  says: "Sown land per household of a village of its kind at the start.",
  source: assumed("definition"),
});
export const usualHorses = shared({
  symbol: "h̄ν",
  unit: "horse",
  level: village,
  says: "Horses per household of a village of its kind at the start.",
  source: assumed("definition"),
});
export const usualCattle = shared({
  symbol: "c̄ν",
  unit: "cow",
  level: village,
  says: "Cattle per household of a village of its kind at the start.",
  source: assumed("definition"),
});
export const buyersDemand = shared({
  symbol: "Dp+",
  unit: "t/month",
  level: region,
  says: "Grain that townspeople and herders would buy privately.",
  source: assumed("definition"),
});
export const grazed = shared({
  symbol: "π",
  unit: "1",
  level: region,
  within: [0, 1],
  says: "Part of their usual grain that animals of a region do without: they graze, or are fed hay and straw, which go further as herds shrink.",
  source: assumed("consuming regions and herders fed hay and pasture where others fed oats and barley"),
});
export const herdersAtStart = shared({
  symbol: "h1",
  unit: "1",
  level: village,
  within: [0, 1],
  says: "Whether a village lives at the start by the animals that it moves over the steppe.",
  source: cite("ohayon2013", "seventy in a hundred Kazakhs were nomadic herders"),
});
export const landOfKind = shared({
  symbol: "āν0",
  unit: "ha",
  level: village,
  says: "Sown land that a household of a village of its kind has at the start.",
  source: assumed("definition"),
});

export const foodOfHerds = shared({
  symbol: "oν",
  unit: "t/month",
  level: household,
  says: "Food that herders have of their horses, and of animals that hunger made them slaughter.",
  source: cite("ohayon2013", "herders lived by their animals; size assumed"),
});
