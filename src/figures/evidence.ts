import { lineIn, put } from "./draw.ts";
import type { Mark } from "./figure.ts";
import type { Palette } from "./palette.ts";
import { shapeIn } from "./signs.ts";

/** Half the width of the cap of a range, in pixels. */
const cap = 3;

/** A ring for a figure, filled where the work itself was read; a bar with caps for a range. */
export function signIn(
  layer: SVGElement,
  left: number,
  { value, low, high, seen, sign }: Omit<Mark, "at">,
  { y, palette, radius }: { readonly y: (value: number) => number; readonly palette: Palette; readonly radius: number },
): void {
  const stroke = sign?.isFitted ? palette.fitted : palette.ink;
  if (low !== null && high !== null) {
    lineIn(layer, [left, y(low), left, y(high)], stroke);
    for (const end of [low, high]) lineIn(layer, [left - cap, y(end), left + cap, y(end)], stroke);
  }
  if (sign) {
    // A range without a middle has a sign at each end, and none where nobody put a figure.
    const own = value === null ? [low, high].filter((each) => each !== null) : [value];
    for (const each of own) shapeIn(layer, [left, y(each)], sign, palette);
  }
  if (sign || value === null) return;
  put(layer, "circle", {
    cx: left.toFixed(1),
    cy: y(value).toFixed(1),
    r: radius,
    stroke: palette.ink,
    "stroke-width": 1.3,
    fill: seen === "work" ? palette.ink : palette.paper,
  });
}

/** Where a published figure stands: itself, or the middle of its range, or the one end that it has. */
export function middleOf({ value, low, high }: Pick<Mark, "value" | "low" | "high">): number {
  return value ?? ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2;
}
