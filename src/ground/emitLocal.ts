import { activity, addressOf, lawText, type Writer } from "./emitText.ts";
import { type Phase, taken as reads, type Segment, writes } from "./plan.ts";
import type { Change, Flow, Level, Quantity, Signal, Start, State, Step, Stock, Total } from "./quantity.ts";
import { memoryMap } from "./world.ts";

/**
 * Writes a local phase: a loop over homes, in it a loop over clusters, in it the segments.
 *
 * A cluster's members fit the cache, so that what one segment leaves the next finds there. Amounts
 * of this month live in variables; only stocks and states are read from and written to memory.
 */
export function emitLocal(writer: Writer, phase: Phase, name: string): void {
  const { lines, layout } = writer;
  const steps = phase.segments.flatMap((each) => [...each.recalls, ...each.steps]);
  const plan: LocalPhase = {
    writer,
    phase,
    steps,
    kept: keptSignals(phase),
    guards: { texts: new Map(), of: new Map() },
  };
  lines.push(`export function ${name}(worker: i32, from: i32, to: i32): void {`);
  for (const word of ["calendar", "month", "seed", "clusters", "members", "keys", "weight", "scratch"] as const) {
    lines.push(`  const ${word}_ = load<i32>(${4 * memoryMap[word]});`);
  }
  lines.push(`  const kept_ = <usize>(scratch_ + worker * ${8 * memoryMap.scratchCells * layout.columns.length});`);
  emitAddresses(plan);
  for (const of of takenAt(plan, layout.levels.nation)) {
    lines.push(`  const v_${nameOf(plan, of)} = load<f64>(at_${nameOf(plan, of)});`);
  }
  emitActivities(plan, layout.levels.nation);
  lines.push("  for (let home = from; home < to; home++) {", "    const key_ = load<i32>(keys_ + 4 * home);");
  for (const of of takenAt(plan, layout.levels.home)) {
    lines.push(`    const v_${nameOf(plan, of)} = load<f64>(at_${nameOf(plan, of)} + 8 * home);`);
  }
  emitActivities(plan, layout.levels.home);
  for (const step of sums(steps, layout.levels.home)) lines.push(`    let sum_${nameOf(plan, step)}: f64 = 0;`);
  lines.push(
    "    const c0 = load<i32>(clusters_ + 4 * home), c1 = load<i32>(clusters_ + 4 * home + 4);",
    "    const first_ = load<i32>(members_ + 4 * c0);",
    "    for (let cluster = c0; cluster < c1; cluster++) {",
    "      const m0 = load<i32>(members_ + 4 * cluster), m1 = load<i32>(members_ + 4 * cluster + 4);",
  );
  for (const segment of phase.segments) emitSegment(plan, segment);
  lines.push("    }", "    const w_ = load<f64>(weight_ + 8 * home);");
  for (const step of sums(steps, layout.levels.home)) {
    lines.push(`    store<f64>(sumAt_${nameOf(plan, step)} + 8 * home, sum_${nameOf(plan, step)} * w_);`);
  }
  lines.push("  }", "}");
}

interface LocalPhase {
  readonly writer: Writer;
  readonly phase: Phase;
  readonly steps: readonly (Step | Start)[];
  /** Signals and flows of members that a later segment of the phase takes. */
  readonly kept: ReadonlyMap<Quantity, number>;
  /** Conditions under which laws run: the variable of each text, and of each law. */
  readonly guards: { readonly texts: Map<string, string>; readonly of: Map<Quantity, string> };
}

function nameOf(plan: LocalPhase, of: Quantity): string {
  return plan.writer.model.nameOf(of);
}

function isSum(step: Step | Start): step is Flow | Total {
  return step.kind === "flow" || step.kind === "total";
}

/** Steps whose sums over cells go to a level: every flow's go home; a total's where it says. */
function sums(steps: readonly (Step | Start)[], level: Level): readonly (Flow | Total)[] {
  return steps.filter(isSum).filter((step) => (step.kind === "flow" ? !level.sampled : step.level === level));
}

