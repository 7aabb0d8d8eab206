import { isLaw } from "../ground/model.ts";
import { type Phase, runsAt } from "../ground/plan.ts";
import type { Start, Step } from "../ground/quantity.ts";
import { beginning, model, stages } from "../laws/month.ts";
import { chapterOf, linkTo, linkToMechanism } from "./chapters.ts";
import { eachOf, monthList } from "./entries.ts";
import { symbolText } from "./formula.ts";
import { counted, paragraphs, table } from "./markdown.ts";

/** The page of the month's order, stage by stage. */
export function orderPage(): string {
  const { phases } = model.plans.month;
  let turn = 0;
  return paragraphs(
    "# The month, in order",
    "The laws of a month run in this order. A law takes stocks and states as they stand when its turn comes, and what earlier laws of the month have found; what is found later it can take only as of last month.",
    `The month has ${counted(model.month.length, "step")} in ${counted(stages.length, "stage")}. Villages and their households run region by region; where they must wait for the country, or it for them, a new phase begins. There are ${counted(phases.length, "phase")}; the column says in which one a step runs.`,
    ...stages.flatMap(({ says, steps }, at) => [
      `## ${at + 1}. ${says}`,
      stepTable(steps.map((step) => stepRow(step, ++turn, phases))),
    ]),
    "## Before the first month",
    stepTable(beginning.map((step, at) => stepRow(step, at + 1, model.plans.beginning.phases))),
  );
}

function stepTable(rows: readonly (readonly string[])[]): string {
  return table(["", "law", "symbol", "kind", "runs over", "phase", "months", "mechanism", "subsystem"], rows);
}

function stepRow(step: Start | Step, turn: number, phases: readonly Phase[]): readonly string[] {
  const law = isLaw(step) ? step : undefined;
  const phase = phases.findIndex(({ segments }) => segments.some(({ steps }) => steps.includes(step)));
  return [
    String(turn),
    linkTo(step),
    symbolText(step.symbol),
    step.kind,
    eachOf(runsAt(step)),
    String(phase + 1),
    law?.months ? monthList(law.months) : "",
    law?.mechanism ? linkToMechanism(law.mechanism) : "",
    chapterOf(step)?.title ?? "",
  ];
}
