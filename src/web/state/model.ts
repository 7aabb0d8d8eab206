import type { Catalogue, IndicatorTold } from "../engine/messages.ts";
import { Runs } from "./runs.svelte.ts";

/** The engine of this page and what it knows of the model: one for all pages. */
export const runs = new Runs();

/** What the model has; asked once. */
export const catalogue: Promise<Catalogue> = runs.catalogue();

/** An indicator by its id. */
export function indicatorIn({ indicators }: Catalogue, id: string): IndicatorTold {
  const found = indicators.find((each) => each.id === id);
  if (!found) throw new Error(`there is no indicator "${id}"`);
  return found;
}
