import { formulaOf } from "./expression.ts";
import type { LocalPhase } from "./localPhase.ts";
import { isSeldom, noughtBy } from "./nought.ts";
import type { Draw, Quantity, Signal, Start, Step } from "./quantity.ts";

/** Under what conditions a segment's steps run and its draws are made, members taken together. */
export class Conditions {
  /** Signals by which flows are skipped in clusters where they are nought for every member. */
  readonly watched: ReadonlySet<Quantity>;
  private readonly plan: LocalPhase;
  private readonly steps: readonly (Step | Start)[];
  private readonly seldom: ReadonlySet<Quantity>;
  private readonly drawn = new Set<Draw>();

  constructor(plan: LocalPhase, steps: readonly (Step | Start)[]) {
    this.plan = plan;
    this.steps = steps;
    const signals = steps.filter((step): step is Signal => step.kind === "signal" && !step.idle);
    this.seldom = new Set(signals.filter((each) => isSeldom(formulaOf(each.is, plan.nameOf(each)))));
    this.watched = new Set(steps.flatMap((step) => this.noughtWith(step)));
  }

  /** The condition under which a step runs, or nothing where it always does. */
  guardOf(step: Step | Start): string | undefined {
    const guard = this.plan.guardOf(step);
    const signals = this.noughtWith(step).map((each) => `any_${this.plan.nameOf(each)}`);
    if (signals.length === 0) return guard;
    const any = `v128.any_true(${signals.reduce((sofar, each) => `v128.or(${sofar}, ${each})`)})`;
    return guard ? `${guard} && ${any}` : any;
  }

  /** Makes the draws that a loop is the first to take, for all members, thirty-two at a time. */
  drawLines(loop: readonly (Step | Start)[]): readonly string[] {
    const first = [...new Set(loop.flatMap((step) => this.drawsOf(step)))].filter((each) => !this.drawn.has(each));
    return first.map((draw) => {
      this.drawn.add(draw);
      const place = `scratch + ${this.plan.placeOf(draw)}`;
      const purpose = `${this.plan.writer.purposeOf(draw)} ^ key`;
      const call = `uniforms(${place}, seed, ${purpose}, m0 - first, month, m1 - m0);`;
      const takers = this.steps.filter((step) => this.drawsOf(step).includes(draw));
      const exact = new Set(takers.map((step) => this.guardOf(step)));
      // Of several conditions one may be known only later: then the wider ones must do.
      const under = exact.size === 1 ? exact : new Set(takers.map((step) => this.plan.guardOf(step)));
      return under.has(undefined) ? call : `if (${[...under].join(" || ")}) ${call}`;
    });
  }

  /** The seldom signals that make a flow nought when all members' are. */
  private noughtWith(step: Step | Start): readonly Quantity[] {
    if (step.kind !== "flow") return [];
    const formula = formulaOf(step.is, this.plan.nameOf(step));
    const names = noughtBy(formula, (name) => this.seldom.has(step.takes[name] as Quantity));
    return [...(names ?? [])].map((name) => step.takes[name] as Quantity);
  }

  private drawsOf(step: Step | Start): readonly Draw[] {
    if ("of" in step) return [];
    const lot = step.kind === "flow" || step.kind === "start" ? step.lot : undefined;
    const draws = Object.values(step.takes).filter((each): each is Draw => each.kind === "draw");
    const { member } = this.plan.writer.layout.levels;
    const ofMembers = (lot ? [...draws, lot] : draws).filter((each) => each.level === member);
    return ofMembers.map((each) => each.turned?.of ?? each);
  }
}
