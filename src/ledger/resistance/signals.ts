import { shared } from "../../ground/shared.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { nation, region } from "../levels.ts";

/** Grievance and unrest as other subsystems take them. */
export const wantOfFood = shared({
  symbol: "h̄",
  unit: "1",
  level: region,
  within: [0, 1],
  says: "Part of their food that a region's villages went without last month, as births not born tell it.",
  source: assumed("births fall as food does; spares a count of every household's food"),
});
export const unrestSeen = shared({
  symbol: "υ!",
  unit: "1",
  level: region,
  within: [0, 1],
  says: "Alarm of leadership and officials at the unrest of a region, as the police reported it last month.",
  source: cite("davies-1980a", "ch. 6, reports before the retreat of March 1930; form assumed"),
});
export const participantsOfNation = shared({
  symbol: "Σηr",
  unit: "person/month",
  level: nation,
  says: "People who take part in disturbances in a month.",
  source: assumed("the grown people of a village and some of its neighbours"),
});
