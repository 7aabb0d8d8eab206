import { shared } from "../../ground/shared.ts";
import { assumed } from "../../sources/cite.ts";
import { nation } from "../levels.ts";

/** Those who learn, as other subsystems take them. */
export const learners = shared({
  symbol: "p+s",
  unit: "person",
  level: nation,
  says: "Pupils and students of all schools.",
  source: assumed("definition"),
});
