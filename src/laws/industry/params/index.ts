export * as accounts from "./accounts.ts";
export * as capacity from "./capacity.ts";
export * as capital from "./capital.ts";
export * as products from "./products.ts";
export * as projects from "./projects.ts";
