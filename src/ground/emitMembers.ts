import { Conditions } from "./conditions.ts";
import { indented } from "./emitText.ts";
import { type Formula, formulaOf, isTruth, namesIn } from "./expression.ts";
import { bothOf, type LocalPhase, membersLoop, Scope } from "./localPhase.ts";
import { type Segment, taken, writes } from "./plan.ts";
import { printFormula } from "./print.ts";
import { printLanes } from "./printLanes.ts";
import type { Change, Draw, Flow, Law, Quantity, Signal, Start, Step, Total } from "./quantity.ts";
import { boundedLanes, evenShareText, isRationed, roundedLanes } from "./rounding.ts";
import { withReciprocals } from "./single.ts";

/**
 * Writes the steps of a cluster's members: short loops that find four members at once.
 *
 * A loop holds as many steps as the registers of a processor have room for, so that what it uses
 * stays in them; between loops values lie in the scratch memory, which the nearest cache holds. What
 * all members share is found before the loops, and so are the draws.
 */
export function emitMembers(plan: LocalPhase, segment: Segment): readonly string[] {
  return new Members(plan, segment).lines();
}

/** Values that a loop may hold at once. There are sixteen vector registers; twenty was measured quickest, as not all live together. */
const registers = 20;

/** Steps that share a loop, and the condition under which it runs. */
interface Loop {
  readonly guard: string | undefined;
  readonly steps: (Step | Start)[];
  readonly body: string[];
  readonly used: Set<string>;
}

class Members {
  private readonly plan: LocalPhase;
  private readonly segment: Segment;
  private readonly steps: readonly (Step | Start)[];
  private readonly before = new Scope();
  private readonly conditions: Conditions;

  constructor(plan: LocalPhase, segment: Segment) {
    this.plan = plan;
    this.segment = segment;
    this.steps = [...segment.recalls, ...segment.steps];
    this.conditions = new Conditions(plan, this.steps);
  }

  lines(): readonly string[] {
    const { plan } = this;
    const toCluster = this.segment.steps.filter((step): step is Flow | Total => this.goesToCluster(step));
    const loops = this.loops();
    const body = loops.flatMap((loop) => [...this.conditions.drawLines(loop.steps), ...this.loopText(loop)]);
    return [
      "{",
      ...indented([
        ...this.before.lines,
        ...[...this.conditions.watched].map((signal) => `let any_${plan.nameOf(signal)}: v128 = nought;`),
        ...toCluster.map((step) => `let pairs_${plan.nameOf(step)}: v128 = nought;`),
        ...body,
        ...toCluster.flatMap((step) => this.arrival(step)),
      ]),
      "}",
    ];
  }

  /** Cuts the steps, in order, into loops: at each change of condition, and when the registers are full. */
  private loops(): readonly Loop[] {
    const loops: Loop[] = [];
    for (const step of this.steps) {
      const guard = this.conditions.guardOf(step);
      const body = [`// ${step.symbol}, ${step.unit}. ${step.says}`, ...this.stepText(step)];
      const used = new Set(
        body
          .slice(1)
          .join(" ")
          .match(/\b(four_|shared|part_|any_)\w+/g),
      );
      let loop = loops.at(-1);
      const together = new Set([...(loop?.used ?? []), ...used]);
      if (!loop || loop.guard !== guard || together.size > registers) {
        loop = { guard, steps: [], body: [], used: new Set() };
        loops.push(loop);
      }
      loop.steps.push(step);
      loop.body.push(...body);
      for (const each of used) loop.used.add(each);
    }
    return loops;
  }

  private loopText(loop: Loop): readonly string[] {
    const summed = loop.steps.filter((step): step is Flow | Total => step.kind === "flow" || step.kind === "total");
    const text = [
      ...summed.map((step) => `let part_${this.plan.nameOf(step)}: v128 = nought;`),
      membersLoop,
      ...indented([...this.opening(loop), ...loop.body, ...this.closing(loop)]),
      "}",
      ...summed.map((step) => this.summing(step)),
    ];
    if (!loop.guard) return text;
    const idle = this.idleText(loop);
    return [
      `if (${loop.guard}) {`,
      ...indented(text),
      ...(idle.length > 0 ? ["} else {", ...indented(idle)] : []),
      "}",
    ];
  }

