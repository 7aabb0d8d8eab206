import { shared } from "../../ground/shared.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { cohort, household, nation, region } from "../levels.ts";

/** Births, hunger, moves and ages, as other subsystems take them. */
export const villagersAged = shared({
  symbol: "Na'",
  unit: "person",
  level: cohort,
  says: "Villagers of an age, a month later.",
  source: assumed("definition: whoever reaches the upper edge of a band of five years enters the next"),
});
export const townspeopleAged = shared({
  symbol: "Ua'",
  unit: "person",
  level: cohort,
  says: "Townspeople of an age, a month later.",
  source: assumed("definition: whoever reaches the upper edge of a band of five years enters the next"),
});
export const heldAged = shared({
  symbol: "Za'",
  unit: "person",
  level: cohort,
  says: "People held of an age, a month later.",
  source: assumed(
    "people held are spread evenly over a band: few are children, so that a parabola would take more than there are",
  ),
});
export const bornInVillages = shared({
  symbol: "B0",
  unit: "person/month",
  level: region,
  says: "Children born in a region's villages.",
  source: assumed("definition"),
});
export const arrivals = shared({
  symbol: "ΣM0",
  unit: "person/month",
  level: nation,
  says: "Villagers who moved to towns.",
  source: assumed("definition"),
});
export const peopleOfAge = shared({
  symbol: "Pa",
  unit: "person",
  level: cohort,
  says: "People of an age, wherever they live.",
  source: assumed("definition"),
});
export const herdersOfRegion = shared({
  symbol: "Σnν",
  unit: "person",
  level: region,
  says: "Herders who live in a region's villages.",
  source: assumed("definition"),
});
export const wantOfHerders = shared({
  symbol: "h̄ν",
  unit: "1",
  level: region,
  within: [0, 1],
  says: "Part of their food that a region's herders went without last month, as births not born tell it.",
  source: assumed("as of all villages"),
});
export const wantOfFarmers = shared({
  symbol: "h̄f",
  unit: "1",
  level: region,
  within: [0, 1],
  says: "The same of all other villagers.",
  source: assumed("as of all villages"),
});
export const sizeAtStart = shared({
  symbol: "n0",
  unit: "person",
  level: household,
  says: "People of a household at the start.",
  source: cite("census-1926", "households by size; recalled"),
});
export const townBorn = shared({
  symbol: "Bu",
  unit: "person/month",
  level: region,
  says: "Children are born in towns.",
  source: cite("lorimer-1946", "urban births"),
});
export const birthsLostOfRegion = shared({
  symbol: "Σb-",
  unit: "person/month",
  level: region,
  says: "Births not born in a region's villages because of hunger.",
  source: cite("andreev-darskii-kharkova-1993", "births 1927-38"),
});
