import { calendarMonth } from "./calendar.ts";
import type { Executor, Moment } from "./executor.ts";
import { formulaOf } from "./expression.ts";
import { isLaw } from "./model.ts";
import { ancestor, parentsOf, placeIn, sumUp, takeStock, type Within } from "./nesting.ts";
import { type Phase, type Plan, runsAt, type Segment } from "./plan.ts";
import { keyOf } from "./purpose.ts";
import type { Change, Draw, Flow, Law, Level, Mapped, Quantity, Signal, Start, Step, Sum, Total } from "./quantity.ts";
import { narrowUniform, turned, uniform } from "./random.ts";
import { evenShare, isRationed, mostHeld, mostMoved } from "./rounding.ts";
import { type Given, inSingle } from "./single.ts";
import { cellsOf, memoryOf, type World } from "./world.ts";

/** What a law was given and what it answered in one cell; a sum is given nothing by name. */
export interface Trace {
  readonly law: Law | Sum;
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
  const run: Run = {
    world,
    moment,
    locals: new Map(),
    shares: new Map(),
    parents: parentsOf(world),
    ...(watch ? { watch } : {}),
  };
  for (const phase of plan.phases) {
    if (phase.kind === "local") localPhase(run, phase);
    else for (const step of stepsOf(phase)) upperStep(run, step);
  }
  if (watch) for (const step of plan.phases.flatMap(stepsOf)) if (!isLaw(step)) tellSum(run, step, watch);
}

function stepsOf(phase: Phase): readonly (Step | Start)[] {
  return phase.segments.flatMap((each) => each.steps);
}

/** Sums are told when the month is over: before, they are still adding up. */
function tellSum(run: Run, sum: Sum, watch: (trace: Trace) => void): void {
  columnOf(run, sum).forEach((answer, cell) => {
    watch({ law: sum, cell, values: {}, answer });
  });
}

interface Run extends Within {
  readonly moment: Moment;
  /** Values of this month that no column keeps: what sampled cells find and no later phase takes. */
  readonly locals: Map<Quantity, Float64Array>;
  /** What a rationed flow may send each member of the cluster at hand. */
  readonly shares: Map<Flow, number>;
  readonly watch?: (trace: Trace) => void;
}

function columnOf(run: Run, of: Quantity): Float64Array | Float32Array {
  const { sample, layout } = run.world;
  if (layout.holds(of)) return run.world.cells(of);
  const known = run.locals.get(of) ?? new Float64Array(cellsOf(of.level, sample, layout.levels));
  run.locals.set(of, known);
  return known;
}

function valueIn(run: Run, of: Quantity, cell: number): number {
  return columnOf(run, of)[placeIn(run.world, of, cell)] ?? Number.NaN;
}

function valueFor(run: Run, of: Quantity, level: Level, cell: number): number {
  if (of.kind === "draw") return drawn(run, of as Draw, cell);
  return valueIn(run, of, ancestor(run, level, cell, of.level));
}

function drawn(run: Run, draw: Draw, cell: number): number {
  if (draw.turned) return turned(drawn(run, draw.turned.of, cell), draw.turned.by);
  const { levels } = run.world.layout;
  const { sample } = run.world;
  const home = draw.level === levels.nation ? -1 : ancestor(run, draw.level, cell, levels.home);
  const firstCluster = sample.clusterStart[home] ?? 0;
  let entity = -1;
  if (draw.level === levels.cluster) entity = cell - firstCluster;
  if (draw.level === levels.member) entity = cell - (sample.memberStart[firstCluster] ?? 0);
  const key = home < 0 ? 0 : (sample.keys[home] ?? 0);
  const purpose = keyOf(run.world.model.nameOf(draw)) ^ key;
  const number = draw.level === levels.member ? narrowUniform : uniform;
  return number(run.moment.seed, purpose, entity, run.moment.month);
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
  const answer = arithmeticOf(run.world, law)(values);
  run.watch?.({ law, cell, values, answer });
  return answer;
}

const inSinglePrecision = new WeakMap<Law, (given: Given) => number>();

/** A law's arithmetic: its own arrow, or, for the cells that are millions, the same in single precision. */
function arithmeticOf({ model, layout }: World, law: Law): (given: Given) => number {
  if (law.level !== layout.levels.member) return (given) => law.is(given as never);
  const known = inSinglePrecision.get(law);
  if (known) return known;
  const isWide = (input: string): boolean => law.takes[input]?.level !== layout.levels.member;
  const made = inSingle(formulaOf(law.is, model.nameOf(law)), isWide);
  inSinglePrecision.set(law, made);
  return made;
}

