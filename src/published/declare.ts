import { type Citation, level, type Parameter, parameter } from "../ground/quantity.ts";

/** The whole country: the only level of these models. */
export const nation = level({ name: "nation", bytes: 8, cells: 1 });

interface Given<U extends string> {
  readonly symbol: string;
  readonly unit: U;
  readonly value: number;
  readonly says: string;
  readonly source: Citation;
}

/** Cites a place in Allen's book; the Russian edition is what was read. */
export function allen(locator: string): Citation {
  return { key: "allen-2003", locator };
}

/** Marks what no copy of the book that was read gives, and says why this form or value. */
export function assumed(reason: string): Citation {
  return { key: "assumed", locator: reason };
}

/** Declares a number that a work publishes: it is not moved. */
export function published<const U extends string>(spec: Given<U>): Parameter<U> {
  const prior = { shape: "fixed", why: "published" } as const;
  return parameter({ ...spec, level: nation, within: [spec.value, spec.value], prior });
}

/** Declares a number that is not published: our value, and the range over which the answer is shown to move. */
export function unpublished<const U extends string>(
  spec: Given<U> & { readonly low: number; readonly high: number },
): Parameter<U> {
  const { low, high, ...rest } = spec;
  return parameter({ ...rest, level: nation, within: [low, high], prior: { shape: "triangular", low, high } });
}
