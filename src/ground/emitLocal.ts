import { emitClusters } from "./emitClusters.ts";
import { emitMembers } from "./emitMembers.ts";
import { emitStockTaking } from "./emitStockTaking.ts";
import { indented, type Writer } from "./emitText.ts";
import { bothOf, LocalPhase } from "./localPhase.ts";
import { type Phase, runsAt, writes } from "./plan.ts";
import type { Flow, Quantity, Start, Step, Total } from "./quantity.ts";
import { blockBytes, memoryMap } from "./world.ts";

/**
 * Writes a local phase: a loop over homes, in it a loop over clusters, in it the segments.
 *
 * A cluster's members fit the cache, so that what one segment leaves the next finds there. A
 * cluster's own amounts live in variables; only stocks, states and what a later phase takes are
 * written to memory. The body is written first, since it says what the loops around it must declare.
 */
export function emitLocal(writer: Writer, phase: Phase, name: string, isLast: boolean): void {
  const plan = new LocalPhase(writer, phase, isLast);
  const { levels } = writer.layout;
  const body = phase.segments.flatMap((segment) => {
    if (segment.level !== levels.member) return emitClusters(plan, segment);
    return emitMembers(plan, segment);
  });
  const taking = emitStockTaking(plan);
  const stored = [...emitClusterEnd(plan), ...taking.cluster];
  const sums = plan.everyStep().filter((step): step is Flow | Total => sumsHome(plan, step));
  const ends = sums.map((step) => emitHomeSum(plan, step));
  const { lines } = writer;
  lines.push(`export function ${name}(worker: i32, from: i32, to: i32): void {`);
  for (const word of ["calendar", "month", "seed", "clusters", "members", "keys", "weights", "scratches"] as const) {
    lines.push(`  const ${word} = load<i32>(${4 * memoryMap[word]});`);
  }
  lines.push(
    `  const scratch = <usize>(scratches + worker * ${memoryMap.scratchBytes});`,
    `  const zero = load<f64>(${4 * memoryMap.zero}), nought = i32x4.splat(0);`,
  );
  lines.push(...indented(plan.nation.lines, 2));
  lines.push(
    "  for (let home = from; home < to; home++) {",
    "    const key = load<i32>(keys + 4 * home);",
    "    const weight = load<f64>(weights + 8 * home);",
  );
  lines.push(...indented(plan.home.lines, 4));
  for (const step of sums)
    lines.push(`    let sum_${plan.nameOf(step)}${isLanes(plan, step) ? ": v128 = nought" : ": f64 = 0"};`);
  lines.push(...indented(taking.begin, 4));
  lines.push(
    "    const c0 = load<i32>(clusters + 4 * home), c1 = load<i32>(clusters + 4 * home + 4);",
    "    const first = load<i32>(members + 4 * c0);",
    "    for (let cluster = c0; cluster < c1; cluster++) {",
    "      const m0 = load<i32>(members + 4 * cluster), m1 = load<i32>(members + 4 * cluster + 4);",
  );
  lines.push(
    `      const toBlock = load<i32>(${4 * memoryMap.blocks}) + ${blockBytes(writer.layout)} * cluster - scratch;`,
    "      const end = scratch + 4 * (m1 - m0);",
  );
  lines.push(...indented(plan.cluster.lines, 6), ...indented(body, 6), ...indented(stored, 6), "    }");
  lines.push(...indented([...ends, ...taking.end], 4), "  }", "}");
}

/** Whether a step's cells are members, whose sums are of the even ones and of the odd. */
function isLanes(plan: LocalPhase, step: Step | Start): boolean {
  return runsAt(step) === plan.writer.layout.levels.member;
}

/** Every flow's sum goes home, and a total's that says so. */
function sumsHome(plan: LocalPhase, step: Step | Start): boolean {
  return step.kind === "flow" || (step.kind === "total" && step.level === plan.writer.layout.levels.home);
}

function emitHomeSum(plan: LocalPhase, step: Flow | Total): string {
  const sum = `sum_${plan.nameOf(step)}`;
  const at = plan.addressOf(step, step.kind === "flow" ? "brought" : "value");
  return `store<f64>(${at} + 8 * home, ${isLanes(plan, step) ? bothOf(sum) : sum} * weight);`;
}

/** Stocks and states of a cluster go back to memory, and what a later phase or month takes of it. */
function emitClusterEnd(plan: LocalPhase): readonly string[] {
  const { cluster } = plan.writer.layout.levels;
  const steps = plan.everyStep();
  const written = new Set<Quantity>(steps.flatMap(writes));
  for (const step of steps) if (plan.writer.layout.holds(step)) written.add(step);
  return [...written]
    .filter((of) => of.level === cluster)
    .map((of) => `store<f64>(${plan.addressOf(of)} + 8 * cluster, ${plan.scalar(of)});`);
}
