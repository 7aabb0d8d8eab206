import type { TimeFigure } from "./figure.ts";
import type { Frame } from "./frame.ts";
import type { Palette } from "./palette.ts";

/** A figure on its sheet: its frame, its colours, and where moments and values stand, in pixels. */
export interface Layout {
  readonly figure: TimeFigure;
  readonly frame: Frame;
  readonly palette: Palette;
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
}
