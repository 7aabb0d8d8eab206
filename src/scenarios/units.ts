import { type Dimension, dimension } from "../ground/unit.ts";

/** What a printed unit measures, and how many of its base units one of it is. */
export interface Measure {
  readonly of: Dimension;
  readonly scale: number;
}

const pure: Dimension = {};
const known: Readonly<Record<string, Measure>> = {
  "%": { of: pure, scale: 0.01 },
  Mt: { of: { t: 1 }, scale: 1e6 },
  Mha: { of: { ha: 1 }, scale: 1e6 },
  "kg/person/year": { of: { t: 1, person: -1, year: -1 }, scale: 1e-3 },
  "per 1000": { of: pure, scale: 1e-3 },
};
const counts: Readonly<Record<string, number>> = { million: 1e6, thousand: 1e3 };

/** Reads a unit as indicators print it: `Mt`, `million persons`, `%`; shares and indices are pure numbers. */
export function measureOf(unit: string): Measure {
  const found = Object.hasOwn(known, unit) ? known[unit] : undefined;
  if (found) return found;
  if (/^(%|index\b)/.test(unit)) return { of: pure, scale: 0.01 };
  const [first = "", ...rest] = unit.split(" ");
  const count = Object.hasOwn(counts, first) ? counts[first] : undefined;
  const words = count === undefined || rest.length === 0 ? unit : rest.join(" ");
  const base = words.replaceAll(/s\b/g, "").replaceAll(/[^A-Za-z]/g, "");
  return { of: base === "" ? pure : dimension(base), scale: count ?? 1 };
}

/** A dimension in words, for errors. */
export function dimensionText(of: Dimension): string {
  const part = (sign: 1 | -1): string =>
    Object.entries(of)
      .filter(([, power]) => power * sign > 0)
      .map(([base, power]) => (Math.abs(power) === 1 ? base : `${base}^${Math.abs(power)}`))
      .join(" ");
  const [over, under] = [part(1), part(-1)];
  if (over === "" && under === "") return "a pure number";
  return under === "" ? over : `${over === "" ? "1" : over} per ${under}`;
}

/** The dimension of a product, or of a quotient with `power` -1. */
export function times(one: Dimension, other: Dimension, power: 1 | -1 = 1): Dimension {
  const product: Record<string, number> = { ...one };
  for (const [base, exponent] of Object.entries(other)) {
    product[base] = (product[base] ?? 0) + power * exponent;
    if (product[base] === 0) delete product[base];
  }
  return product;
}

/** Whether two dimensions are one. */
export function sameMeasure(one: Dimension, other: Dimension): boolean {
  return Object.keys(times(one, other, -1)).length === 0;
}
