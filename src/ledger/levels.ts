import { level } from "../ground/quantity.ts";
import { branchIds, productIds, variantIds } from "../sources/industry/names.ts";
import { projectPlaces } from "../sources/industry/projects.ts";

/** The whole country: one cell. */
export const nation = level({ name: "nation", bytes: 8, cells: 1 });

/** The regions as of 1930. */
export const region = level({ name: "region", bytes: 8, inside: nation });

/** Villages, a sample: each stands for as many as the weight of its region. */
export const village = level({ name: "village", bytes: 8, inside: region, sampled: true });

/** Peasant households, a sample. */
export const household = level({ name: "household", bytes: 4, inside: village, sampled: true });

/** Branches of industry: those of group A make means of production, those of group B consumer goods. */
export const branch = level({ name: "branch", bytes: 8, inside: nation, cells: branchIds.length });

/** Goods that are counted in pieces or by weight. */
export const product = level({ name: "product", bytes: 8, inside: nation, cells: productIds.length });

/** Variants and stages of the five-year plans. */
export const variant = level({ name: "variant", bytes: 8, inside: nation, cells: variantIds.length });

/** Great works that are planned apart from their branch. */
export const project = level({ name: "project", bytes: 8, inside: nation, cells: projectPlaces });

/** Years of a band of age. */
export const yearsOfBand = 5;

/** People of one sex and five years of age: men 0-4, 5-9, ... 70 and over, then women; see `ages`. */
export const cohort = level({ name: "cohort", bytes: 8, inside: nation, cells: 30 });

/** The levels by their part in the sample. */
export const levels = { nation, home: region, cluster: village, member: household } as const;