  /** A loop's sums go on as doubles: what a cluster moves in a month single precision holds exactly, what a home moves not. */
  private summing(step: Flow | Total): string {
    const name = this.plan.nameOf(step);
    const pairs = `lanes.inPairs(part_${name})`;
    return this.goesToCluster(step) ? `pairs_${name} = ${pairs};` : `sum_${name} = f64x2.add(sum_${name}, ${pairs});`;
  }

  /** Where four members' values of a quantity lie: what lasts in their block, the rest in the scratch memory. */
  private cellOf(of: Quantity): readonly ["own" | "at", number] {
    return isLasting(of) ? ["own", this.plan.placeInBlock(of)] : ["at", this.plan.placeOf(of)];
  }

  private isMember(of: Quantity): boolean {
    return of.level === this.plan.writer.layout.levels.member;
  }

  /** Loads what the loop's steps take or change, and readies what they find. */
  private opening(loop: Loop): readonly string[] {
    const { plan } = this;
    const lines: string[] = [];
    const here = new Set<Quantity>(loop.steps);
    const needed = new Set(loop.steps.flatMap((step) => [...taken(step), ...writes(step)]));
    for (const of of needed) {
      if (!this.isMember(of) || of.kind === "draw" || here.has(of)) continue;
      lines.push(
        `${isLasting(of) ? "let" : "const"} four_${plan.nameOf(of)} = v128.load(${this.cellOf(of).join(", ")});`,
      );
    }
    for (const step of loop.steps)
      if (step.kind === "signal" || step.kind === "flow") lines.push(`let four_${plan.nameOf(step)}: v128;`);
    return lines;
  }

  /** Keeps what has changed, and what later loops take. */
  private closing(loop: Loop): readonly string[] {
    const { plan } = this;
    const changed = [...new Set(loop.steps.flatMap(writes))].filter((of) => this.isMember(of));
    return [...changed, ...this.keptOf(loop)].map((of) => {
      const [base, place] = this.cellOf(of);
      return `v128.store(${base}, four_${plan.nameOf(of)}, ${place});`;
    });
  }

  /** Signals and flows of a loop that a step outside it takes. */
  private keptOf(loop: Loop): readonly (Signal | Flow)[] {
    const found = loop.steps.filter((step) => step.kind === "signal" || step.kind === "flow");
    return found.filter((step) => this.plan.takersOf(step).some((taker) => !loop.steps.includes(taker)));
  }

  /** Where a loop does not run, what others take of it under another condition is idle. */
  private idleText(loop: Loop): readonly string[] {
    const { plan } = this;
    const kept = this.keptOf(loop).filter((step) =>
      plan.takersOf(step).some((taker) => this.conditions.guardOf(taker) !== loop.guard),
    );
    return kept.map((step) => {
      const idle = step.kind === "signal" ? (step.idle ?? 0) : 0;
      return `lanes.fill(scratch + ${plan.placeOf(step)}, ${plan.constant(idle)}, m1 - m0);`;
    });
  }

  private stepText(step: Step | Start): readonly string[] {
    const { plan } = this;
    const name = plan.nameOf(step);
    if ("of" in step) {
      return [`part_${name} = f32x4.add(part_${name}, ${this.lanes(step.of)});`];
    }
    const text = this.lawText(step);
    if (step.kind === "signal") {
      const watch = this.conditions.watched.has(step) ? [`any_${name} = v128.or(any_${name}, four_${name});`] : [];
      return [`four_${name} = ${text};`, ...watch];
    }
    if (step.kind === "flow") return this.flowText(step, text);
    return this.newValueText(step, text);
  }

  private flowText(flow: Flow, text: string): readonly string[] {
    const { plan } = this;
    const name = plan.nameOf(flow);
    const room = flow.to.level === flow.level ? `four_${plan.nameOf(flow.to)}` : undefined;
    const lines = [
      `four_${name} = ${text};`,
      ...boundedLanes(plan, `four_${name}`, flow, room),
      ...roundedLanes(plan, `four_${name}`, flow.from, this.luckOf(flow)),
    ];
    if (isRationed(flow, plan.writer.layout.levels))
      lines.push(`four_${name} = f32x4.pmin(four_${name}, ${this.shareOf(flow)});`);
    for (const end of ["from", "to"] as const) {
      if (flow[end].level !== flow.level) continue;
      // Amounts are whole steps, which single precision holds exactly.
      const stock = `four_${plan.nameOf(flow[end])}`;
      lines.push(`${stock} = f32x4.${end === "from" ? "sub" : "add"}(${stock}, four_${name});`);
    }
    lines.push(`part_${name} = f32x4.add(part_${name}, four_${name});`);
    return lines;
  }

