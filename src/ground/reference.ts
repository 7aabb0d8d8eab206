import { calendarMonth } from "./calendar.ts";
import { type Phase, type Plan, runsAt, type Segment } from "./plan.ts";
import { keyOf } from "./purpose.ts";
import type { Change, Draw, Flow, Law, Level, Quantity, Signal, Start, Step, Total } from "./quantity.ts";
import { uniform } from "./random.ts";
import { cellsOf, type World } from "./world.ts";

/** What a law was given and what it answered in one cell. */
export interface Trace {
  readonly law: Law;
  readonly cell: number;
  readonly values: Readonly<Record<string, number>>;
  readonly answer: number;
}

/**
 * Runs a plan for one month, plainly: each law called by name in each cell, in the stated order.
 *
 * This is the meaning of the model. The kernels are held equal to it bit for bit.
 *
 * @param watch is told of every call of every law
 */
export function runPlainly(world: World, plan: Plan, moment: Moment, watch?: (trace: Trace) => void): void {
  const run: Run = { world, moment, locals: new Map(), parents: parentsOf(world), ...(watch ? { watch } : {}) };
  for (const phase of plan.phases) {
    if (phase.kind === "local") localPhase(run, phase);
    else for (const step of phase.segments.flatMap((each) => each.steps)) upperStep(run, step);
  }
}

/** The month to run, and the seed of its draws. */
export interface Moment {
  readonly month: number;
  readonly seed: number;
}

interface Run {
  readonly world: World;
  readonly moment: Moment;
  /** Values of this month that no column keeps: signals and flows of the narrowest cells. */
  readonly locals: Map<Quantity, Float64Array>;
  readonly parents: Parents;
  readonly watch?: (trace: Trace) => void;
}

interface Parents {
  readonly clusterOfMember: Int32Array;
  readonly homeOfCluster: Int32Array;
}

function parentsOf({ sample }: World): Parents {
  const clusters = sample.memberStart.length - 1;
  const clusterOfMember = new Int32Array(sample.memberStart[clusters] ?? 0);
  const homeOfCluster = new Int32Array(clusters);
  for (let cluster = 0; cluster < clusters; cluster++) {
    clusterOfMember.fill(cluster, sample.memberStart[cluster], sample.memberStart[cluster + 1]);
  }
  for (let home = 0; home < sample.homes; home++) {
    homeOfCluster.fill(home, sample.clusterStart[home], sample.clusterStart[home + 1]);
  }
  return { clusterOfMember, homeOfCluster };
}

function ancestor(run: Run, from: Level, cell: number, to: Level): number {
  const { member, cluster, home } = run.world.layout.levels;
  let level = from;
  let at = cell;
  while (level !== to) {
    if (level === member) at = run.parents.clusterOfMember[at] ?? 0;
    else if (level === cluster) at = run.parents.homeOfCluster[at] ?? 0;
    else at = 0;
    level = level === member ? cluster : level === cluster ? home : (level.inside ?? to);
  }
  return at;
}

function columnOf(run: Run, of: Quantity): Float64Array | Float32Array {
  if (of.level.bytes === 8 || of.kind === "stock" || of.kind === "state") return run.world.cells(of);
  const { sample, layout } = run.world;
  const known = run.locals.get(of) ?? new Float64Array(cellsOf(of.level, sample, layout.levels));
  run.locals.set(of, known);
  return known;
}

function valueFor(run: Run, of: Quantity, level: Level, cell: number): number {
  if (of.kind === "draw") return drawn(run, of as Draw, cell);
  return columnOf(run, of)[ancestor(run, level, cell, of.level)] ?? Number.NaN;
}

function drawn(run: Run, draw: Draw, cell: number): number {
  const { levels } = run.world.layout;
  const { sample } = run.world;
  const home = draw.level === levels.nation ? -1 : ancestor(run, draw.level, cell, levels.home);
  const firstCluster = sample.clusterStart[home] ?? 0;
  let entity = -1;
  if (draw.level === levels.cluster) entity = cell - firstCluster;
  if (draw.level === levels.member) entity = cell - (sample.memberStart[firstCluster] ?? 0);
  const key = home < 0 ? 0 : (sample.keys[home] ?? 0);
  const purpose = keyOf(run.world.model.nameOf(draw)) ^ key;
  return uniform(run.moment.seed, purpose, entity, run.moment.month);
}