function keptSignals(phase: Phase): ReadonlyMap<Quantity, number> {
  const kept = new Map<Quantity, number>();
  const foundIn = new Map<Quantity, Segment>();
  for (const segment of phase.segments) {
    for (const signal of segment.recalls) foundIn.set(signal, segment);
    for (const step of segment.steps) {
      for (const of of reads(step)) {
        const found = foundIn.get(of);
        if (found && found !== segment && of.level.bytes === 4 && !kept.has(of)) kept.set(of, kept.size);
      }
      if (step.kind === "signal" || step.kind === "flow") foundIn.set(step, segment);
    }
  }
  return kept;
}

function takenAt(plan: LocalPhase, level: Level): ReadonlySet<Quantity> {
  const taken = new Set<Quantity>();
  for (const of of plan.steps.flatMap(reads)) if (of.level === level && of.kind !== "draw") taken.add(of);
  return taken;
}

function emitAddresses(plan: LocalPhase): void {
  const { writer, steps } = plan;
  const { levels } = writer.layout;
  const used = new Set<Quantity>();
  for (const step of steps) {
    for (const of of [...reads(step), ...writes(step)]) {
      const inMemory = of.level !== levels.member || of.kind === "stock" || of.kind === "state";
      if (inMemory && of.kind !== "draw") used.add(of);
    }
    const keepsValue = step.kind === "signal" || step.kind === "total" || step.kind === "flow";
    if (step.level === levels.cluster && keepsValue) used.add(step);
  }
  for (const of of used) writer.lines.push(`  const at_${nameOf(plan, of)} = ${addressOf(writer, of)};`);
  for (const step of sums(steps, levels.home)) {
    const role = step.kind === "flow" ? "brought" : "value";
    writer.lines.push(`  const sumAt_${nameOf(plan, step)} = ${addressOf(writer, step, role)};`);
  }
}

/** When each law runs, found once for all cells of a home; laws that run together share the answer. */
function emitActivities(plan: LocalPhase, level: Level): void {
  const { writer, guards } = plan;
  for (const step of plan.steps) {
    if (step.kind === "total" || !(step.months || step.mechanism || step.when)) continue;
    const byHome = step.when !== undefined && step.when.level !== writer.layout.levels.nation;
    if (byHome !== (level === writer.layout.levels.home)) continue;
    const season =
      step.months || step.mechanism ? activity(writer, step).replaceAll("calendar ==", "calendar_ ==") : "true";
    const text = step.when ? `(${season}) && v_${nameOf(plan, step.when)} > 0` : season;
    const known = guards.texts.get(text) ?? `on${guards.texts.size}`;
    if (!guards.texts.has(text)) writer.lines.push(`${byHome ? "    " : "  "}const ${known} = ${text};`);
    guards.texts.set(text, known);
    guards.of.set(step, known);
  }
}

function emitSegment(plan: LocalPhase, segment: Segment): void {
  const { lines, layout } = plan.writer;
  const { cluster, member } = layout.levels;
  const inMembers = segment.level === member;
  lines.push("      {");
  const own = new Set<Quantity>();
  const above = new Set<Quantity>();
  for (const step of [...segment.recalls, ...segment.steps]) {
    for (const of of [...reads(step), ...writes(step)]) {
      const persists = of.kind === "stock" || of.kind === "state";
      if (of.level === member && persists) own.add(of);
      if (of.level === cluster && of.kind !== "draw" && !segment.steps.includes(of as Step)) above.add(of);
    }
  }
  for (const of of above)
    lines.push(`        let v_${nameOf(plan, of)} = load<f64>(at_${nameOf(plan, of)} + 8 * cluster);`);
  if (inMembers) emitMembers(plan, segment, own as ReadonlySet<Stock | State>);
  else emitSteps(plan, segment.steps, "        ");
  for (const of of inMembers ? [] : new Set(segment.steps.flatMap(writes))) {
    if (of.level === cluster)
      lines.push(`        store<f64>(at_${nameOf(plan, of)} + 8 * cluster, v_${nameOf(plan, of)});`);
  }
  lines.push("      }");
}

