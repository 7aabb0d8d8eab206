import { calendarMonth } from "./calendar.ts";
import { type Phase, type Plan, runsAt, type Segment } from "./plan.ts";
import { keyOf } from "./purpose.ts";
import type { Change, Draw, Flow, Law, Level, Quantity, Signal, Start, Step, Total } from "./quantity.ts";
import { uniform } from "./random.ts";
import { cellsOf, type World } from "./world.ts";

/** What a law was given and what it answered in one cell; a total is given nothing by name. */
export interface Trace {
  readonly law: Law | Total;
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
    else for (const step of stepsOf(phase)) upperStep(run, step);
  }
  if (watch) for (const step of plan.phases.flatMap(stepsOf)) if (step.kind === "total") tellTotal(run, step, watch);
}

function stepsOf(phase: Phase): readonly (Step | Start)[] {
  return phase.segments.flatMap((each) => each.steps);
}

/** Totals are told when the month is over: before, they are still adding up. */
function tellTotal(run: Run, total: Total, watch: (trace: Trace) => void): void {
  columnOf(run, total).forEach((answer, cell) => {
    watch({ law: total, cell, values: {}, answer });
  });
}

/** The month to run, and the seed of its draws. */
export interface Moment {
  readonly month: number;
  readonly seed: number;
}

interface Run {
  readonly world: World;
  readonly moment: Moment;
  /** Values of this month that no column keeps: what sampled cells find and no later phase takes. */
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

function ancestor({ world, parents }: Pick<Run, "world" | "parents">, from: Level, cell: number, to: Level): number {
  const { member, cluster, home } = world.layout.levels;
  let level = from;
  let at = cell;
  while (level !== to) {
    if (level === member) at = parents.clusterOfMember[at] ?? 0;
    else if (level === cluster) at = parents.homeOfCluster[at] ?? 0;
    else at = 0;
    level = level === member ? cluster : level === cluster ? home : (level.inside ?? to);
  }
  return at;
}

function columnOf(run: Run, of: Quantity): Float64Array | Float32Array {
  const { sample, layout } = run.world;
  if (layout.holds(of)) return run.world.cells(of);
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

/** Rounds an amount down to whole steps of its substance; a lot below the part left over gives one step more. */
function rounded(run: Run, law: Flow | Start, amount: number, cell: number): number {
  const stock = law.kind === "flow" ? law.from : law.begins;
  if (stock.kind !== "stock" || !law.level.sampled) return amount;
  const pieces = amount / stock.of.step;
  const whole = Math.floor(pieces);
  if (!law.lot) return whole * stock.of.step;
  return (whole + (drawn(run, law.lot, cell) < pieces - whole ? 1 : 0)) * stock.of.step;
}

function upperStep(run: Run, step: Step | Start): void {
  const { world } = run;
  const cells = cellsOf(runsAt(step), world.sample, world.layout.levels);
  if (step.kind === "total") {
    addUp(run, step);
    return;
  }
  for (let cell = 0; cell < cells; cell++) {
    if (step.kind === "flow") settleNow(run, step, cell, give(run, step, cell), ["from", "to"]);
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

/**
 * Sums the cells inside each cell of a wider level, in order. Members are two lanes, even and odd,
 * summed apart and then together, since the kernels find two at a time.
 */
function sumUp(
  within: Pick<Run, "world" | "parents">,
  from: Level,
  to: Level,
  valueAt: (cell: number) => number,
): Float64Array {
  const { sample, layout } = within.world;
  const lanes = from === layout.levels.member ? 2 : 1;
  const sums = new Float64Array(lanes * cellsOf(to, sample, layout.levels));
  for (let cell = 0, cells = cellsOf(from, sample, layout.levels); cell < cells; cell++) {
    const at = lanes * ancestor(within, from, cell, to) + (cell % lanes);
    sums[at] = (sums[at] ?? 0) + valueAt(cell);
  }
  if (lanes === 1) return sums;
  return Float64Array.from({ length: sums.length / 2 }, (_, at) => (sums[2 * at] ?? 0) + (sums[2 * at + 1] ?? 0));
}

function addUp(run: Run, total: Total): void {
  const from = total.of.level;
  columnOf(run, total).set(sumUp(run, from, total.level, (cell) => valueFor(run, total.of, from, cell)));
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
  for (const segment of phase.segments) localSegment(run, segment);
  for (const step of steps) weigh(run, step);
  for (const step of steps) if (step.kind === "flow") settleUpper(run, step);
}

function localSegment(run: Run, segment: Segment): void {
  const { world } = run;
  const cells = cellsOf(segment.level, world.sample, world.layout.levels);
  for (const step of segment.steps) {
    if (step.kind === "total") addUp(run, step);
    else for (let cell = 0; cell < cells; cell++) localStep(run, step, cell);
  }
  for (const step of segment.steps) if (step.kind === "flow") bring(run, step);
}

function localStep(run: Run, step: Exclude<Step | Start, Total>, cell: number): void {
  const amount = give(run, step, cell);
  if (step.kind !== "flow") return;
  const own = (["from", "to"] as const).filter((end) => step[end].level === step.level);
  settleNow(run, step, cell, amount, own);
}

/** What sampled cells sent to a wider cell, or had from it, arrives when the segment ends. */
function bring(run: Run, flow: Flow): void {
  const { cluster, home } = run.world.layout.levels;
  const amounts = columnOf(run, flow);
  const amountOf = (cell: number): number => amounts[cell] ?? 0;
  run.world.cells(flow, "brought").set(sumUp(run, flow.level, home, amountOf));
  for (const end of ["from", "to"] as const) {
    if (flow.level === cluster || flow[end].level !== cluster) continue;
    const stock = run.world.cells(flow[end]);
    sumUp(run, flow.level, cluster, amountOf).forEach((moved, at) => {
      stock[at] = (stock[at] ?? 0) + (end === "from" ? -moved : moved);
    });
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
  const within = { world, parents: parentsOf(world) };
  const { home } = world.layout.levels;
  for (const stock of world.model.quantities.values()) {
    if (stock.kind !== "stock" || !stock.level.sampled) continue;
    const amounts = world.cells(stock);
    const least = world.cells(stock, "least").fill(0);
    amounts.forEach((amount, cell) => {
      const at = ancestor(within, stock.level, cell, home);
      if (amount < (least[at] ?? 0)) least[at] = amount;
    });
    const held = sumUp(within, stock.level, home, (cell) => amounts[cell] ?? 0);
    world.cells(stock, "held").set(held.map((sum, at) => sum * (world.sample.weight[at] ?? 0)));
  }
}

/** Keeps this month's values for the laws that take them next month. */
export function remember(world: World): void {
  for (const { of } of world.layout.columns) {
    if (of.kind !== "last" || !("was" in of)) continue;
    world.cells(of).set(world.cells(of.was as Quantity));
  }
}