/** Whether a law runs here and now: in season, its mechanism switched on, what it runs by above nothing. */
function isActive(run: Run, law: Law, cell: number): boolean {
  const inSeason = law.months?.includes(calendarMonth(run.moment.month)) ?? true;
  const switchedOn = law.mechanism === undefined || run.world.cells(law.mechanism)[0] !== 0;
  return inSeason && switchedOn && (law.when === undefined || valueFor(run, law.when, law.level, cell) > 0);
}

function answerOf(run: Run, law: Law, cell: number): number {
  const values: Record<string, number> = {};
  for (const [name, of] of Object.entries(law.takes)) values[name] = valueFor(run, of, law.level, cell);
  const answer = law.is(values as never);
  run.watch?.({ law, cell, values, answer });
  return answer;
}

/** Rounds an amount to the step of its substance: a count by lot, anything else down. */
function rounded(run: Run, law: Flow | Start, amount: number, cell: number): number {
  const stock = law.kind === "flow" ? law.from : law.begins;
  if (stock.kind !== "stock" || !law.level.sampled) return amount;
  if (amount === 0) return amount;
  const luck = law.lot ? drawn(run, law.lot, cell) : 0;
  return Math.floor(amount / stock.of.step + luck) * stock.of.step;
}

function upperStep(run: Run, step: Step | Start): void {
  const { world } = run;
  const cells = cellsOf(runsAt(step), world.sample, world.layout.levels);
  if (step.kind === "total") world.cells(step).fill(0);
  for (let cell = 0; cell < cells; cell++) {
    if (step.kind === "total") addTo(run, step, cell);
    else if (step.kind === "flow") settleNow(run, step, cell, give(run, step, cell), ["from", "to"]);
    else give(run, step, cell);
  }
}

/** Writes a law's answer where it belongs, and returns it. */
function give(run: Run, law: Signal | Flow | Change | Start, cell: number): number {
  const active = isActive(run, law, cell);
  if (law.kind === "change" || law.kind === "start") {
    if (!active) return 0;
    const answer = answerOf(run, law, cell);
    const target = law.kind === "change" ? law.changes : law.begins;
    columnOf(run, target)[cell] = law.kind === "start" ? rounded(run, law, answer, cell) : answer;
    return answer;
  }
  let answer = active ? answerOf(run, law, cell) : law.kind === "flow" ? 0 : (law.idle ?? 0);
  if (law.kind === "flow") answer = rounded(run, law, answer, cell);
  columnOf(run, law)[cell] = answer;
  return answer;
}

function addTo(run: Run, total: Total, cell: number): void {
  const into = run.world.cells(total);
  const at = ancestor(run, total.of.level, cell, total.level);
  into[at] = (into[at] ?? 0) + valueFor(run, total.of, total.of.level, cell);
}

function settleNow(run: Run, flow: Flow, cell: number, amount: number, ends: readonly ("from" | "to")[]): void {
  for (const end of ends) {
    const stock = flow[end];
    const cells = run.world.cells(stock);
    const at = ancestor(run, flow.level, cell, stock.level);
    cells[at] = (cells[at] ?? 0) + (end === "from" ? -amount : amount);
  }
}

function localPhase(run: Run, phase: Phase): void {
  const steps = phase.segments.flatMap((each) => each.steps);
  for (const step of steps) {
    if (step.kind === "total") run.world.cells(step).fill(0);
    if (step.kind === "flow") run.world.cells(step, "brought").fill(0);
  }
  for (const segment of phase.segments) localSegment(run, segment);
  for (const step of steps) weigh(run, step);
  for (const step of steps) if (step.kind === "flow") settleUpper(run, step);
}

