import { state } from "../../ground/quantity.ts";
import { accounting } from "../accounting.ts";
import { cohort, region } from "../levels.ts";

const source = accounting;

/** The people by age and sex, as far as they live in villages, in towns, or are held. */
export const villagersOfAge = state({
  symbol: "Na",
  unit: "person",
  level: cohort,
  within: [0, 1e9],
  source,
  says: "People of an age and sex who live in villages.",
});

export const townspeopleOfAge = state({
  symbol: "Ua",
  unit: "person",
  level: cohort,
  within: [0, 1e9],
  source,
  says: "People of an age and sex who live in towns.",
});

export const heldOfAge = state({
  symbol: "Za",
  unit: "person",
  level: cohort,
  within: [0, 1e9],
  source,
  says: "People of an age and sex who are held in camps and settlements.",
});

/** What the books stood at when the last month ended: what villages have brought since is the difference. */
export const townspeopleCounted = state({
  symbol: "U-",
  unit: "person",
  level: region,
  within: [0, 1e9],
  source,
  says: "People in a region's towns when last month ended.",
});

export const heldCounted = state({
  symbol: "Z-",
  unit: "person",
  level: region,
  within: [0, 1e9],
  source,
  says: "People held, of a region, when last month ended.",
});

export const unbornCounted = state({
  symbol: "unborn-",
  unit: "person",
  level: region,
  source,
  within: [-1e9, 1e9],
  says: "Those not yet born, against the start, when last month ended.",
});

export const deadCounted = state({
  symbol: "dead-",
  unit: "person",
  level: region,
  within: [0, 1e9],
  source,
  says: "The dead of age and illness when last month ended.",
});

export const starvedCounted = state({
  symbol: "starved-",
  unit: "person",
  level: region,
  within: [0, 1e9],
  source,
  says: "People who had died of hunger when last month ended.",
});
