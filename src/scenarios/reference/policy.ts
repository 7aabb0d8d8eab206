import { monthNumber } from "../../ground/calendar.ts";
import { withLevers } from "../change.ts";
import { leverFrom } from "../lever.ts";
import type { LeverFrom, Scenario } from "../scenario.ts";
import { standardScenario } from "../standard.ts";

/** The last month in which the reference policy is that of `history`. */
const turn = monthNumber(1927, 12);

/** What does not stay as it stood in that month, from the next on; why stands with the group of each. */
const otherwise: readonly LeverFrom[] = (
  [
    ["holdPrices", 0],
    ["relief", 0.7],
    ["summarySentences", 0],
    ["admissions", 0.28],
  ] as const
).map(([lever, value]) => leverFrom(lever, "1928-01", value, "the reference policy"));

/**
 * The reference policy: NEP as it stood in December 1927 in `history`, kept from then on, but for four levers. It is what parts of a
 * scenario are measured against; what holds for each group of levers, and why, is told by `leverGroups`.
 *
 * @returns a scenario without end of its own
 * @example
 * referencePolicy().levers.some(({ lever, from }) => lever === "collectivise" && from > monthNumber(1927, 12)); // => false
 */
export function referencePolicy(): Scenario {
  const history = standardScenario("history");
  const kept = { ...history, levers: history.levers.filter(({ from }) => from <= turn) };
  return {
    ...withLevers(kept, otherwise),
    name: "reference",
    title: "NEP as it stood in December 1927, kept",
    strategy: "gradual",
  };
}