function localSegment(run: Run, segment: Segment): void {
  const { world } = run;
  const cells = cellsOf(segment.level, world.sample, world.layout.levels);
  for (const step of segment.steps) {
    for (let cell = 0; cell < cells; cell++) {
      if (step.kind === "total") addTo(run, step, cell);
      else if (step.kind === "flow") localFlow(run, step, cell);
      else give(run, step, cell);
    }
  }
  for (const step of segment.steps) if (step.kind === "flow") settleCluster(run, step, cells);
}

function localFlow(run: Run, flow: Flow, cell: number): void {
  const amount = give(run, flow, cell);
  const own = (["from", "to"] as const).filter((end) => flow[end].level === flow.level);
  settleNow(run, flow, cell, amount, own);
  const brought = run.world.cells(flow, "brought");
  const home = ancestor(run, flow.level, cell, run.world.layout.levels.home);
  brought[home] = (brought[home] ?? 0) + amount;
}

/** What members sent to their cluster, or had from it, arrives when the segment ends. */
function settleCluster(run: Run, flow: Flow, cells: number): void {
  const { cluster, member } = run.world.layout.levels;
  if (flow.level !== member) return;
  for (const end of ["from", "to"] as const) {
    if (flow[end].level !== cluster) continue;
    const stock = run.world.cells(flow[end]);
    const moved = new Float64Array(stock.length);
    const amounts = columnOf(run, flow);
    for (let cell = 0; cell < cells; cell++) {
      const at = run.parents.clusterOfMember[cell] ?? 0;
      moved[at] = (moved[at] ?? 0) + (amounts[cell] ?? 0);
    }
    for (let at = 0; at < stock.length; at++) {
      stock[at] = (stock[at] ?? 0) + (end === "from" ? -(moved[at] ?? 0) : (moved[at] ?? 0));
    }
  }
}

/** Sums over a sample stand for the whole home. */
function weigh(run: Run, step: Step | Start): void {
  const isSum = step.kind === "flow" || (step.kind === "total" && !step.level.sampled);
  if (!isSum) return;
  const sums = run.world.cells(step, step.kind === "flow" ? "brought" : "value");
  for (let home = 0; home < sums.length; home++) {
    sums[home] = (sums[home] ?? 0) * (run.world.sample.weight[home] ?? 0);
  }
}

function settleUpper(run: Run, flow: Flow): void {
  const brought = run.world.cells(flow, "brought");
  const { home } = run.world.layout.levels;
  for (const end of ["from", "to"] as const) {
    if (flow[end].level.sampled) continue;
    const stock = run.world.cells(flow[end]);
    for (let at = 0; at < brought.length; at++) {
      const into = flow[end].level === home ? at : 0;
      stock[into] = (stock[into] ?? 0) + (end === "from" ? -(brought[at] ?? 0) : (brought[at] ?? 0));
    }
  }
}

/** Sums what sampled cells hold, for each home, and finds the least that any holds. */
export function takeStock(world: World): void {
  const parents = parentsOf(world);
  for (const stock of world.model.quantities.values()) {
    if (stock.kind !== "stock" || !stock.level.sampled) continue;
    const held = world.cells(stock, "held").fill(0);
    const least = world.cells(stock, "least").fill(0);
    world.cells(stock).forEach((amount, cell) => {
      const cluster = stock.level === world.layout.levels.member ? (parents.clusterOfMember[cell] ?? 0) : cell;
      const home = parents.homeOfCluster[cluster] ?? 0;
      held[home] = (held[home] ?? 0) + amount;
      least[home] = Math.min(least[home] ?? 0, amount);
    });
    held.forEach((sum, home) => {
      held[home] = sum * (world.sample.weight[home] ?? 0);
    });
  }
}

/** Keeps this month's values for the laws that take them next month. */
export function remember(world: World): void {
  for (const { of } of world.layout.columns) {
    if (of.kind !== "last" || !("was" in of)) continue;
    world.cells(of).set(world.cells(of.was as Quantity));
  }
}
