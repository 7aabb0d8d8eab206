import { signal } from "../../ground/law.ts";
import { mapped } from "../../ground/table.ts";
import { isArms, placeOfVariant, plannedOfBranch, plannedOfProduct } from "../../ledger/industry/given.ts";
import { branch, variant } from "../../ledger/levels.ts";
import { planInForce } from "../../ledger/levers.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { branchOutputOfBase } from "../industry/capacity.ts";
import { armsPart, heavyOutput } from "../industry/output.ts";

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
  symbol: "g*",
  unit: "1",
  of: planHolds,
  by: plannedOfBranch,
  says: "What the plan in force asks of a branch at its end, against 1927/28.",
});

export const plannedGrowthOfProduct = mapped({
  symbol: "g*p",
  unit: "1",
  of: planHolds,
  by: plannedOfProduct,
  says: "What the plan in force asks of a product at its end, against 1927/28.",
});

export const plannedOutput = signal({
  symbol: "X*",
  unit: "rouble/month",
  level: branch,
  says: "Output that the plan asks of a branch at its end; of armaments, what defence asks now if that is more.",
  source: cite("zaleski-1971", "targets of the First Five-Year Plan"),
  rises: { plannedGrowth, branchOutputOfBase, isArms, armsPart, heavyOutput },
  is: ({ plannedGrowth, branchOutputOfBase, isArms, armsPart, heavyOutput }) =>
    Math.max(plannedGrowth * branchOutputOfBase, isArms * armsPart * heavyOutput),
});
