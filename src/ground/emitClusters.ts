import { lawText } from "./emitText.ts";
import { inGroups, type LocalPhase } from "./localPhase.ts";
import type { Segment } from "./plan.ts";
import type { Change, Flow, Quantity, Start, Step, Stock } from "./quantity.ts";

/** Writes the steps of one cluster: plain arithmetic over its variables. */
export function emitClusters(plan: LocalPhase, segment: Segment): readonly string[] {
  return inGroups(plan, segment.steps, (step) => [
    `// ${step.symbol}, ${step.unit}. ${step.says}`,
    ...stepText(plan, step),
  ]);
}

function stepText(plan: LocalPhase, step: Step | Start): readonly string[] {
  const variable = (of: Quantity): string => plan.scalar(of);
  if ("of" in step) return [`sum_${plan.nameOf(step)} += ${variable(step.of)};`];
  const text = lawText(plan.writer, step, variable);
  if (step.kind === "signal") return [`${variable(step)} = ${text};`];
  if (step.kind === "flow") return flowText(plan, step, text);
  return newValueText(plan, step, text);
}

function flowText(plan: LocalPhase, flow: Flow, text: string): readonly string[] {
  const value = plan.scalar(flow);
  const ends = (["from", "to"] as const).filter((end) => flow[end].level === flow.level);
  return [
    `${value} = ${text};`,
    ...roundedText(plan, value, flow.from, flow.lot),
    ...ends.map((end) => `${plan.scalar(flow[end])} ${end === "from" ? "-" : "+"}= ${value};`),
    `sum_${plan.nameOf(flow)} += ${value};`,
  ];
}

/** Rounds an amount down to whole steps; a lot below the part left over gives one step more. */
function roundedText(plan: LocalPhase, value: string, stock: Stock, lot: Quantity | undefined): readonly string[] {
  const { step } = stock.of;
  if (!lot) return [`${value} = floor<f64>(${value} * ${1 / step}) * ${step};`];
  return [
    "{",
    `  const pieces = ${value} * ${1 / step}, whole = floor<f64>(pieces);`,
    `  ${value} = (whole + (${plan.drawText(lot)} < pieces - whole ? 1.0 : 0.0)) * ${step};`,
    "}",
  ];
}

function newValueText(plan: LocalPhase, law: Change | Start, text: string): readonly string[] {
  const target = law.kind === "change" ? law.changes : law.begins;
  const value = plan.scalar(target);
  const rounding = law.kind === "start" && target.kind === "stock" ? roundedText(plan, value, target, law.lot) : [];
  return [`${value} = ${text};`, ...rounding];
}
