import type { ObservationTold } from "../engine/messages.ts";

/** Figures that were published of one moment: a month as it is written, or the year as the indicator forms it. */
export function publishedAt(
  observations: readonly ObservationTold[],
  when: string,
  middle: number,
): readonly ObservationTold[] {
  if (when.includes("-")) return observations.filter((each) => each.when === when);
  const year = Number(when);
  // Stocks of 1 January are often filed under the December before.
  const near = (each: ObservationTold): boolean => each.when === when || Math.abs(each.at - year - middle) < 0.1;
  return observations.filter(near);
}
