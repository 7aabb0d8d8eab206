import type { ClaimId } from "../../generated/names.ts";
import type { FamineDefinition, FamineDispute } from "../famine.ts";
import type { Measure } from "../measures.ts";

/**
 * What is asked of the model first: an indicator, and figures of it that historians and claims speak of. Whether it is output
 * or toll, its unit and how its places combine stand with the indicator.
 */
export interface Outcome {
  /** Set where readers see it first: a few words that head its column in tables of a run, or `true` where the lab alone opens with its chart. */
  readonly headline?: string | true;
  /** By their ids. */
  readonly figures?: Readonly<Record<string, DeclaredFigure>>;
}

/** A figure as it is declared: its unit is that of the indicator unless another is given. */
type DeclaredFigure = Omit<OutcomeFigure, "id" | "series" | "unit"> & { readonly unit?: string };

/** One figure of an outcome, over years that somebody spoke of. */
export interface OutcomeFigure extends Measure {
  readonly id: string;
  /** The indicator that it is of. */
  readonly series: string;
  /** Its words as the subject of a sentence, where `says` is none. */
  readonly subject?: string;
  /** Where it is told beside what was published of it: where readings of the record are compared, and where the toll is. */
  readonly told: readonly ("readings" | "toll")[];
  readonly published?: readonly Published[];
  /** Claims that it answers, in their own unit. */
  readonly claims?: readonly ClaimId[];
}

/** Where the evidence keeps what was published of a figure. */
export type Published = PublishedSeries | PublishedEstimates;

/** Observations of a series in the country. */
export interface PublishedSeries {
  readonly series: string;
  readonly year: number;
  /** A month to hold to, or `null` for figures of the whole year; else months do not matter. */
  readonly month?: number | null;
}

/** Estimates of the famine in the country, by what they count and for which years. */
export interface PublishedEstimates extends Pick<FamineDispute, "from" | "until"> {
  readonly definition: FamineDefinition;
}
