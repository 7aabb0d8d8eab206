import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from "d3-shape";
import { put, textIn } from "./draw.ts";
import type { Sign } from "./figure.ts";
import type { Palette } from "./palette.ts";

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

/** How large a shape is, in square pixels, and how strong its edge. */
const drawn = { size: 40, edge: 1.4 } as const;
/** The shapes in the order in which hands are given them; each as a letter of text too, where no drawing can stand. */
const shapes = [
  [symbolCircle, "●"],
  [symbolSquare, "■"],
  [symbolTriangle, "▲"],
  [symbolDiamond, "◆"],
  [down, "▼"],
  [symbolCross, "✚"],
  [symbolStar, "★"],
  [symbolWye, "Y"],
] as const;
const paths = shapes.map(([type]) => symbol(type, drawn.size).digits(1)() ?? "");
const letters = "abcdefghijklmnopqrstuvwxyz";

/**
 * A sign of its own for each of several hands: a shape, and a letter as well where there are more hands than shapes.
 *
 * @param fitted of each hand, whether parameters may be fitted to its figures
 */
export function signsFor(fitted: readonly boolean[]): readonly Sign[] {
  const isCrowded = fitted.length > shapes.length;
  return fitted.map((isFitted, at) => ({
    shape: at % shapes.length,
    letter: isCrowded ? (letters[at % letters.length] ?? "") : "",
    isFitted,
  }));
}

/** A sign as it stands in text. */
export function signText({ shape, letter }: Sign): string {
  return `${shapes[shape]?.[1] ?? ""}${letter}`;
}

/** Draws the sign of a hand at a place, in pixels: filled where its figure is checked, hollow where it is not yet. */
export function shapeIn(
  layer: SVGElement,
  [left, top]: readonly [number, number],
  { shape, letter, isFitted, isChecked }: Sign & { readonly isChecked: boolean },
  palette: Palette,
): void {
  const stroke = isFitted ? palette.fitted : palette.ink;
  put(layer, "path", {
    d: paths[shape] ?? "",
    transform: `translate(${left.toFixed(1)},${top.toFixed(1)})`,
    stroke,
    "stroke-width": drawn.edge,
    fill: isChecked ? stroke : palette.paper,
  });
  if (letter !== "") textIn(layer, [left + 5, top + 4], letter, { fill: palette.ink }).setAttribute("font-size", "11");
}
