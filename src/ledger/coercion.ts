import { state, stock } from "../ground/quantity.ts";
import { accounting } from "./accounting.ts";
import { nation, region } from "./levels.ts";
import { people } from "./substances.ts";

const source = accounting;

export const exiles = stock({
  symbol: "X",
  of: people,
  level: region,
  source,
  says: "People deported and held in settlements, counted where they came from.",
});
export const prisoners = stock({
  symbol: "Z",
  of: people,
  level: region,
  source,
  says: "People held in camps, counted where they came from.",
});
export const police = state({
  symbol: "O",
  unit: "person",
  level: nation,
  within: [0, 1e7],
  source,
  says: "Staff of the political police.",
});
