import type { LocalPhase } from "./localPhase.ts";
import type { Stock } from "./quantity.ts";

/**
 * Rounds two amounts down to whole steps; a lot below the part left over gives one step more.
 *
 * @param value the variable that holds the amounts
 * @param luck what holds a uniform number for each, where the amount is a count
 */
export function roundedLanes(plan: LocalPhase, value: string, stock: Stock, luck?: string): readonly string[] {
  const { step } = stock.of;
  const scaled = (text: string, by: number): string => (by === 1 ? text : `f64x2.mul(${text}, ${plan.constant(by)})`);
  if (!luck) return [`${value} = ${scaled(`f64x2.floor(${scaled(value, 1 / step)})`, step)};`];
  const more = `v128.and(${plan.constant(1)}, f64x2.lt(${luck}, f64x2.sub(pieces, whole)))`;
  return [
    "{",
    `  const pieces = ${scaled(value, 1 / step)}, whole = f64x2.floor(pieces);`,
    `  ${value} = ${scaled(`f64x2.add(whole, ${more})`, step)};`,
    "}",
  ];
}
