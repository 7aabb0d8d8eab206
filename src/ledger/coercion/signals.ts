import { shared } from "../../ground/shared.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { region } from "../levels.ts";

/** Those held, and the children of exile, as other subsystems take them. */
export const heldAtEnd = shared({
  symbol: "Z+X´",
  unit: "person",
  level: region,
  says: "People held who came from a region, as the month ends.",
  source: assumed("definition"),
});
export const bornInExile = shared({
  symbol: "bX",
  unit: "person/month",
  level: region,
  says: "Children are born in settlements, fewer where people go hungry.",
  source: cite("zemskov-specset", "births in settlements"),
});
export const heldAtStart = shared({
  symbol: "ΣZ0r",
  unit: "person",
  level: region,
  says: "People of a region who are held at the start.",
  source: assumed("definition"),
});
