import { Fault, nearest } from "../ground/fault.ts";

/**
 * Holds that parameters which are given other values are those of a study, and that the values are numbers.
 *
 * @throws Fault "parameter-unknown" or "parameter-malformed"
 */
export function holdChanges(changes: Readonly<Record<string, unknown>>, known: readonly string[]): void {
  for (const [name, value] of Object.entries(changes)) {
    if (!known.includes(name)) {
      const near = nearest(name, known);
      throw new Fault("parameter-unknown", {
        what: `there is no parameter "${name}"`,
        where: "the changes of a published model",
        mend: near ? `did you mean "${near}"?` : `choose one of ${known.join(", ")}`,
      });
    }
    if (value !== undefined && !Number.isFinite(value)) {
      throw new Fault("parameter-malformed", {
        what: `${name} is ${String(value)}`,
        where: "the changes of a published model",
        mend: "give a number in the parameter's unit",
      });
    }
  }
}
