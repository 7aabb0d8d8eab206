import type { Fit } from "../../lab/score.ts";

/** A share as a percentage, to a tenth. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** Where in the chapter a series is shown. */
export function placeIn(series: string): string {
  return `chart-${series}`;
}

/** Whether a series was kept apart from fitting. */
export function isHeldBack({ role }: Fit): boolean {
  return role === "validate";
}
