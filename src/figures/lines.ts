import { area, line } from "d3-shape";
import { put } from "./draw.ts";
import type { Course, Point } from "./figure.ts";

/** History is solid; other courses are dashed, each in its own way. */
const dashes = { history: "", other: "6 4", third: "2 3", fourth: "9 3 2 3" } as const;
/** How strongly a band is laid on the paper. */
const faint = 0.16;

type Place = (value: number) => number;

/** A course's line and its band, which can be drawn anew without the rest of the figure. */
export interface Drawing {
  readonly draw: (points: readonly Point[]) => void;
}

/** Puts the line of a course into a figure. */
export function courseIn(
  layer: SVGElement,
  { id, look }: Pick<Course, "id" | "look">,
  colour: string,
  { x, y }: { readonly x: Place; readonly y: Place },
): Drawing {
  const band = put(layer, "path", { fill: colour, "fill-opacity": faint, "data-band": id });
  const stroke = put(layer, "path", {
    fill: "none",
    stroke: colour,
    "stroke-width": 2,
    "stroke-linejoin": "round",
    "data-course": id,
  });
  if (dashes[look] !== "") stroke.setAttribute("stroke-dasharray", dashes[look]);
  const along = line<Point>()
    .defined(({ value }) => Number.isFinite(value))
    .x(({ at }) => x(at))
    .y(({ value }) => y(value))
    .digits(1);
  const between = area<Point>()
    .defined(({ low, high }) => Number.isFinite(low) && Number.isFinite(high))
    .x(({ at }) => x(at))
    .y0(({ low = 0 }) => y(low))
    .y1(({ high = 0 }) => y(high))
    .digits(1);
  return {
    draw: (points) => {
      stroke.setAttribute("d", along(points) ?? "");
      band.setAttribute("d", between(points) ?? "");
    },
  };
}
