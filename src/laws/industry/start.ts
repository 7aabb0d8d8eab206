import { start } from "../../ground/law.ts";
import { capitalShare, isHeavy } from "../../ledger/industry/given.ts";
import {
  capital,
  jobs,
  lastCrop,
  overstated,
  productWeight,
  restored,
  staffing,
  technique,
} from "../../ledger/industry/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { heavyAtStart, jobsOfCapital, jobsOfStart, lightAtStart, restoredAtStart } from "./params/capacity.ts";
import { cropOfBase } from "./params/products.ts";

export const restoredBegins = start({
  symbol: "ρ0",
  begins: restored,
  says: "Part of the plant that runs at the start.",
  source: cite("nove-1969", "industrial output of 1923/24"),
  rises: { restoredAtStart },
  is: ({ restoredAtStart }) => restoredAtStart,
});

export const jobsBegin = start({
  symbol: "L0",
  begins: jobs,
  says: "Jobs at the start.",
  source: assumed("jobs follow the running plant"),
  rises: { jobsOfStart, restoredAtStart },
  falls: { jobsOfCapital },
  is: ({ jobsOfStart, restoredAtStart, jobsOfCapital }) => jobsOfStart * (1 - jobsOfCapital * (1 - restoredAtStart)),
});

export const capitalBegins = start({
  symbol: "K0",
  begins: capital,
  says: "Plant at the start.",
  source: cite("moorsteen-powell-1966", "capital stocks"),
  rises: { capitalShare, heavyAtStart, lightAtStart },
  either: { isHeavy },
  is: ({ isHeavy, capitalShare, heavyAtStart, lightAtStart }) =>
    capitalShare * (isHeavy * heavyAtStart + (1 - isHeavy) * lightAtStart),
});

export const techniqueBegins = start({
  symbol: "τ0",
  begins: technique,
  says: "Technique at the start.",
  source: assumed("definition"),
  rises: {},
  is: () => 1,
});

export const staffingBegins = start({
  symbol: "L0/L*",
  begins: staffing,
  says: "At the start there are workers for every job.",
  source: assumed("unemployment of 1924"),
  rises: {},
  is: () => 1,
});

export const productWeightBegins = start({
  symbol: "ωp0",
  begins: productWeight,
  says: "Products begin with the place in their branch that they had in 1927/28.",
  source: assumed("definition"),
  rises: {},
  is: () => 1,
});

export const lastCropBegins = start({
  symbol: "Yc0",
  begins: lastCrop,
  says: "Raw materials begin as in a usual year of the 1920s.",
  source: assumed("definition"),
  rises: { cropOfBase },
  is: ({ cropOfBase }) => cropOfBase,
});

export const overstatedBegins = start({
  symbol: "R0",
  begins: overstated,
  says: "Reports begin true.",
  source: assumed("definition"),
  rises: {},
  is: () => 1,
});
