import type { Catalogue, Course, EvidenceTold, IndicatorTold, Line, Wanted } from "../engine/messages.ts";
import { breath } from "./breath.ts";
import { catalogue as fetched, indicatorIn, runs } from "./model.ts";
import type { Ensemble } from "./runs.svelte.ts";
import { usualRuns } from "./sample.ts";

/** An indicator on a page: the runs of every course that is shown, and the evidence. */
export interface Told {
  readonly catalogue: Catalogue;
  readonly indicator: IndicatorTold;
  readonly evidence: EvidenceTold;
}

/** What a page must know of an indicator before it can draw it. */
export async function toldOf(wanted: Wanted): Promise<Told> {
  const [catalogue, evidence] = await Promise.all([fetched, runs.evidenceOf(wanted)]);
  // To take the answer in is a task of its own.
  await breath();
  return { catalogue, indicator: indicatorIn(catalogue, wanted.id), evidence };
}

/** The runs of a course for a page that shows some indicators: asked for as the page opens. */
export function ensembleOf(course: Course, wanted: readonly Wanted[], count = usualRuns): Ensemble | undefined {
  runs.want(course, wanted, count);
  return runs.ensemble(course);
}

/** The lines of an indicator in a course. */
export function linesOf(ensemble: Ensemble | undefined, { id, place }: Wanted): readonly Line[] {
  return ensemble?.of(id, place) ?? [];
}
