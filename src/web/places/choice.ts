import type { Catalogue } from "../engine/messages.ts";
import { heldPeriod, type MeasureName, measureOf, type Period, spans } from "./measures.ts";

/** How the map may be drawn. */
export const looks = ["map", "tiles"] as const;
export type Look = (typeof looks)[number];

/** What a reader has chosen on the page of places. */
export interface Choice {
  readonly place: string;
  readonly measure: MeasureName;
  readonly period: Period;
  /** A scenario that history is set beside; empty for none. */
  readonly beside: string;
  readonly look: Look;
}

/** What the page opens with. */
export const opening: Choice = {
  place: "USSR",
  measure: "hunger",
  period: spans[0] ?? [1932, 1933],
  beside: "",
  look: "map",
};

/**
 * Reads what stands behind the `#`: a place, then what differs from the opening. What is not known is left out.
 *
 * @example
 * readChoice("Ukraine&show=harvest&years=1932", catalogue).measure; // => "harvest"
 */
export function readChoice(fragment: string, catalogue: Catalogue): Choice {
  const [place = "", ...rest] = fragment.split("&").map(decoded);
  const told = new Map(rest.map((each) => [each.slice(0, each.indexOf("=")), each.slice(each.indexOf("=") + 1)]));
  const { name: measure, id } = measureOf(told.get("show") ?? "");
  const [from, to] = (told.get("years") ?? "").split("-").map(Number);
  const wanted: Period = from ? [from, to ?? from] : opening.period;
  const indicator = catalogue.indicators.find((each) => each.id === id);
  return {
    place: catalogue.places.some((each) => each.id === place) ? place : opening.place,
    measure,
    period: indicator ? heldPeriod(wanted, indicator, catalogue) : opening.period,
    beside: catalogue.scenarios.find(({ name }) => name === told.get("beside") && name !== "history")?.name ?? "",
    look: looks.find((each) => each === told.get("as")) ?? opening.look,
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Writes a choice for the address; `readChoice` reads it back. */
export function writeChoice({ place, measure, period, beside, look }: Choice): string {
  const [from, to] = period;
  const isOpening = measure === opening.measure && from === opening.period[0] && to === opening.period[1];
  const parts = [
    ...(measure === opening.measure ? [] : [`show=${measure}`]),
    ...(isOpening ? [] : [`years=${from === to ? from : `${from}-${to}`}`]),
    ...(beside === "" ? [] : [`beside=${beside}`]),
    ...(look === opening.look ? [] : [`as=${look}`]),
  ];
  if (parts.length === 0 && place === opening.place) return "";
  return [encodeURIComponent(place), ...parts].join("&");
}
