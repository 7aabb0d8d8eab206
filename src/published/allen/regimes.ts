import { Fault, nearest } from "../../ground/fault.ts";
import type { Mechanism } from "../../ground/quantity.ts";
import { coercion, collectivisation, famine, farmCollapse, hardBudgets } from "./states.ts";

/** One of Allen's variants: which mechanisms are off, and how investment is divided. */
export interface Regime {
  readonly name: string;
  readonly says: string;
  readonly off: readonly Mechanism[];
  /** Part of investment that goes back into making producer goods. */
  readonly producerShare: number;
}

const nep = [collectivisation, farmCollapse, famine, coercion];

/** Allen's four regimes. */
export const allenRegimes: readonly Regime[] = [
  {
    name: "collectivised",
    says: "The five-year plans as they were: collective farms, terror, soft budgets, investment in producer goods.",
    off: [hardBudgets],
    producerShare: 0.23,
  },
  {
    name: "nep",
    says: "The same investment and soft budgets, but peasants sell and move of themselves.",
    off: [...nep, hardBudgets],
    producerShare: 0.23,
  },
  {
    name: "capitalist",
    says: "Peasants as under NEP, firms that hire only while it pays, and investment where consumers are.",
    off: nep,
    producerShare: 0.07,
  },
  {
    name: "low-investment",
    says: "Collectivised, but little investment goes back into producer goods.",
    off: [hardBudgets],
    producerShare: 0.07,
  },
];

/**
 * One of the regimes.
 *
 * @param name as in `allenRegimes`
 * @throws Fault "regime-unknown" with the nearest name
 * @example
 * allenRegime("nep").name; // => "nep"
 */
export function allenRegime(name: string): Regime {
  const found = allenRegimes.find((each) => each.name === name);
  if (found) return found;
  const names = allenRegimes.map((each) => each.name);
  const near = nearest(name, names);
  throw new Fault("regime-unknown", {
    what: `there is no regime "${String(name)}"`,
    where: `--regime ${String(name)}`,
    mend: near ? `did you mean "${near}"?` : `choose one of ${names.join(", ")}`,
  });
}
