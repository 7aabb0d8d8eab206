import type { DisputeTold, ObservationTold } from "../engine/messages.ts";
import type { Span } from "../state/spread.ts";
import type { Period } from "./measures.ts";

/** A row of a figure of ranges. */
export interface Row {
  readonly id: string;
  readonly label: string;
  readonly look: "history" | "other" | "part" | "estimate";
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly says: string;
  /** Where the figure comes from. */
  readonly figure: string;
  /** How an estimate was read. */
  readonly seen?: ObservationTold["seen"];
  readonly citation?: string;
}

/** Rows that count the same years. */
export interface Block {
  readonly period: Period;
  readonly title: string;
  readonly rows: readonly Row[];
}

/** A run's span as ends and middle: one run has no ends. */
export function endsOf(span: Span | undefined): Pick<Row, "value" | "low" | "high"> {
  if (!span) return { value: null, low: null, high: null };
  return span.runs > 1
    ? { value: span.middle, low: span.low, high: span.high }
    : { value: span.middle, low: null, high: null };
}

/** Years over which estimates of a place count, each once, in order; with those of the page first where none is of them. */
export function yearsCounted(disputes: readonly DisputeTold[], own: Period): readonly Period[] {
  const all = [own, ...disputes.map(({ from, until }): Period => [from, until])];
  const once = new Map(all.map((each) => [each.join("-"), each]));
  return [...once.values()].sort((one, other) => one[0] - other[0] || one[1] - other[1]);
}

/** Whether a model's range lies wholly below or above a published figure, or meets it. */
export function standing(
  { low, high }: Span,
  told: Pick<ObservationTold, "value" | "low" | "high">,
): "low" | "high" | "meets" {
  const [least, most] = [
    told.low ?? told.value,
    told.high ?? (told.low === null || told.value !== null ? told.value : Number.POSITIVE_INFINITY),
  ];
  if (least !== null && high < least) return "low";
  if (most !== null && low > most) return "high";
  return "meets";
}