/** Bounds what a member sends or gets by what a month may move, and by the room that is left where it goes. */
function bounded(run: Run, { level, to }: Flow, amount: number, cell: number): number {
  const { member } = run.world.layout.levels;
  const { step, whole } = to.of;
  if (level !== member || whole) return amount;
  const moved = Math.min(amount, mostMoved * step);
  return to.level === member ? Math.min(moved, mostHeld * step - valueIn(run, to, cell)) : moved;
}

/** Bounds what luck draws from a home for a member by an even share of what earlier clusters have left of it. */
function rationed(run: Run, flow: Flow, amount: number, cell: number): number {
  const { sample, layout } = run.world;
  if (!isRationed(flow, layout.levels)) return amount;
  const cluster = run.parents.clusterOfMember[cell] ?? 0;
  const [first = 0, end = 0] = [sample.memberStart[cluster], sample.memberStart[cluster + 1]];
  if (cell === first) {
    const home = run.parents.homeOfCluster[cluster] ?? 0;
    const weight = sample.weight[home] ?? 0;
    let sent = 0;
    for (let each = sample.memberStart[sample.clusterStart[home] ?? 0] ?? 0; each < first; each++)
      sent += valueIn(run, flow, each);
    const left = valueIn(run, flow.from, home) - sent * weight;
    run.shares.set(flow, evenShare(left, weight * (end - first), flow.from.of));
  }
  return Math.min(amount, run.shares.get(flow) ?? 0);
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
  if (step.kind === "mapped") {
    mapUp(run, step);
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
    columnOf(run, target)[placeIn(run.world, target, cell)] =
      law.kind === "start" ? rounded(run, law, answer, cell) : answer;
    return answer;
  }
  let answer = active ? answerOf(run, law, cell) : law.kind === "flow" ? 0 : (law.idle ?? 0);
  if (law.kind === "flow") answer = rationed(run, law, rounded(run, law, bounded(run, law, answer, cell), cell), cell);
  columnOf(run, law)[placeIn(run.world, law, cell)] = answer;
  return answer;
}

function addUp(run: Run, total: Total): void {
  const from = total.of.level;
  columnOf(run, total).set(sumUp(run, from, total.level, (cell) => valueFor(run, total.of, from, cell)));
}

/** Each row of a table adds up all its columns, in order. */
function mapUp(run: Run, step: Mapped): void {
  const weights = run.world.cells(step.by);
  const parts = columnOf(run, step.of);
  columnOf(run, step).forEach((_, row, sums) => {
    let sum = 0;
    parts.forEach((part, column) => {
      sum += (weights[row * parts.length + column] ?? 0) * part;
    });
    sums[row] = sum;
  });
}

function settleNow(run: Run, flow: Flow, cell: number, amount: number, ends: readonly ("from" | "to")[]): void {
  for (const end of ends) {
    const stock = flow[end];
    const cells = run.world.cells(stock);
    const at = placeIn(run.world, stock, ancestor(run, flow.level, cell, stock.level));
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
    else if (isLaw(step)) for (let cell = 0; cell < cells; cell++) localStep(run, step, cell);
  }
  for (const step of segment.steps) if (step.kind === "flow") bring(run, step);
}

function localStep(run: Run, step: Exclude<Step | Start, Sum>, cell: number): void {
  const amount = give(run, step, cell);
  if (step.kind !== "flow") return;
  const own = (["from", "to"] as const).filter((end) => step[end].level === step.level);
  settleNow(run, step, cell, amount, own);
}

/** What sampled cells sent to a wider cell, or had from it, arrives when the segment ends. */
function bring(run: Run, flow: Flow): void {
  const { cluster, home } = run.world.layout.levels;
  const amountOf = (cell: number): number => valueIn(run, flow, cell);
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

/** The plain executor. */
export function plainExecutor(world: World): Executor {
  const run = (plan: Plan, moment: Moment): void => {
    runPlainly(world, plan, moment);
    takeStock(world);
  };
  const remember = memoryOf(world);
  return {
    begin: (moment) => run(world.model.plans.beginning, moment),
    month: (moment) => {
      remember();
      run(world.model.plans.month, moment);
    },
  };
}