function emitMembers(plan: LocalPhase, segment: Segment, own: ReadonlySet<Stock | State>): void {
  const { lines, layout } = plan.writer;
  const { cluster } = layout.levels;
  const toCluster = segment.steps
    .filter(isSum)
    .filter((step) =>
      step.kind === "total" ? step.level === cluster : [step.from, step.to].some((end) => end.level === cluster),
    );
  for (const step of toCluster) lines.push(`        let part_${nameOf(plan, step)}: f64 = 0;`);
  lines.push("        for (let member = m0; member < m1; member++) {");
  for (const of of own) {
    lines.push(`          let v_${nameOf(plan, of)} = <f64>load<f32>(at_${nameOf(plan, of)} + 4 * member);`);
  }
  for (const [of, index] of plan.kept) {
    const foundHere = [...segment.recalls, ...segment.steps].includes(of as Signal);
    const takenHere = segment.steps.flatMap(reads).includes(of);
    if (takenHere && !foundHere) lines.push(`          const v_${nameOf(plan, of)} = load<f64>(${keptAt(index)});`);
  }
  emitSteps(plan, [...segment.recalls, ...segment.steps], "          ");
  const written = new Set(segment.steps.flatMap(writes));
  for (const of of own) {
    if (written.has(of))
      lines.push(`          store<f32>(at_${nameOf(plan, of)} + 4 * member, <f32>v_${nameOf(plan, of)});`);
  }
  lines.push("        }");
  for (const step of toCluster) emitClusterEnd(plan, step);
}

function keptAt(index: number): string {
  return `kept_ + 8 * (${memoryMap.scratchCells * index} + member - m0)`;
}

/** What members sent to their cluster arrives when they have all been seen. */
function emitClusterEnd(plan: LocalPhase, step: Flow | Total): void {
  const { lines, layout } = plan.writer;
  const part = `part_${nameOf(plan, step)}`;
  if (step.kind === "total") {
    lines.push(`        store<f64>(at_${nameOf(plan, step)} + 8 * cluster, ${part});`);
    return;
  }
  for (const end of ["from", "to"] as const) {
    if (step[end].level !== layout.levels.cluster) continue;
    const at = `at_${nameOf(plan, step[end])} + 8 * cluster`;
    lines.push(`        store<f64>(${at}, load<f64>(${at}) ${end === "from" ? "-" : "+"} ${part});`);
  }
}

/** Writes steps one after another; neighbours that run under one condition share one test of it. */
function emitSteps(plan: LocalPhase, steps: readonly (Step | Start)[], indent: string): void {
  const { lines } = plan.writer;
  let at = 0;
  while (at < steps.length) {
    const guard = plan.guards.of.get(steps[at] as Step);
    const end = steps.findIndex((each, index) => index > at && plan.guards.of.get(each) !== guard);
    const together = steps.slice(at, end < 0 ? steps.length : end);
    for (const step of together)
      if (step.kind === "signal" || step.kind === "flow")
        lines.push(`${indent}let v_${nameOf(plan, step)}: f64 = ${step.kind === "signal" ? (step.idle ?? 0) : 0};`);
    if (guard) lines.push(`${indent}if (${guard}) {`);
    for (const step of together) emitStep(plan, step, guard ? `${indent}  ` : indent);
    if (guard) lines.push(`${indent}}`);
    for (const step of together) emitOutcome(plan, step, indent);
    at += together.length;
  }
}

