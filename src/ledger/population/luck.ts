import { chance, turned } from "../declare.ts";
import { household } from "../levels.ts";

/** Luck of households on which more than one subsystem draws. */
export const wealthDraw = chance(household, "ν2", "Wealth of a household at the start.");

export const birthDraw = chance(household, "ζ1", "Luck of births.");
export const farDraw = turned(birthDraw, 0.75, "ζ9", "Who flees beyond the region, or comes home from the war.");
