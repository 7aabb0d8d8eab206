import { emitLocal } from "./emitLocal.ts";
import { activity, addressOf, lawText, Writer } from "./emitText.ts";
import type { Model } from "./model.ts";
import { type Phase, type Plan, taken as reads, runsAt } from "./plan.ts";
import type { Flow, Level, Quantity, Start, Step, Stock, Total } from "./quantity.ts";
import { type Layout, memoryMap } from "./world.ts";

/**
 * Writes a model as AssemblyScript: for each phase of each plan one function of small loops.
 *
 * The text is arithmetic copied from the laws, statement by statement in the stated order, so that
 * it gives the same bits as the reference. It is compiled at set-up and never edited.
 *
 * @param imports where `random` and `mathematics` lie, seen from the written file
 */
export function emitKernels(model: Model, layout: Layout, imports: string): string {
  const writer = new Writer(model, layout);
  writer.lines.push(
    `import { uniform } from "${imports}/random";`,
    `import { exp, log, logistic, normalQuantile, pow } from "${imports}/mathematics";`,
  );
  emitPlan(writer, model.plans.beginning, "begin");
  emitPlan(writer, model.plans.month, "month");
  emitStockTaking(writer);
  return `${writer.lines.join("\n")}\n`;
}

/** The function that runs a phase; local phases have a second one that settles what they brought. */
export function phaseName(plan: "begin" | "month", index: number): string {
  return `${plan}${index}`;
}

function emitPlan(writer: Writer, plan: Plan, name: "begin" | "month"): void {
  plan.phases.forEach((phase, index) => {
    if (phase.kind === "local") {
      emitLocal(writer, phase, phaseName(name, index));
      emitSettling(writer, phase, `${phaseName(name, index)}Settle`);
    } else emitUpper(writer, phase, phaseName(name, index));
  });
}

function countOf(level: Level, layout: Layout): string {
  return level === layout.levels.home ? `load<i32>(${4 * memoryMap.homes})` : String(level.cells);
}

function emitUpper(writer: Writer, phase: Phase, name: string): void {
  const { lines } = writer;
  lines.push(`export function ${name}(): void {`, `  const calendar = load<i32>(${4 * memoryMap.calendar});`);
  lines.push(`  const month = load<i32>(${4 * memoryMap.month});`, `  const seed = load<i32>(${4 * memoryMap.seed});`);
  for (const step of phase.segments.flatMap((each) => each.steps)) {
    lines.push("  {", `    // ${step.symbol}, ${step.unit}. ${step.says}`);
    if (step.kind === "total") emitUpperTotal(writer, step);
    else emitUpperLaw(writer, step);
    lines.push("  }");
  }
  lines.push("}");
}

function emitUpperTotal(writer: Writer, step: Total): void {
  const { levels } = writer.layout;
  const into = step.level === levels.home ? "8 * cell" : "0";
  writer.lines.push(
    `    const to = ${addressOf(writer, step)};`,
    `    const parts = ${addressOf(writer, step.of)};`,
    "    store<f64>(to, 0);",
    `    for (let cell = 0, cells = ${countOf(runsAt(step), writer.layout)}; cell < cells; cell++) {`,
    `      store<f64>(to + ${into}, load<f64>(to + ${into}) + load<f64>(parts + 8 * cell));`,
    "    }",
  );
}

