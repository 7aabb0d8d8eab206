import { area, line } from "d3-shape";
import { put } from "./draw.ts";
import type { Band, Course, Doubt, Point, Reach } from "./figure.ts";

/** History is solid; other courses are dashed, each in its own way. */
const dashes = { history: "", other: "6 4", third: "2 3", fourth: "9 3 2 3" } as const;
/** How strongly a band is laid on the paper. */
const faint = 0.16;

/** How a course is broken that is told as it was reported. */
const reported = "5 3";
/** The wider a doubt reaches, the fainter it is laid on the paper; how the record is read has edges besides. */
const laid: Readonly<Record<Doubt, number>> = { structure: 0.08, parameters: 0.16, chance: 0.32 };
const edge = { "stroke-width": 0.9, "stroke-dasharray": "1 2.5" } as const;

type Place = (value: number) => number;

/** A course's line and its band, which can be drawn anew without the rest of the figure. */
export interface Drawing {
  readonly draw: (points: readonly Point[]) => void;
}

/** Puts the line of a course into a figure. */
export function courseIn(
  layer: SVGElement,
  { id, look, isReported = false }: Pick<Course, "id" | "look" | "isReported">,
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
  const dash = dashOf({ look, isReported });
  if (dash !== "") stroke.setAttribute("stroke-dasharray", dash);
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

/** How the line of a course is broken; not at all for history as it was. */
export function dashOf({ look, isReported = false }: Pick<Course, "look" | "isReported">): string {
  return isReported ? reported : dashes[look];
}

/** How a band of a doubt is drawn, in a figure and in its key. */
export function bandLook(doubt: Doubt, colour: string): Readonly<Record<string, string | number>> {
  const fill = { fill: colour, "fill-opacity": laid[doubt] };
  return doubt === "structure" ? { ...fill, stroke: colour, ...edge } : fill;
}

/** Puts how far each doubt lets a course reach into a figure, the widest kind of doubt at the bottom. */
export function bandsIn(
  layer: SVGElement,
  bands: readonly Band[],
  colour: string,
  { x, y }: { readonly x: Place; readonly y: Place },
): void {
  const between = area<Reach>()
    .defined(({ low, high }) => Number.isFinite(low) && Number.isFinite(high))
    .x(({ at }) => x(at))
    .y0(({ low }) => y(low))
    .y1(({ high }) => y(high))
    .digits(1);
  for (const doubt of ["structure", "parameters", "chance"] as const) {
    for (const { points } of bands.filter((each) => each.doubt === doubt)) {
      put(layer, "path", { ...bandLook(doubt, colour), d: between(points) ?? "", "data-doubt": doubt });
    }
  }
}
