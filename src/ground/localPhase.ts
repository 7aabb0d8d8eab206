import { addressOf, type Writer } from "./emitText.ts";
import { Fault } from "./fault.ts";
import type { Role } from "./layout.ts";
import { type Phase, taken } from "./plan.ts";
import { literal } from "./print.ts";
import type { Law, Quantity, Start, Step } from "./quantity.ts";
import { memoryMap, placeInBlock } from "./world.ts";

/** What a loop declares before its body: each variable and each shared text once, when first asked for. */
export class Scope {
  readonly lines: string[] = [];
  private readonly names = new Map<string, string>();

  /** Declares a variable, unless it is known already, and returns its name. */
  declare(name: string, declaration: string): string {
    if (!this.names.has(name)) this.lines.push(declaration);
    this.names.set(name, name);
    return name;
  }

  /** The variable that holds what a text gives. */
  share(text: string, newName: () => string): string {
    const known = this.names.get(text) ?? newName();
    if (!this.names.has(text)) this.lines.push(`const ${known} = ${text};`);
    this.names.set(text, known);
    return known;
  }
}

/** A local phase while it is written: its loops from the outside in, and what is known in each. */
export class LocalPhase {
  readonly writer: Writer;
  readonly phase: Phase;
  /** Whether stock is taken at this phase's end: it is the last of its plan that moves sampled cells. */
  readonly isLast: boolean;
  readonly nation = new Scope();
  readonly home = new Scope();
  readonly cluster = new Scope();
  private readonly places = new Map<Quantity, number>();
  private readonly takers = new Map<Quantity, (Step | Start)[]>();
  private readonly found: ReadonlySet<Quantity>;
  private shared = 0;

  constructor(writer: Writer, phase: Phase, isLast: boolean) {
    this.writer = writer;
    this.phase = phase;
    this.isLast = isLast;
    this.found = new Set<Quantity>(phase.segments.flatMap((each) => each.steps));
    for (const step of phase.segments.flatMap((each) => [...each.recalls, ...each.steps]))
      for (const of of taken(step)) this.takers.set(of, [...(this.takers.get(of) ?? []), step]);
  }

  nameOf(of: Quantity): string {
    return this.writer.model.nameOf(of);
  }

  addressOf(of: Quantity, role: Role = "value"): string {
    const name = `at_${this.nameOf(of)}${role === "value" ? "" : `_${role}`}`;
    return this.nation.declare(name, `const ${name} = ${addressOf(this.writer, of, role)};`);
  }

  /** The plain variable of a quantity of a cluster or anything wider, declared in the loop it belongs to. */
  scalar(of: Quantity): string {
    const { nation, home } = this.writer.layout.levels;
    const name = `v_${this.nameOf(of)}`;
    if (of.kind === "draw") return this.drawText(of);
    if (of.level === nation) return this.nation.declare(name, `const ${name} = load<f64>(${this.addressOf(of)});`);
    if (of.level === home) {
      return this.home.declare(name, `const ${name} = load<f64>(${this.addressOf(of)} + 8 * home);`);
    }
    const idle = of.kind === "signal" ? ((of as { idle?: number }).idle ?? 0) : 0;
    const value = this.found.has(of) ? `<f64>${idle}` : `load<f64>(${this.addressOf(of)} + 8 * cluster)`;
    return this.cluster.declare(name, `let ${name} = ${value};`);
  }

  /** The steps of the phase that take a quantity. */
  takersOf(of: Quantity): readonly (Step | Start)[] {
    return this.takers.get(of) ?? [];
  }

  /** Bytes from the start of the scratch memory to a member value or draw of the cluster at hand. */
  placeOf(of: Quantity): number {
    const place = this.places.get(of) ?? this.places.size;
    this.places.set(of, place);
    const bytes = 4 * memoryMap.scratchCells;
    if (bytes * (place + 1) > memoryMap.scratchBytes) throw scratchFull(this.nameOf(of));
    return bytes * place;
  }

  /** Bytes from the start of a cluster's block to what lasts of its members. */
  placeInBlock(of: Quantity): number {
    return placeInBlock(this.writer.layout, this.writer.layout.find(of));
  }

  /** A name for what is found once before a loop. */
  shareName(): string {
    this.shared += 1;
    return `shared${this.shared}`;
  }

  /** One uniform number, keyed by its cell; a member's come from the draws made for its cluster. */
  drawText(draw: Quantity): string {
    const { levels } = this.writer.layout;
    const key = draw.level === levels.nation ? "" : " ^ key";
    const entity = draw.level === levels.cluster ? "cluster - c0" : "-1";
    return `uniform(seed, ${this.writer.purposeOf(draw)}${key}, ${entity}, month)`;
  }

  /** The variable of the condition under which a step runs, or nothing where it always does. */
  guardOf(step: Step | Start): string | undefined {
    if ("of" in step) return undefined;
    const { months, mechanism, when }: Pick<Law, "months" | "mechanism" | "when"> = step;
    const conditions: string[] = [];
    if (months) conditions.push(`(${months.map((each) => `calendar == ${each}`).join(" || ")})`);
    if (mechanism) conditions.push(`load<f64>(${addressOf(this.writer, mechanism)}) != 0`);
    if (when) conditions.push(`${this.scalar(when)} > 0`);
    if (conditions.length === 0) return undefined;
    const scope = when && when.level !== this.writer.layout.levels.nation ? this.home : this.nation;
    return scope.share(conditions.join(" && "), () => this.shareName());
  }

  everyStep(): readonly (Step | Start)[] {
    return this.phase.segments.flatMap((each) => each.steps);
  }

  /** All lanes filled with a number: adding what memory holds as 0 keeps the compiler from writing it out at each use. */
  constant(value: number): string {
    if (value === 0) return "nought";
    return this.nation.share(`f32x4.splat(<f32>(${literal(value)} + zero))`, () => this.shareName());
  }
}

/** Runs over a cluster's members four by four: `at` leads to their values in the scratch memory, `own` to those in their block. */
export const membersLoop = "for (let at = scratch, own = scratch + toBlock; at < end; at += 16, own += 16) {";

/** The sum of two lanes of doubles. */
export function bothOf(lanes: string): string {
  return `(f64x2.extract_lane(${lanes}, 0) + f64x2.extract_lane(${lanes}, 1))`;
}

/** Writes steps one after another; neighbours that run under one condition share one test of it. */
export function inGroups(
  plan: LocalPhase,
  steps: readonly (Step | Start)[],
  write: (step: Step | Start) => readonly string[],
): readonly string[] {
  const lines: string[] = [];
  let open: string | undefined;
  for (const step of steps) {
    const guard = plan.guardOf(step);
    if (guard !== open) {
      if (open) lines.push("}");
      if (guard) lines.push(`if (${guard}) {`);
      open = guard;
    }
    lines.push(...write(step).map((line) => (guard ? `  ${line}` : line)));
  }
  if (open) lines.push("}");
  return lines;
}

function scratchFull(name: string): Fault {
  return new Fault("scratch-full", {
    what: `the scratch memory has no place for "${name}"`,
    where: "a local phase of the kernels",
    mend: "raise scratchBytes, or let fewer quantities of members pass between loops",
  });
}
