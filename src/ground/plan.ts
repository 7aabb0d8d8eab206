import { Fault } from "./fault.ts";
import type { Last, Level, Quantity, Signal, Start, Step } from "./quantity.ts";

/** A run of steps over the cells of one level. */
export interface Segment {
  readonly level: Level;
  readonly steps: readonly (Start | Step)[];
  /**
   * Signals of an earlier phase that these steps take. No column keeps a signal of the narrowest
   * cells, so the kernels find it again here; the plan holds that it would still answer the same.
   */
  readonly recalls: readonly Signal[];
}

/**
 * A part of the month between two meetings.
 *
 * A `local` phase runs over sampled cells (villages and their households), region by region, and
 * knows of other regions only what was settled before it began. An `upper` phase runs over regions,
 * branches and the nation, and sees what the local phases before it brought.
 */
export interface Phase {
  readonly kind: "local" | "upper";
  readonly segments: readonly Segment[];
}

/** The order of a month, cut where cells must wait for each other. */
export interface Plan {
  readonly phases: readonly Phase[];
}

/** The name of the compiled function that runs a phase; local phases have a second one that settles what they brought. */
export function phaseName(plan: "begin" | "month", index: number): string {
  return `${plan}${index}`;
}

/** The level in whose loop a step runs: a sum runs where its parts are. */
export function runsAt(step: Start | Step): Level {
  return "of" in step ? step.of.level : step.level;
}

/** Whether `wide` contains `narrow`, or is it. */
export function contains(wide: Level, narrow: Level): boolean {
  for (let each: Level | undefined = narrow; each; each = each.inside) if (each === wide) return true;
  return false;
}

/**
 * Cuts an order into phases and segments.
 *
 * A phase ends where upper cells run, or where a local step takes what this very phase brings to an
 * upper level. A segment ends where the level changes: what households send to their village
 * arrives when the segment ends.
 *
 * @throws Fault "order-broken" when a step takes what is found only later, or from out of its reach
 */
export function planOf(order: readonly (Start | Step)[], nameOf: (q: Quantity) => string): Plan {
  const phases: { kind: "local" | "upper"; segments: OpenSegment[] }[] = [];
  for (const step of order) {
    const where = runsAt(step);
    const kind = where.sampled ? "local" : "upper";
    let phase = phases.at(-1);
    if (!phase || phase.kind !== kind || (kind === "local" && takesUpperOf(step, phase))) {
      phase = { kind, segments: [] };
      phases.push(phase);
    }
    let segment = phase.segments.at(-1);
    if (!segment || segment.level !== where || takesWiderOf(step, segment)) {
      segment = { level: where, steps: [], recalls: [] };
      phase.segments.push(segment);
    }
    segment.steps.push(step);
  }
  const plan = { phases };
  holdToOrder(order, nameOf);
  for (const phase of phases) if (phase.kind === "local") recall(order, phase, nameOf);
  return plan;
}

interface OpenSegment {
  readonly level: Level;
  readonly steps: (Start | Step)[];
  readonly recalls: Signal[];
}

/** Finds again, in a phase, what its steps take of an earlier one. */
function recall(
  order: readonly (Start | Step)[],
  phase: { segments: OpenSegment[] },
  nameOf: (q: Quantity) => string,
): void {
  const here = new Set<Quantity>(phase.segments.flatMap((each) => each.steps));
  for (const segment of phase.segments) {
    const bring = (of: Quantity, by: Start | Step): void => {
      if (of.level.bytes !== 4 || !foundThisMonth.has(of.kind) || here.has(of)) return;
      if (of.kind !== "signal")
        throw orderBroken(nameOf(by), nameOf(of), "it does not outlast its phase: keep it as a state");
      const signal = of as Signal;
      for (const each of Object.values(signal.takes)) bring(each, by);
      holdUnchanged(order, signal, segment.steps[0] as Step, nameOf);
      here.add(of);
      segment.recalls.push(signal);
    };
    for (const step of segment.steps) for (const each of taken(step)) bring(each, step);
  }
}

/** Holds that nothing a signal takes is written between its place and where it is found again. */
function holdUnchanged(
  order: readonly (Start | Step)[],
  signal: Signal,
  until: Start | Step,
  nameOf: (q: Quantity) => string,
): void {
  const inputs = new Set<Quantity>(Object.values(signal.takes));
  for (const step of order.slice(order.indexOf(signal), order.indexOf(until))) {
    const written = writes(step).find((each) => inputs.has(each));
    if (written)
      throw orderBroken(
        nameOf(until),
        nameOf(signal),
        `"${nameOf(step)}" has changed "${nameOf(written)}" since it was found`,
      );
  }
}

/** What a later phase takes of what an earlier one found, and what next month takes of this one. */
export function outlast({ phases }: Plan): ReadonlySet<Quantity> {
  const outlasting = new Set<Quantity>();
  for (const phase of phases) {
    const here = new Set<Quantity>(phase.segments.flatMap((each) => [...each.recalls, ...each.steps]));
    for (const of of phase.segments.flatMap((each) => [...each.recalls, ...each.steps]).flatMap(taken)) {
      if (of.kind === "last") outlasting.add((of as Last).was);
      else if (!here.has(of)) outlasting.add(of);
    }
  }
  return outlasting;
}

/** The stocks and states that a step changes. */
export function writes(step: Start | Step): readonly Quantity[] {
  if (step.kind === "flow") return [step.from, step.to];
  if (step.kind === "change") return [step.changes];
  if (step.kind === "start") return [step.begins];
  return [];
}

/** What a step takes, and what it runs by. */
export function taken(step: Start | Step): readonly Quantity[] {
  if (step.kind === "mapped") return [step.by, step.of];
  if (step.kind === "total") return [step.of];
  return step.when ? [...Object.values(step.takes), step.when] : Object.values(step.takes);
}

function takesUpperOf(step: Start | Step, phase: Phase): boolean {
  const brought = new Set<Quantity>(phase.segments.flatMap((each) => each.steps).filter((each) => !each.level.sampled));
  return taken(step).some((each) => brought.has(each));
}

function takesWiderOf(step: Start | Step, segment: Segment): boolean {
  const brought = new Set<Quantity>(segment.steps.filter((each) => each.kind === "total" && each.level.sampled));
  return segment.level.sampled === true && taken(step).some((each) => brought.has(each));
}

const foundThisMonth = new Set(["signal", "flow", "total", "mapped"]);

function holdToOrder(order: readonly (Start | Step)[], nameOf: (q: Quantity) => string): void {
  const found = new Set<Quantity>();
  for (const step of order) {
    for (const each of taken(step)) {
      if (foundThisMonth.has(each.kind) && !found.has(each)) {
        throw orderBroken(nameOf(step), nameOf(each), "it is found only later: place it earlier, or take last month's");
      }
      const isTable = "by" in step && each === step.by;
      if (!isTable && !contains(each.level, runsAt(step))) {
        throw orderBroken(
          nameOf(step),
          nameOf(each),
          `a ${runsAt(step).name} has no one ${each.level.name}: take a total`,
        );
      }
    }
    found.add(step);
  }
}

function orderBroken(step: string, takes: string, why: string): Fault {
  return new Fault("order-broken", {
    what: `"${step}" takes "${takes}", but ${why}`,
    where: "the order of the month",
    mend: "change the order, or what the law takes",
  });
}
