import { signal } from "../../ground/law.ts";
import { mapped } from "../../ground/sum.ts";
import { isArms, placeOfVariant, plannedOfBranch, plannedOfProduct } from "../../ledger/industry/given.ts";
import { armsPart, branchOutputOfBase, heavyOutput } from "../../ledger/industry/signals.ts";
import { variant } from "../../ledger/levels.ts";
import { planInForce } from "../../ledger/levers.ts";
import * as shared from "../../ledger/planning/signals.ts";
import { assumed } from "../../sources/cite.ts";

export const planHolds = signal({
  symbol: "Π",
  unit: "1",
  level: variant,
  within: [0, 1],
  says: "How far a variant is the plan in force; between two variants, planners work to both.",
  source: assumed("definition"),
  either: { planInForce, placeOfVariant },
  is: ({ planInForce, placeOfVariant }) => Math.max(0, 1 - Math.abs(planInForce - placeOfVariant)),
});

export const plannedGrowth = mapped({
  finds: shared.plannedGrowth,
  of: planHolds,
  by: plannedOfBranch,
});

export const plannedGrowthOfProduct = mapped({
  finds: shared.plannedGrowthOfProduct,
  of: planHolds,
  by: plannedOfProduct,
});

export const plannedOutput = signal({
  finds: shared.plannedOutput,
  rises: { plannedGrowth, branchOutputOfBase, isArms, armsPart, heavyOutput },
  is: ({ plannedGrowth, branchOutputOfBase, isArms, armsPart, heavyOutput }) =>
    Math.max(plannedGrowth * branchOutputOfBase, isArms * armsPart * heavyOutput),
});
