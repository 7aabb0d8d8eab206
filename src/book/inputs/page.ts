import { yearOf } from "../../ground/calendar.ts";
import { rowsReadBy } from "../../ground/tally.ts";
import type { EnteringName } from "../../lab/entering.ts";
import { giveStart, outsideIn } from "../../lab/given.ts";
import { giveProjects, standardProjects } from "../../lab/givenProjects.ts";
import { machineFor } from "../../lab/run.ts";
import { model } from "../../laws/month.ts";
import { farthestMonth, firstMonth } from "../../scenarios/horizon.ts";
import { paragraphs } from "../markdown.ts";
import { parametersPart, tablesPart } from "./declared.ts";
import { countOf, type InputPart, sectionOf } from "./part.ts";
import { settingsPart, standingPart } from "./policies.ts";
import {
  bridgesPart,
  coefficientsPart,
  eventsPart,
  figuresPart,
  industryPart,
  projectsPart,
  regionsPart,
  standInsPart,
  warPart,
} from "./tables.ts";

/** What tells of each thing that enters a run: one that is not told of here does not compile. */
const tellers: Readonly<Record<EnteringName, readonly ((rows: ReadonlySet<object>) => InputPart)[]>> = {
  parameters: [standingPart, parametersPart],
  tables: [tablesPart],
  figures: [figuresPart],
  industry: [industryPart],
  coefficients: [coefficientsPart],
  projects: [projectsPart],
  events: [eventsPart],
  war: [warPart],
  regions: [regionsPart],
  aggregates: [],
  bridges: [bridgesPart],
  standIns: [standInsPart],
};

/** Gives a country its start and every year that a run may have. */
function giveAll(): void {
  const { world } = machineFor(20000);
  giveStart(world);
  giveProjects(world, standardProjects);
  for (let year = yearOf(firstMonth); year <= yearOf(farthestMonth); year++) outsideIn(year);
}

/**
 * Every kind of input, from what the start and the months of a run really take.
 *
 * @param more that is read beside it
 */
export function inputParts(more: () => void = () => undefined): readonly InputPart[] {
  const rows = rowsReadBy(() => {
    giveAll();
    more();
  });
  return [settingsPart, ...Object.values(tellers).flat()].map((part) => part(rows));
}

/** The page of what enters a run. */
export function inputsPage(parts: readonly InputPart[] = inputParts()): string {
  return paragraphs(
    "<!-- Written by `great-turn book` from what a run reads. Do not edit. -->",
    "# What enters a run",
    "All that a run of `history` takes, found by giving a country its start and its months and noting what was asked for. Laws cannot import the evidence, and a run is handed nothing else but its seed and the size of its sample. `run.json` has a fingerprint of each of these tables.",
    countOf(parts),
    `All ${model.mechanisms.length} mechanisms are switched on in \`history\`, and no parameter differs from its best value. A number that a scholarly work or a document gives may still stand for something else in the model, be of another year, or be recalled and not yet checked: the sections below say so where it is known.`,
    ...parts.map(sectionOf),
  );
}
