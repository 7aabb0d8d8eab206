import { type Lever, lever } from "../ground/quantity.ts";
import { nation } from "./levels.ts";

/** Fields of policy, and what a reader calls each; lists of levers keep this order. */
export const policyFields = {
  prices: "Prices and trade",
  grain: "Grain procurement and relief",
  farms: "Farms and herds",
  abroad: "Foreign trade",
  industry: "Planning and industry",
  labour: "Labour and wages",
  budget: "Budget and money",
  schools: "Schools and homes",
  party: "The Party and the press",
  police: "Police and courts",
  custody: "Deportation, exile and camps",
  war: "Defence and war",
} as const;

/** A field of policy, such as `grain`: every lever names the one that it belongs to. */
export type PolicyField = keyof typeof policyFields;

/** Declares a policy of the whole nation: a number that a scenario sets, month by month, and never an outcome. */
export function policy<const U extends string>(
  spec: Omit<Lever<U>, "kind" | "level" | "field"> & { readonly field: PolicyField },
): Lever<U> {
  return lever({ ...spec, level: nation });
}
