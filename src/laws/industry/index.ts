/** Industry: plant, output, supplies of branches, great works, and what is reported of them. */
export * as balances from "./balances.ts";
export * as capacity from "./capacity.ts";
export * as capital from "./capital.ts";
export * as income from "./income.ts";
export * as investment from "./investment.ts";
export * as levers from "./levers.ts";
export * as output from "./output.ts";
export * as padding from "./padding.ts";
export * as params from "./params/index.ts";
export * as products from "./products.ts";
export * as projects from "./projects.ts";
export * as reports from "./reports.ts";
export * as start from "./start.ts";
export * as works from "./works.ts";
