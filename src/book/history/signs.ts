import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Portrait } from "./portrait.ts";
import type { Rival } from "./rivals.ts";

/** Colours of the page in daylight: the charts carry their own paper. One quiet hue for deaths and deportation. */
export const colours = {
  paper: "#fdfcf9",
  ink: "#22262b",
  muted: "#575d66",
  rule: "#dedad1",
  output: "#23566f",
  toll: "#5d4a7a",
  calibrate: "#7d5a1e",
} as const;

/** How a line of what was reported is broken. */
export const dashes = { actual: {}, reported: { strokeDasharray: "5 3" } } as const;
/** How faint the band is behind its line. */
export const faint = 0.18;

/** The part of a path that a shape is drawn with. */
interface Pen {
  readonly moveTo: (x: number, y: number) => void;
  readonly lineTo: (x: number, y: number) => void;
  readonly closePath: () => void;
}

/** A triangle on its tip. */
const down = {
  draw: (path: Pen, size: number): void => {
    const side = Math.sqrt(size) * 0.7;
    path.moveTo(0, side);
    path.lineTo(side, -side * 0.75);
    path.lineTo(-side, -side * 0.75);
    path.closePath();
  },
};
const symbols = ["circle", "square", "triangle", "diamond", down, "cross", "star", "wye"] as const;
const letters = "abcdefghijklmnopqrstuvwxyz";
const { document } = parseHTML("<!doctype html><html><body></body></html>");

/** The mark of a rival: a shape, and a letter as well where there are more rivals than shapes. */
export interface Sign {
  readonly symbol: Plot.SymbolType;
  readonly letter: string;
  readonly colour: string;
}

/** Gives each rival its own sign. Role has a colour beside: brown may be fitted to, black never was. */
export function signsOf(rivals: readonly Rival[]): ReadonlyMap<Rival, Sign> {
  const crowded = rivals.length > symbols.length;
  return new Map(
    rivals.map((rival, at) => [
      rival,
      {
        symbol: symbols[at % symbols.length] ?? "circle",
        letter: crowded ? (letters[at] ?? "") : "",
        colour: rival.role === "validate" ? colours.ink : colours.calibrate,
      },
    ]),
  );
}

/** A rival's sign: full where the figure was seen in a source that stands for it, hollow where it is not yet checked. */
export function signMark<T>(
  data: readonly T[],
  sign: Sign | undefined,
  places: Pick<Plot.DotOptions, "x" | "y">,
  checked: boolean,
): Plot.Markish {
  const stroke = sign?.colour ?? colours.ink;
  const fill = checked ? stroke : colours.paper;
  return Plot.dot([...data], { ...places, symbol: sign?.symbol ?? "circle", stroke, fill, r: 3.6, strokeWidth: 1.4 });
}

/** The colour of a series' lines. */
export function lineColour({ toll }: Portrait): string {
  return toll ? colours.toll : colours.output;
}

/** Draws marks to the text of a picture, without a browser. */
export function drawn(options: Plot.PlotOptions): string {
  const picture = Plot.plot({ ...options, document });
  picture.querySelector("style")?.remove();
  return picture.outerHTML;
}
