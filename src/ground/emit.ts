import { emitLocal } from "./emitLocal.ts";
import { Writer } from "./emitText.ts";
import { emitUniforms } from "./emitUniforms.ts";
import { emitSettling, emitUpper } from "./emitUpper.ts";
import type { Layout } from "./layout.ts";
import type { Model } from "./model.ts";
import { type Plan, phaseName } from "./plan.ts";

/**
 * Writes a model as AssemblyScript: for each phase of each plan one function of small loops.
 *
 * The text is arithmetic copied from the laws, statement by statement in the stated order, so that
 * it gives the same bits as the reference. It is compiled at set-up and never edited.
 *
 * @param imports where `random`, `mathematics` and `lanes` lie, seen from the written file
 */
export function emitKernels(model: Model, layout: Layout, imports: string): string {
  const writer = new Writer(model, layout);
  writer.lines.push(
    `import { uniform } from "${imports}/random";`,
    `import { exp, log, logistic, normalQuantile, pow } from "${imports}/mathematics";`,
    `import * as lanes from "${imports}/lanes";`,
    ...emitUniforms(),
  );
  emitPlan(writer, model.plans.beginning, "begin");
  emitPlan(writer, model.plans.month, "month");
  return `${writer.lines.join("\n")}\n`;
}

function emitPlan(writer: Writer, plan: Plan, name: "begin" | "month"): void {
  const last = plan.phases.findLast((each) => each.kind === "local");
  plan.phases.forEach((phase, index) => {
    if (phase.kind === "local") {
      emitLocal(writer, phase, phaseName(name, index), phase === last);
      emitSettling(writer, phase, `${phaseName(name, index)}Settle`);
    } else emitUpper(writer, phase, phaseName(name, index));
  });
}
