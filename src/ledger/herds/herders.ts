import { input, state, stock } from "../../ground/quantity.ts";
import { accounting } from "../accounting.ts";
import { region, village } from "../levels.ts";
import { people } from "../substances.ts";

const source = accounting;

/** Who lives by animals that are moved over the steppe; and those of them who fled. */
export const herdingVillage = input({
  symbol: "ν",
  unit: "1",
  level: village,
  within: [0, 1],
  source,
  says: "Whether a village is one of herders: 1, or of farmers: 0.",
});

export const herdingShare = input({
  symbol: "ν̄",
  unit: "1",
  level: region,
  within: [0, 1],
  source,
  says: "Part of a region's villages that are of herders.",
});

export const settled = state({
  symbol: "νs",
  unit: "1",
  level: region,
  within: [0, 1],
  source,
  says: "Part of a region's herders that the state has settled.",
});

export const herdCounted = state({
  symbol: "νF",
  unit: "1",
  level: region,
  within: [0, 10],
  source,
  says: "Herds of a region's herders as the books have them, against those of the start.",
});

export const refugees = stock({
  symbol: "R",
  of: people,
  level: region,
  source,
  says: "Herders who fled to other regions and may come back, counted where they came from.",
});

export const emigrants = stock({
  symbol: "Ra",
  of: people,
  level: region,
  source,
  says: "Herders who fled abroad, counted where they came from.",
});
