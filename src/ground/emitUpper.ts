import { activity, addressOf, lawText, type Writer } from "./emitText.ts";
import type { Layout } from "./layout.ts";
import { type Phase, taken as reads, runsAt } from "./plan.ts";
import type { Flow, Law, Level, Mapped, Quantity, Total } from "./quantity.ts";
import { memoryMap } from "./world.ts";

function countOf(level: Level, layout: Layout): string {
  return level === layout.levels.home ? `load<i32>(${4 * memoryMap.homes})` : String(level.cells);
}

/** Writes a phase over regions, branches and the nation: a loop for each step. */
export function emitUpper(writer: Writer, phase: Phase, name: string): void {
  const { lines } = writer;
  lines.push(`export function ${name}(): void {`, `  const calendar = load<i32>(${4 * memoryMap.calendar});`);
  lines.push(`  const month = load<i32>(${4 * memoryMap.month});`, `  const seed = load<i32>(${4 * memoryMap.seed});`);
  for (const step of phase.segments.flatMap((each) => each.steps)) {
    lines.push("  {", `    // ${step.symbol}, ${step.unit}. ${step.says}`);
    if (step.kind === "total") emitUpperTotal(writer, step);
    else if (step.kind === "mapped") emitMapped(writer, step);
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

function emitMapped(writer: Writer, step: Mapped): void {
  const { rows, columns } = step.by;
  writer.lines.push(
    `    const to = ${addressOf(writer, step)};`,
    `    const parts = ${addressOf(writer, step.of)};`,
    `    const weights = ${addressOf(writer, step.by)};`,
    `    for (let row = 0; row < ${rows.cells}; row++) {`,
    "      let sum: f64 = 0;",
    `      for (let column = 0; column < ${columns.cells}; column++) {`,
    `        sum += load<f64>(weights + 8 * (${columns.cells} * row + column)) * load<f64>(parts + 8 * column);`,
    "      }",
    "      store<f64>(to + 8 * row, sum);",
    "    }",
  );
}

function emitUpperLaw(writer: Writer, law: Law): void {
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
  lines.push(`        v = ${lawText(writer, law, (of) => `v_${model.nameOf(of)}`)};`, "      }");
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

/** Writes how what a local phase brought settles in the stocks above the sample. */
export function emitSettling(writer: Writer, phase: Phase, name: string): void {
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
