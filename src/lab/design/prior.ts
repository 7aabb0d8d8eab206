import type { ParameterName } from "../../generated/names.ts";
import type { Parameter } from "../../ground/quantity.ts";
import { parameterRanges } from "../../scenarios/known.ts";

/** A number that is in doubt: the least it may be, what it most likely is, and the most. */
export interface Doubtful {
  readonly low: number;
  readonly best: number;
  readonly high: number;
}

/**
 * The value below which a share of a triangular prior lies: a density that rises from the least to the best value and falls
 * from there to the most.
 *
 * @param share from 0 to 1
 * @example
 * atShare({ low: 0, best: 1, high: 2 }, 0.5); // => 1
 */
export function atShare({ low, best, high }: Doubtful, share: number): number {
  const width = high - low;
  if (!(width > 0)) return best;
  const below = (best - low) / width;
  return share < below
    ? low + Math.sqrt(share * width * (best - low))
    : high - Math.sqrt((1 - share) * width * (high - best));
}

/** What is in doubt about a parameter; nothing where it holds by definition. */
function doubtOf({ value, prior }: Parameter): Doubtful | undefined {
  return prior.shape === "fixed" ? undefined : { low: prior.low, best: value, high: prior.high };
}

/** Every parameter that is in doubt, by name. */
export const doubtfulParameters: ReadonlyMap<ParameterName, Doubtful> = new Map(
  [...parameterRanges()].flatMap(([name, parameter]) => {
    const doubt = doubtOf(parameter);
    return doubt ? [[name, doubt] as const] : [];
  }),
);
