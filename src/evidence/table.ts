import { packed } from "../generated/evidence.ts";
import type { ClaimId, LeverName } from "../generated/names.ts";
import type { Seen } from "./seen.ts";

/** One figure that somebody published, as the data package holds it. */
export interface Observation {
  readonly series: string;
  readonly geo: string;
  readonly year: number;
  readonly month: number | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly source: string;
  readonly locator: string;
  readonly basis: string;
  /** How the figure was seen; `no` is shown as not yet checked. */
  readonly verified: Seen;
  readonly role: string;
  readonly note: string;
}

/** A claim of the essay, and the range that the evidence allows. */
export interface Claim {
  readonly id: ClaimId;
  readonly system: string;
  readonly kind: string;
  readonly claim: string;
  readonly period: string;
  readonly essay_value: string;
  readonly low: string;
  readonly high: string;
  readonly unit: string;
  /** The lever that sets the model's answer, where one does and no law. */
  readonly set_by: LeverName | "";
  readonly evidence_verdict: string;
  readonly evidence_note: string;
}

/** A dated decision or shock. */
export interface Decision {
  readonly date: string;
  readonly domain: string;
  readonly event: string;
  readonly source: string;
  readonly verified: Seen;
}

/** A claim or series that the model misses, and the reason as far as it is known. */
export interface Failure {
  /** A claim's id, or a series and its place, as in `births/USSR`. */
  readonly missed: string;
  readonly reason: string;
}

/** When great works were opened. */
export interface Opening {
  readonly project: string;
  /** What happened, such as `first-iron`. */
  readonly what: string;
  /** As exact as it is known. */
  readonly date: string;
  readonly source: string;
  readonly verified: Seen;
}

/** What the pages on the model tell of a claim. */
export interface Told {
  /** Pages that name it, by their place in the project. */
  readonly pages: readonly string[];
  /** What a page says that the model does not bear out of it, or cannot test. */
  readonly unborne: readonly { readonly page: string; readonly says: string }[];
}

interface Words {
  readonly words: readonly string[];
  readonly at: readonly number[];
}

/** Every observation that the model may be held against, in no order. */
export const observations: readonly Observation[] = unpack();
/** The claims, in the order of their ids. */
export const claims: readonly Claim[] = packed.claims;
/** The dated decisions. */
export const timeline: readonly Decision[] = packed.timeline;
/** What the model is known to miss, and why. */
export const failures: readonly Failure[] = packed.failures;
/**
 * What the pages on the model tell of a claim.
 *
 * @param claim the id of a claim; one that no page names has none
 * @example
 * toldOf("C104").pages.includes("docs/model/industry.md"); // => true
 */
export function toldOf(claim: string): Told {
  return packed.told.find((each) => each.claim === claim) ?? { pages: [], unborne: [] };
}

/**
 * What a reader calls a series of the evidence.
 *
 * @returns its name, where it has no title
 * @example
 * seriesTitle("grain-exports"); // => "Grain exported"
 */
export function seriesTitle(series: string): string {
  return packed.titles[series] ?? series;
}

/** When great works were opened, by those who tell. */
export const openings: readonly Opening[] = packed.openings;

function unpack(): readonly Observation[] {
  const columns = packed.observations;
  const word = (column: Words, row: number): string => column.words[column.at[row] ?? 0] ?? "";
  return columns.year.map((year, row) => ({
    series: word(columns.series, row),
    geo: word(columns.geo, row),
    year: year ?? 0,
    month: columns.month[row] ?? null,
    value: columns.value[row] ?? null,
    low: columns.low[row] ?? null,
    high: columns.high[row] ?? null,
    unit: word(columns.unit, row),
    source: word(columns.source, row),
    locator: word(columns.locator, row),
    basis: word(columns.basis, row),
    verified: word(columns.verified, row) as Seen,
    role: word(columns.role, row),
    note: word(columns.note, row),
  }));
}

/**
 * The observations of a series in a place; rivals stay side by side.
 *
 * @param series a name of a series of the evidence; one that has no observation gives an empty list
 * @param geo `USSR`, a region or a group of regions, by its id
 * @example
 * observed("grain-harvest-low", "USSR").every(({ geo }) => geo === "USSR"); // => true
 * observed("no-such-series", "USSR"); // => []
 */
export function observed(series: string, geo: string): readonly Observation[] {
  return observations.filter((each) => each.series === series && each.geo === geo);
}
