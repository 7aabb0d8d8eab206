import type { Levels } from "./layout.ts";
import type { LocalPhase } from "./localPhase.ts";
import type { Flow, Stock, Substance } from "./quantity.ts";
import { memoryMap } from "./world.ts";

/** Most steps of a substance that a member holds: single precision counts so many one by one. */
export const mostHeld = 2 ** 24;
/** Most steps that a flow moves from or to a member in a month: a lane adds up those of its members exactly. */
export const mostMoved = mostHeld / (memoryMap.scratchCells / 4);

/**
 * Bounds four amounts by what a month may move, and by the room that is left where they go; what has no room stays
 * where it is. Only what no country ever held comes so far. What is counted by heads needs no bound: laws keep a yard's
 * people and animals far below it.
 *
 * @param value the variable that holds the amounts
 * @param room the variable that holds the members' stock where the amounts go, if they go to one
 */
export function boundedLanes(plan: LocalPhase, value: string, { to }: Flow, room?: string): readonly string[] {
  const { step, whole } = to.of;
  if (whole) return [];
  const month = `${value} = f32x4.pmin(${value}, ${plan.constant(mostMoved * step)});`;
  if (room === undefined) return [month];
  return [month, `${value} = f32x4.pmin(${value}, f32x4.sub(${plan.constant(mostHeld * step)}, ${room}));`];
}

/**
 * Whether a flow is rationed in each cluster: counts drawn by lot from what a home holds. Each member drawn stands for many,
 * and luck must not draw more than there is.
 */
export function isRationed(flow: Flow, { member, home }: Levels): boolean {
  return flow.lot !== undefined && flow.level === member && flow.from.level === home && !flow.from.boundary;
}

/**
 * The most that each member of a cluster is sent by a rationed flow: an even share, in whole steps, of what earlier clusters
 * have left.
 *
 * @param left what the home still holds
 * @param standsFor how many the members of the cluster stand for together
 */
export function evenShare(left: number, standsFor: number, { step }: Substance): number {
  return Math.max(0, Math.floor(left / (standsFor * step))) * step;
}

/** The same as text, in a variable of all lanes. */
export function evenShareText(plan: LocalPhase, flow: Flow, sent: string): string {
  const { step } = flow.from.of;
  const left = `${plan.scalar(flow.from)} - ${sent} * weight`;
  const text = `max<f64>(0, floor<f64>((${left}) / (weight * <f64>(m1 - m0) * ${step}))) * ${step}`;
  return `f32x4.splat(<f32>(${text}))`;
}

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