function emitUpperLaw(writer: Writer, law: Exclude<Step | Start, Total>): void {
  const { lines, model, layout } = writer;
  const at = (of: Quantity): string => (of.level === law.level ? "8 * cell" : "0");
  const taken = [...new Set(reads(law))].filter((each) => each.kind !== "draw");
  for (const of of taken) lines.push(`    const at_${model.nameOf(of)} = ${addressOf(writer, of)};`);
  const target = law.kind === "change" ? law.changes : law.kind === "start" ? law.begins : law;
  lines.push(`    const answer = ${addressOf(writer, target)};`);
  const ends = law.kind === "flow" ? [law.from, law.to] : [];
  ends.forEach((stock, index) => {
    lines.push(`    const end${index} = ${addressOf(writer, stock)};`);
  });
  lines.push(`    const active = ${activity(writer, law)};`);
  lines.push(`    for (let cell = 0, cells = ${countOf(law.level, layout)}; cell < cells; cell++) {`);
  const keeps = law.kind === "change" || law.kind === "start";
  const here = law.when ? `active && load<f64>(at_${model.nameOf(law.when)} + ${at(law.when)}) > 0` : "active";
  lines.push(`      let v: f64 = ${law.kind === "flow" ? 0 : (law.idle ?? 0)};`, `      if (${here}) {`);
  for (const of of taken)
    lines.push(`        const v_${model.nameOf(of)} = load<f64>(at_${model.nameOf(of)} + ${at(of)});`);
  for (const draw of Object.values(law.takes).filter((each) => each.kind === "draw")) {
    lines.push(`        const v_${model.nameOf(draw)} = ${upperDraw(writer, draw)};`);
  }
  lines.push(`        v = ${lawText(writer, law)};`, "      }");
  lines.push(`      ${keeps ? `if (${here}) ` : ""}store<f64>(answer + 8 * cell, v);`);
  ends.forEach((stock, index) => {
    const place = `end${index} + ${at(stock)}`;
    lines.push(`      store<f64>(${place}, load<f64>(${place}) ${index === 0 ? "-" : "+"} v);`);
  });
  lines.push("    }");
}

function upperDraw(writer: Writer, draw: Quantity): string {
  const purpose = writer.purposeOf(draw);
  if (draw.level !== writer.layout.levels.home) return `uniform(seed, ${purpose}, -1, month)`;
  return `uniform(seed, ${purpose} ^ load<i32>(load<i32>(${4 * memoryMap.keys}) + 4 * cell), -1, month)`;
}

/** What a local phase brought settles in the stocks above the sample. */
function emitSettling(writer: Writer, phase: Phase, name: string): void {
  const { lines, layout } = writer;
  lines.push(`export function ${name}(): void {`, `  const homes = load<i32>(${4 * memoryMap.homes});`);
  const flows = phase.segments.flatMap((each) => each.steps).filter((step): step is Flow => step.kind === "flow");
  for (const flow of flows) {
    for (const end of ["from", "to"] as const) {
      const stock = flow[end];
      if (stock.level.sampled) continue;
      const into = stock.level === layout.levels.home ? "8 * home" : "0";
      lines.push(
        "  {",
        `    const stock = ${addressOf(writer, stock)};`,
        `    const brought = ${addressOf(writer, flow, "brought")};`,
        "    for (let home = 0; home < homes; home++) {",
        `      store<f64>(stock + ${into}, load<f64>(stock + ${into}) ${end === "from" ? "-" : "+"} load<f64>(brought + 8 * home));`,
        "    }",
        "  }",
      );
    }
  }
  lines.push("}");
}

/** Sums what sampled cells hold, and the least that any holds, for the audit. */
function emitStockTaking(writer: Writer): void {
  const { lines, layout, model } = writer;
  lines.push("export function takeStock(from: i32, to: i32): void {");
  lines.push(
    `  const clusters = load<i32>(${4 * memoryMap.clusters});`,
    `  const members = load<i32>(${4 * memoryMap.members});`,
  );
  lines.push(`  const weights = load<i32>(${4 * memoryMap.weight});`, "  for (let home = from; home < to; home++) {");
  lines.push("    const c0 = load<i32>(clusters + 4 * home), c1 = load<i32>(clusters + 4 * home + 4);");
  lines.push("    const weight = load<f64>(weights + 8 * home);");
  for (const stock of model.quantities.values()) {
    if (stock.kind !== "stock" || !stock.level.sampled) continue;
    const member = stock.level === layout.levels.member;
    const bounds = member ? ["load<i32>(members + 4 * c0)", "load<i32>(members + 4 * c1)"] : ["c0", "c1"];
    const cell = member ? "<f64>load<f32>(at + 4 * cell)" : "load<f64>(at + 8 * cell)";
    lines.push(
      "    {",
      `      const at = ${addressOf(writer, stock as Stock)};`,
      "      let held: f64 = 0, least: f64 = 0;",
      `      for (let cell = ${bounds[0]}, end = ${bounds[1]}; cell < end; cell++) {`,
      `        const amount = ${cell};`,
      "        held += amount;",
      "        least = min<f64>(least, amount);",
      "      }",
      `      store<f64>(${addressOf(writer, stock, "held")} + 8 * home, held * weight);`,
      `      store<f64>(${addressOf(writer, stock, "least")} + 8 * home, least);`,
      "    }",
    );
  }
  lines.push("  }", "}");
}
