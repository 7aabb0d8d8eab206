import { isLaw } from "../ground/model.ts";
import { type Phase, runsAt } from "../ground/plan.ts";
import type { Start, Step } from "../ground/quantity.ts";
import { beginning, model, stages } from "../laws/month.ts";
import { beginnings } from "../laws/stages/beginning.ts";
import { chapterOf, linkTo, linkToMechanism } from "./chapters.ts";
import { eachOf, monthList } from "./entries.ts";
import { symbolText } from "./formula.ts";
import { counted, paragraphs, table } from "./markdown.ts";

/** The page of the month's order, stage by stage. Steps bear no numbers: a new law is a new line, and no other line changes. */
export function orderPage(): string {
  const { phases } = model.plans.month;
  const first = firstOfPhases(model.month, phases);
  const firstAtStart = firstOfPhases(beginning, model.plans.beginning.phases);
  return paragraphs(
    "# The month, in order",
    "The laws of a month run in this order. A law takes stocks and states as they stand when its turn comes, and what earlier laws of the month have found; what is found later it can take only as of last month.",
    `The month has ${counted(model.month.length, "step")} in ${counted(stages.length, "stage")}. Villages and their households run region by region; where they must wait for the country, or it for them, a new phase begins. There are ${counted(phases.length, "phase")}; the column marks the step that begins one.`,
    ...stages.flatMap(({ says, steps }) => [`## ${says}`, stepTable(steps.map((step) => stepRow(step, first)))]),
    "## Before the first month",
    ...beginnings.flatMap(({ says, steps }) => [
      `### ${says}`,
      stepTable(steps.map((step) => stepRow(step, firstAtStart))),
    ]),
  );
}

function stepTable(rows: readonly (readonly string[])[]): string {
  return table(["law", "symbol", "kind", "runs over", "phase", "months", "mechanism", "subsystem"], rows);
}

/** Steps that begin a phase: the first of each, in the order in which they run. */
function firstOfPhases(steps: readonly (Start | Step)[], phases: readonly Phase[]): ReadonlySet<Start | Step> {
  const phaseOf = new Map(
    phases.flatMap((phase) => phase.segments.flatMap((segment) => segment.steps.map((step) => [step, phase] as const))),
  );
  return new Set(steps.filter((step, at) => phaseOf.get(step) !== phaseOf.get(steps[at - 1] ?? step) || at === 0));
}

function stepRow(step: Start | Step, first: ReadonlySet<Start | Step>): readonly string[] {
  const law = isLaw(step) ? step : undefined;
  return [
    linkTo(step),
    symbolText(step.symbol),
    step.kind,
    eachOf(runsAt(step)),
    first.has(step) ? "begins" : "",
    law?.months ? monthList(law.months) : "",
    law?.mechanism ? linkToMechanism(law.mechanism) : "",
    chapterOf(step)?.title ?? "",
  ];
}