  /** What a rationed flow may send each member: found before the loops, when earlier clusters have had theirs. */
  private shareOf(flow: Flow): string {
    const text = evenShareText(this.plan, flow, bothOf(`sum_${this.plan.nameOf(flow)}`));
    return this.before.share(text, () => this.plan.shareName());
  }

  private newValueText(law: Change | Start, text: string): readonly string[] {
    const target = law.kind === "change" ? law.changes : law.begins;
    const four = `four_${this.plan.nameOf(target)}`;
    const rounding =
      law.kind === "start" && target.kind === "stock" ? roundedLanes(this.plan, four, target, this.luckOf(law)) : [];
    return [`${four} = ${text};`, ...rounding];
  }

  private luckOf(law: Flow | Start): string | undefined {
    return law.lot && this.lanes(law.lot);
  }

  private goesToCluster(step: Step | Start): boolean {
    const { cluster } = this.plan.writer.layout.levels;
    if (step.kind === "flow") return step.from.level === cluster || step.to.level === cluster;
    return step.kind === "total" && step.level === cluster;
  }

  /** What members sent to their cluster, or had from it, arrives when they have all been seen. */
  private arrival(step: Flow | Total): readonly string[] {
    const { plan } = this;
    const whole = bothOf(`pairs_${plan.nameOf(step)}`);
    if (step.kind === "total") return [`${plan.scalar(step)} = ${whole};`];
    const ends = (["from", "to"] as const).filter((end) => step[end].level !== step.level && step[end].level.sampled);
    const name = plan.nameOf(step);
    return [
      // Amounts are whole steps, so that they add up to the same in any order.
      `sum_${name} = f64x2.add(sum_${name}, pairs_${name});`,
      ...ends.map((end) => `${plan.scalar(step[end])} ${end === "from" ? "-" : "+"}= ${whole};`),
    ];
  }

  private lawText(law: Law): string {
    const input = (name: string): Quantity => law.takes[name] as Quantity;
    const scalar = (name: string): string => this.plan.scalar(input(name));
    const isWide = (name: string): boolean => !this.isMember(input(name));
    const formula = withReciprocals(formulaOf(law.is, this.plan.nameOf(law)), isWide);
    return printLanes(formula, {
      isWide,
      scalar,
      lanes: (name) => this.lanes(input(name)),
      constant: (value) => this.plan.constant(value),
      hoisted: (part) => this.hoisted(part, input, scalar),
    });
  }

  /** The variable that holds a quantity for four members. */
  private lanes(of: Quantity): string {
    const { plan } = this;
    const name = plan.nameOf(of);
    if (of.kind === "draw" && this.isMember(of)) return this.drawn(of as Draw);
    if (this.isMember(of)) return `four_${name}`;
    const scope = this.scopeOf([of]);
    const value = plan.scalar(of);
    return scope.declare(`four_${name}`, `const four_${name} = f32x4.splat(<f32>${value});`);
  }

  /** Where four members' draws lie, or how they follow from those of the draw that they are turned from. */
  private drawn(draw: Draw): string {
    if (!draw.turned) return `v128.load(at, ${this.plan.placeOf(draw)})`;
    const { of, by } = draw.turned;
    const [back, on] = [1 - by, -by].map((each) => this.plan.constant(each));
    const four = this.drawn(of);
    return `f32x4.sub(${four}, v128.bitselect(${back}, ${on}, f32x4.ge(${four}, ${back})))`;
  }

  /** What all lanes share is found in the widest loop that knows its inputs. */
  private hoisted(part: Formula, input: (name: string) => Quantity, scalar: (name: string) => string): string {
    const text = printFormula(part, scalar);
    const scope = this.scopeOf([...namesIn(part)].map(input));
    const filled = isTruth(part) ? `i32x4.splat(${text} ? -1 : 0)` : `f32x4.splat(<f32>${text})`;
    return scope.share(filled, () => this.plan.shareName());
  }

  private scopeOf(inputs: readonly Quantity[]): Scope {
    const { nation, home } = this.plan.writer.layout.levels;
    if (inputs.every((each) => each.level === nation)) return this.plan.nation;
    return inputs.every((each) => each.level === nation || each.level === home) ? this.plan.home : this.before;
  }
}

function isLasting(of: Quantity): boolean {
  return of.kind === "stock" || of.kind === "state";
}
