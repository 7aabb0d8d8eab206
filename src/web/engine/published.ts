/** What the page is told of evidence: published figures, their sources, and how runs stand beside them. */

/** How far a published figure was followed to its source. */
export type Seen = "work" | "citation" | "copy" | "no";

/** One published figure. */
export interface ObservationTold {
  /** Place on the axis of years. */
  readonly at: number;
  /** Month as `1930-01`, or the year alone, or years as `1932-33`. */
  readonly when: string;
  readonly year: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Author and year, as a figure names it. */
  readonly label: string;
  /** Author, year, title and place in the work. */
  readonly citation: string;
  readonly source: string;
  readonly kind: string;
  readonly basis: string;
  readonly seen: Seen;
  /** How it was read, in words. */
  readonly howSeen: string;
  readonly role: string;
  readonly note: string;
}

/** What authors published of one thing, place and span of years. */
export interface DisputeTold {
  readonly definition: string;
  readonly from: number;
  readonly until: number;
  readonly estimates: readonly ObservationTold[];
}

/** The evidence on an indicator in a place. */
export interface EvidenceTold {
  readonly observations: readonly ObservationTold[];
  readonly disputes: readonly DisputeTold[];
}

/** A series of the evidence, whether the model answers it or not. */
export interface SeriesTold {
  readonly series: string;
  readonly title: string;
  readonly unit: string;
  /** Places that figures are held of, the one with most first. */
  readonly places: readonly string[];
  readonly figures: number;
  readonly first: number;
  readonly last: number;
  /** The indicator that answers it; empty where the model has none. */
  readonly indicator: string;
}

/** A work that figures come from. */
export interface WorkTold {
  readonly key: string;
  readonly author: string;
  readonly year: string;
  readonly title: string;
  readonly kind: string;
  /** How many figures come from it. */
  readonly figures: number;
}

/** What is held of a series in a place, whatever its unit. */
export interface SeriesOfPlace {
  readonly title: string;
  /** Whether it counts people who died, were shot, held or deported. */
  readonly isToll: boolean;
  readonly observations: readonly (ObservationTold & { readonly unit: string })[];
}

/** A dated decision, and where it is known from. */
export interface DecisionTold {
  readonly date: string;
  readonly event: string;
  readonly citation: string;
  /** How it was read, in words; empty where the work itself was read. */
  readonly howSeen: string;
}

/** How a run answers one claim. */
export interface ClaimTold {
  readonly id: string;
  /** Whether it counts people who died, were shot, held or deported. */
  readonly isToll: boolean;
  readonly claim: string;
  readonly period: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly value: number | undefined;
  readonly verdict: "inside" | "outside" | "not answered";
  readonly evidenceVerdict: string;
}

/** How near a run comes to what was published of a series in a place. */
export interface FitTold {
  readonly series: string;
  readonly title: string;
  readonly place: string;
  /** Figures compared. */
  readonly points: number;
  /** The median distance from them, as a part of each. */
  readonly gap: number;
  /** Why the model misses it, as far as is known; empty where nothing is said. */
  readonly reason: string;
}
