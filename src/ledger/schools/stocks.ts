import { state } from "../../ground/quantity.ts";
import { accounting } from "../accounting.ts";
import { cohort, nation } from "../levels.ts";

const source = accounting;

/** What schools hold: pupils as a part of their ages, students and specialists as people. */
const enrolled = (symbol: string, says: string) =>
  state({ symbol, unit: "1", level: nation, within: [0, 2], source, says });

const persons = (symbol: string, says: string) =>
  state({ symbol, unit: "person", level: nation, within: [0, 1e8], source, says });

export const enrolledPrimary = enrolled("e1", "Pupils of the first four forms against children of 8 to 11.");
export const enrolledLower = enrolled("e2", "Pupils of forms five to seven against children of 12 to 14.");
export const enrolledUpper = enrolled("e3", "Pupils of forms eight to ten against the young of 15 to 17.");
export const studentsSpecialised = persons("s2", "Students of secondary specialised schools.");
export const studentsHigher = persons("s3", "Students in higher education.");
export const specialists = persons("S", "Specialists with higher education at work.");
export const engineers = persons("Se", "Engineers with higher education at work.");

export const readersOfAge = state({
  symbol: "Ra",
  unit: "person",
  level: cohort,
  within: [0, 1e9],
  source,
  says: "People of an age and sex who can read.",
});
