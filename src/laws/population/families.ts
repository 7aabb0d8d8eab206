import { signal } from "../../ground/law.ts";
import { nation } from "../../ledger/levels.ts";
import { enrolledUpper } from "../../ledger/schools/stocks.ts";
import { together } from "../../ledger/war/signals.ts";
import { cite } from "../../sources/cite.ts";
import { fertilityTransition } from "../mechanisms.ts";
import { schoolOfFew, schoolOnBirths } from "./params/births.ts";

/** How many children couples have: schooling beyond what few had in 1940 brings small families. */
export const smallFamilies = signal({
  symbol: "φs",
  unit: "1",
  level: nation,
  within: [0, 1],
  mechanism: fertilityTransition,
  idle: 1,
  says: "Births, against what they would be if only a few of the young stayed at school to 17.",
  source: cite("allen-2003", "ch. 6: fertility falls with the schooling and paid work of women; form assumed"),
  rises: { schoolOfFew },
  falls: { enrolledUpper, schoolOnBirths },
  is: ({ enrolledUpper, schoolOfFew, schoolOnBirths }) =>
    Math.max(0, 1 - schoolOnBirths * Math.max(0, enrolledUpper - schoolOfFew)),
});

export const childrenOfCouples = signal({
  symbol: "φc",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Births against usual, as couples are together and want children.",
  source: cite("allen-2003", "ch. 6"),
  rises: { together, smallFamilies },
  is: ({ together, smallFamilies }) => together * smallFamilies,
});
