import type { LocalPhase } from "./localPhase.ts";
import type { Stock } from "./quantity.ts";

/**
 * Rounds four amounts down to whole steps; a lot below the part left over gives one step more.
 *
 * @param value the variable that holds the amounts
 * @param luck what holds a uniform number for each, where the amount is a count
 */
export function roundedLanes(plan: LocalPhase, value: string, stock: Stock, luck?: string): readonly string[] {
  const { step } = stock.of;
  const scaled = (text: string, by: number): string => (by === 1 ? text : `f32x4.mul(${text}, ${plan.constant(by)})`);
  if (!luck) return [`${value} = ${scaled(`f32x4.floor(${scaled(value, 1 / step)})`, step)};`];
  const more = `v128.and(${plan.constant(1)}, f32x4.lt(${luck}, f32x4.sub(pieces, whole)))`;
  return [
    "{",
    `  const pieces = ${scaled(value, 1 / step)}, whole = f32x4.floor(pieces);`,
    `  ${value} = ${scaled(`f32x4.add(whole, ${more})`, step)};`,
    "}",
  ];
}
