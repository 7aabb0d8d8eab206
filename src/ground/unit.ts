import { Fault } from "./fault.ts";

/** Exponents of base units: `t/ha/month` is `{ t: 1, ha: -1, month: -1 }`; a pure number is `{}`. */
export type Dimension = Readonly<Record<string, number>>;

const cache = new Map<string, Dimension>();

/**
 * Reads a unit such as `t/person/month` or `rouble*t` into exponents of its base units.
 *
 * @param unit base units joined by `*` and `/`; `1` is a pure number
 * @throws Fault "unit-unreadable"
 */
export function dimension(unit: string): Dimension {
  const known = cache.get(unit);
  if (known) return known;
  const exponents: Record<string, number> = {};
  for (const [, sign, base] of unit.matchAll(/(^|[*/])([^*/]*)/g)) {
    if (base === undefined || !/^(1|[A-Za-z]+)$/.test(base)) {
      throw new Fault("unit-unreadable", {
        what: `unit "${unit}"`,
        where: "a declaration",
        mend: 'write base units joined by "*" and "/", such as "t/ha", or "1" for a pure number',
      });
    }
    if (base !== "1") exponents[base] = (exponents[base] ?? 0) + (sign === "/" ? -1 : 1);
  }
  for (const base of Object.keys(exponents)) if (exponents[base] === 0) delete exponents[base];
  cache.set(unit, exponents);
  return exponents;
}

/**
 * How many times larger a figure becomes when each base unit is measured in smaller pieces.
 *
 * @param scale pieces per base unit, such as `{ t: 1000 }` for kilogrammes
 */
export function factor(unit: string, scale: Readonly<Record<string, number>>): number {
  let product = 1;
  for (const [base, exponent] of Object.entries(dimension(unit))) {
    product *= (scale[base] ?? 1) ** exponent;
  }
  return product;
}

/** Whether two units measure the same kind of thing. */
export function sameDimension(one: string, other: string): boolean {
  const a = dimension(one);
  const b = dimension(other);
  const bases = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...bases].every((base) => (a[base] ?? 0) === (b[base] ?? 0));
}