/** Keeps a value that later segments or the village take. */
function emitOutcome(plan: LocalPhase, step: Step | Start, indent: string): void {
  if (step.kind !== "signal" && step.kind !== "flow") return;
  const { lines, layout } = plan.writer;
  const name = nameOf(plan, step);
  if (step.level === layout.levels.cluster) lines.push(`${indent}store<f64>(at_${name} + 8 * cluster, v_${name});`);
  const index = plan.kept.get(step);
  if (index !== undefined) lines.push(`${indent}store<f64>(${keptAt(index)}, v_${name});`);
}

function emitStep(plan: LocalPhase, step: Step | Start, indent: string): void {
  const { lines } = plan.writer;
  lines.push(`${indent}// ${step.symbol}, ${step.unit}. ${step.says}`);
  if (step.kind === "total") {
    const sum = step.level === plan.writer.layout.levels.cluster ? "part" : "sum";
    lines.push(`${indent}${sum}_${nameOf(plan, step)} += v_${nameOf(plan, step.of)};`);
    return;
  }
  const body =
    step.kind === "signal"
      ? signalText(plan, step)
      : step.kind === "flow"
        ? flowText(plan, step)
        : newValueText(plan, step);
  lines.push(`${indent}{`, ...[...draws(plan, step), ...body].map((line) => `${indent}  ${line}`), `${indent}}`);
}

/** Draws are made where they are taken, under a name of the step's own. */
function draws(plan: LocalPhase, step: Signal | Flow | Change | Start): readonly string[] {
  const taken = new Set(Object.values(step.takes).filter((each) => each.kind === "draw"));
  return [...taken].map((each) => `const v_${nameOf(plan, each)} = ${drawText(plan, each)};`);
}

function drawText(plan: LocalPhase, draw: Quantity): string {
  const { levels } = plan.writer.layout;
  const entity =
    draw.level === levels.member ? "member - first_" : draw.level === levels.cluster ? "cluster - c0" : "-1";
  const key = draw.level === levels.nation ? "" : " ^ key_";
  return `uniform(seed_, ${plan.writer.purposeOf(draw)}${key}, ${entity}, month_)`;
}

function signalText(plan: LocalPhase, step: Signal): readonly string[] {
  return [`v_${nameOf(plan, step)} = ${lawText(plan.writer, step)};`];
}

function roundedText(plan: LocalPhase, name: string, of: Stock, lot: Quantity | undefined): string {
  const luck = lot ? drawText(plan, lot) : "0.0";
  return `if (${name} != 0) ${name} = floor<f64>(${name} / ${of.of.step} + ${luck}) * ${of.of.step};`;
}

function flowText(plan: LocalPhase, step: Flow): readonly string[] {
  const { layout } = plan.writer;
  const name = nameOf(plan, step);
  const value = `v_${name}`;
  const body = [`${value} = ${lawText(plan.writer, step)};`, roundedText(plan, value, step.from, step.lot)];
  for (const end of ["from", "to"] as const) {
    if (step[end].level !== step.level) continue;
    // Amounts are whole steps, which a narrow cell holds exactly: no rounding is needed here.
    const stock = `v_${nameOf(plan, step[end])}`;
    body.push(`${stock} ${end === "from" ? "-" : "+"}= ${value};`);
  }
  body.push(`sum_${name} += ${value};`);
  const reachesCluster = [step.from, step.to].some((end) => end.level === layout.levels.cluster);
  if (step.level === layout.levels.member && reachesCluster) body.push(`part_${name} += ${value};`);
  return body;
}

function newValueText(plan: LocalPhase, step: Change | Start): readonly string[] {
  const target = step.kind === "change" ? step.changes : step.begins;
  const member = target.level === plan.writer.layout.levels.member;
  const body = [`let n: f64 = ${lawText(plan.writer, step)};`];
  if (step.kind === "start" && target.kind === "stock") body.push(roundedText(plan, "n", target, step.lot));
  return [...body, `v_${nameOf(plan, target)} = ${member ? "<f64><f32>n" : "n"};`];
}
