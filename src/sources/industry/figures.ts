import { coefficients, industry } from "../../generated/industry.ts";
import { Fault } from "../../ground/fault.ts";
import { noted } from "../../ground/tally.ts";
import { branchIds } from "./names.ts";

/** Every row of data/industry.csv. */
export const industryTable: readonly object[] = industry;
/** Every row of data/coefficients.csv that is used. */
export const coefficientTable: readonly object[] = coefficients;

const figures = new Map(industry.map((row) => [`${row.item}|${row.attribute}`, row]));

/**
 * What data/industry.csv says of a branch or product.
 *
 * @throws Fault if there is no such row
 */
export function figure(item: string, attribute: string): number {
  const value = noted(figures.get(`${item}|${attribute}`))?.value;
  if (value === undefined) {
    throw new Fault("industry-missing", {
      what: `no ${attribute} of ${item}`,
      where: "data/industry.csv",
      mend: "add a row for it, with its source and range",
    });
  }
  return value;
}

const uses = new Map(coefficients.map((row) => [`${row.from}|${row.to}`, row]));

/**
 * What a branch uses of another for a rouble of its output, by data/coefficients.csv.
 *
 * @throws Fault if there is no such row
 */
export function use(from: string, to: string): number {
  const value = noted(uses.get(`${from}|${to}`))?.value;
  if (value === undefined) {
    throw new Fault("coefficient-missing", {
      what: `no coefficient from ${from} to ${to}`,
      where: "data/coefficients.csv",
      mend: "add a row for it, 0 if nothing is used",
    });
  }
  return value;
}

/**
 * The unit in which a product is counted.
 *
 * @param product the id of a product; one that there is not gives an empty text
 * @example
 * productUnit("coal"); // => "Mt"
 */
export function productUnit(product: string): string {
  return industry.find(({ item, attribute }) => item === product && attribute === "base-output")?.unit ?? "";
}

/** Part of each branch in what builders use of all of them. */
export function mixOfBuilding(): readonly number[] {
  const all = branchIds.reduce((sum, from) => sum + use(from, "construction"), 0);
  return branchIds.map((from) => use(from, "construction") / all);
}
