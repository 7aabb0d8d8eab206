import { state, stock } from "../../ground/quantity.ts";
import { accounting } from "../accounting.ts";
import { region } from "../levels.ts";
import { people } from "../substances.ts";

const source = accounting;

/** People whom the war has taken from their homes, counted where they came from. */
export const soldiers = stock({
  symbol: "A",
  of: people,
  level: region,
  source,
  says: "People under arms in the war, counted where they came from; the army of peacetime lives in towns.",
});

export const captives = stock({
  symbol: "Ac",
  of: people,
  level: region,
  source,
  says: "Soldiers whom the enemy has captured, counted where they came from.",
});

export const villagersOfPeace = state({
  symbol: "N°",
  unit: "person",
  level: region,
  within: [0, 1e9],
  source,
  says: "Villagers whose hands a region's fields are used to.",
});
