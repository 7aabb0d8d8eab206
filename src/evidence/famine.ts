import { definitions, type FamineDefinition, estimates as rows } from "../generated/famine.ts";
import type { IndicatorName } from "../generated/names.ts";
import { Fault } from "../ground/fault.ts";
import { rankOf, type Seen } from "./seen.ts";

export type { FamineDefinition } from "../generated/famine.ts";

/** How many people died or were lost in the famine, as one author says it. */
export interface FamineEstimate {
  readonly author: string;
  readonly workYear: number | null;
  readonly place: string;
  /** Of whom: `everybody` there, or one people. */
  readonly people: string;
  /** The first and the last year that is counted. */
  readonly from: number;
  readonly until: number;
  readonly definition: FamineDefinition;
  /** Without `best` and `high`: at least so many. */
  readonly low: number | null;
  readonly best: number | null;
  /** Without `best` and `low`: at most so many. */
  readonly high: number | null;
  readonly unit: string;
  /** What it was read in: the author's work, or one that passes it on. */
  readonly source: string;
  readonly locator: string;
  readonly verified: Seen;
  readonly note: string;
}

/** Estimates of one thing: only these may stand in one range. */
export interface FamineDispute
  extends Pick<FamineEstimate, "definition" | "place" | "people" | "from" | "until" | "unit"> {
  /** Those read in documents of the time first, those read on pages of the web last. */
  readonly estimates: readonly FamineEstimate[];
}

/** What each definition counts, in words. */
export const famineDefinitions: Readonly<Record<FamineDefinition, string>> = definitions;

/** Indicators that count what a definition counts. */
const countedBy: { readonly [Definition in FamineDefinition]?: IndicatorName } = {
  "famine-deaths": "famine-excess-deaths",
  "births-not-born": "births-not-born",
};

const thing = ({ definition, place, people, from, until, unit }: Omit<FamineDispute, "estimates">): string =>
  [definition, place, people, from, until, unit].join("|");

/**
 * Every estimate, with those of the same definition, place, people and years.
 *
 * @example
 * famineDisputes.every(({ estimates }) => estimates.length > 0); // => true
 */
export const famineDisputes: readonly FamineDispute[] = disputesIn(rows);

function disputesIn(estimates: readonly FamineEstimate[]): readonly FamineDispute[] {
  const disputes = new Map<string, FamineDispute & { readonly estimates: FamineEstimate[] }>();
  for (const each of [...estimates].sort((one, other) => rankOf(one.source) - rankOf(other.source))) {
    const { definition, place, people, from, until, unit } = each;
    const dispute = disputes.get(thing(each)) ?? { definition, place, people, from, until, unit, estimates: [] };
    dispute.estimates.push(each);
    disputes.set(thing(each), dispute);
  }
  return estimates.flatMap((each) => {
    const dispute = disputes.get(thing(each));
    disputes.delete(thing(each));
    return dispute ?? [];
  });
}

/**
 * Disputes about what an indicator counts.
 *
 * @param series of an indicator
 * @param place where everybody is counted
 * @example
 * disputesOf("famine-excess-deaths", "USSR").map(({ definition }) => definition)[0]; // => "famine-deaths"
 */
export function disputesOf(series: string, place: string): readonly FamineDispute[] {
  return famineDisputes.filter(
    (each) => each.place === place && each.people === "everybody" && countedBy[each.definition] === series,
  );
}

/**
 * The lowest and the highest figure of estimates of one thing.
 *
 * @param estimates of one definition, place and people, over the same years
 * @throws Fault "estimates-mixed" where they are of several things
 * @example
 * famineRange(famineDisputes[0].estimates).length; // => 2
 */
export function famineRange(estimates: readonly FamineEstimate[]): readonly [low: number, high: number] {
  const things = [...new Set(estimates.map(thing))];
  if (things.length !== 1) {
    throw new Fault("estimates-mixed", {
      what: `a range is asked over estimates of ${things.length} different things: ${things.join(", ")}`,
      where: "estimates of the famine",
      mend: "take those of one definition, place, people and years",
    });
  }
  const ends = estimates.flatMap(({ low, best, high }) => [low, best, high]).filter((each) => each !== null);
  return [Math.min(...ends), Math.max(...ends)];
}
