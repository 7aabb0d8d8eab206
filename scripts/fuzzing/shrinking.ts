import { isFailure, type Outcome, outcomeOf } from "./outcome.ts";
import type { Part, Trial } from "./trial.ts";

/** Makes a trial that fails as small as it can be while it fails in the same way. */
export function shrunk(trial: Trial, outcome: Outcome, patience: number): Trial {
  const fails = (smaller: Trial): boolean => {
    const found = outcomeOf(smaller, patience);
    return isFailure(found) && found.end === outcome.end;
  };
  let least = trial;
  const keep = (smaller: Trial): void => {
    if (JSON.stringify(smaller) !== JSON.stringify(least) && fails(smaller)) least = smaller;
  };
  const { like: _, ...alone } = least;
  keep(alone);
  keep({ ...least, reading: "base" });
  keep({ ...least, ownProjects: false, parts: least.parts.filter(({ kind }) => kind !== "project") });
  least = { ...least, parts: fewest(least.parts, (parts) => fails({ ...least, parts })) };
  for (const [at, part] of least.parts.entries()) {
    for (const simpler of simplerOf(part)) keep({ ...least, parts: least.parts.with(at, simpler) });
  }
  keep({ ...least, seed: 1 });
  return least;
}

/** Leaves out halves, quarters and so on of a list, as long as what is left still fails. */
function fewest<T>(all: readonly T[], fails: (some: readonly T[]) => boolean): readonly T[] {
  let left = all;
  for (let size = Math.ceil(left.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < left.length; ) {
      const without = [...left.slice(0, from), ...left.slice(from + size)];
      if (fails(without)) left = without;
      else from += size;
    }
  }
  return left;
}

/** The same part from the first month on, or with a rounder number. */
function simplerOf(part: Part): readonly Part[] {
  if (part.kind === "lever") {
    const early = { ...part, from: "1924-01" };
    return typeof part.value === "number"
      ? [early, ...rounder(part.value).map((value) => ({ ...part, value }))]
      : [early];
  }
  return part.kind === "parameter" ? rounder(part.value).map((value) => ({ ...part, value })) : [];
}

function rounder(value: number): readonly number[] {
  return [3, 2, 1].map((digits) => Number(value.toPrecision(digits)));
}
