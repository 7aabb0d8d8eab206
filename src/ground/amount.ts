import type { Quantity } from "./quantity.ts";
import { dimension } from "./unit.ts";

/**
 * Whether a quantity's cells may be added up: amounts and counts may, in a month too; shares, rates, prices and signals
 * may not. What is conserved is an amount; else the unit tells, and of pure numbers only those that are themselves sums
 * of cells are counts.
 */
export function isAddable({ kind, unit }: Quantity): boolean {
  if (kind === "stock" || kind === "flow") return true;
  const powers = Object.entries(dimension(unit)).filter(([base]) => base !== "month");
  if (powers.length === 0) return kind === "total";
  return powers.length === 1 && powers[0]?.[1] === 1;
}
