import { formulaOf } from "./expression.ts";
import { Fault } from "./fault.ts";
import type { Layout, Role } from "./layout.ts";
import type { Model } from "./model.ts";
import { printFormula } from "./print.ts";
import { keyOf } from "./purpose.ts";
import type { Draw, Law, Mechanism, Quantity } from "./quantity.ts";
import { memoryMap } from "./world.ts";

/** What the emitters write into, and what they know. */
export class Writer {
  readonly lines: string[] = [];
  readonly model: Model;
  readonly layout: Layout;
  private readonly purposes = new Map<number, string>();

  constructor(model: Model, layout: Layout) {
    this.model = model;
    this.layout = layout;
  }

  /** The word that keys a draw's numbers. */
  purposeOf(draw: Quantity): number {
    const name = this.model.nameOf(draw);
    if ((draw as Draw).turned) {
      throw new Fault("draw-turned", {
        what: `the draw "${name}" is another one turned, and not of members`,
        where: "the laws that take it",
        mend: "give cells above the members draws of their own",
      });
    }
    const key = keyOf(name);
    const holder = this.purposes.get(key) ?? name;
    if (holder !== name) {
      throw new Fault("draw-keys-clash", {
        what: `the draws "${name}" and "${holder}" have the same key`,
        where: "the names of draws",
        mend: "rename one of them",
      });
    }
    this.purposes.set(key, name);
    return key;
  }
}

/** Where a column begins, as an expression. */
export function addressOf(writer: Writer, of: Quantity | Mechanism, role: Role = "value"): string {
  const column = writer.layout.find(of, role);
  return `<usize>load<u32>(${memoryMap.table + 4 * column.index})`;
}

/** When a law runs: in season, and its mechanism switched on. */
export function activity(writer: Writer, law: Pick<Law, "months" | "mechanism">): string {
  const season = law.months?.map((each) => `calendar == ${each}`).join(" || ");
  if (!law.mechanism) return season ?? "true";
  const switchedOn = `load<f64>(${addressOf(writer, law.mechanism)}) != 0`;
  return season ? `(${season}) && ${switchedOn}` : switchedOn;
}

/** A law's arithmetic over the variables that hold what it takes. */
export function lawText(writer: Writer, law: Law, variable: (of: Quantity) => string): string {
  const formula = formulaOf(law.is, writer.model.nameOf(law));
  return printFormula(formula, (input) => variable(law.takes[input] as Quantity));
}

/** Lines of a block, set in from those around it. */
export function indented(lines: readonly string[], by = 2): readonly string[] {
  return lines.map((line) => " ".repeat(by) + line);
}
