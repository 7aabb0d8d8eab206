import { Fault } from "./fault.ts";
import type { Mapped, Quantity, Spec, Total } from "./quantity.ts";
import { type Finds, found } from "./shared.ts";

/** Declares a sum over the cells inside each cell of a wider level. */
export function total<const U extends string>(spec: Finds<U> & { readonly of: Quantity<U> }): Total<U>;
export function total<const U extends string>(spec: Spec<Total<U>, "unit" | "source">): Total<U>;
export function total<const U extends string>(
  spec: Spec<Total<U>, "unit" | "source"> | (Finds<U> & Pick<Total<U>, "of">),
): Total<U> {
  if ("finds" in spec) return found(spec.finds, { kind: "total", of: spec.of });
  return { kind: "total", unit: spec.of.unit, source: spec.of.source, ...spec };
}

/**
 * Declares a sum over all cells of a level, each weighed by a table, for each row of the table.
 *
 * @throws Fault "table-misfit" if the table has other columns
 */
export function mapped<const U extends string>(spec: Finds<U> & Pick<Mapped, "of" | "by">): Mapped<U>;
export function mapped<const U extends string>(spec: Spec<Mapped<U>, "source" | "level">): Mapped<U>;
export function mapped<const U extends string>(
  spec: Spec<Mapped<U>, "source" | "level"> | (Finds<U> & Pick<Mapped, "of" | "by">),
): Mapped<U> {
  const { of, by } = spec;
  if (of.level !== by.columns) {
    const { says } = "finds" in spec ? spec.finds : spec;
    throw new Fault("table-misfit", {
      what: `"${says}" sums ${of.symbol} of each ${of.level.name} by a table of ${by.level.name}`,
      where: "the declarations",
      mend: `choose a table whose columns are the cells of the ${of.level.name}`,
    });
  }
  if ("finds" in spec) return found(spec.finds, { kind: "mapped", of, by });
  return { kind: "mapped", level: by.rows, source: by.source, ...spec };
}
