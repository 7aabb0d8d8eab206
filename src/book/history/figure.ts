import type { Course } from "../../figures/figure.ts";
import type { Unplaced } from "../../figures/press.ts";
import { years } from "./asked.ts";
import type { Line } from "./line.ts";
import type { Portrait } from "./portrait.ts";
import { marksWith, type signsOf } from "./signs.ts";

/** A series as a figure over the years of the chapter: the model's lines and bands, and the marks of the evidence. */
export function figureOf({ lines, toll, marks }: Portrait, signs: ReturnType<typeof signsOf>): Unplaced {
  return {
    from: years.first,
    to: years.last + 1,
    isToll: toll,
    mayRise: true,
    tick: tickText,
    courses: lines.map(courseOf),
    marks: marksWith(signs, marks),
  };
}

/** The course of what is, or of what is reported where the two differ. */
function courseOf({ ledger, points }: Line): Course {
  return {
    id: ledger,
    name: ledger,
    look: "history",
    isReported: ledger === "reported",
    range: "",
    points: points.map(({ at, middle }) => ({ at, value: middle })),
    bands: [{ doubt: "chance", points }],
  };
}

/** A figure of an axis, with thin spaces between thousands. */
export function tickText(value: number): string {
  return String(Number(value.toPrecision(6))).replace(/\B(?=(\d{3})+$)/g, "\u2009");
}

/** Coordinates to a tenth of a pixel: finer differences cannot be seen, and are not the same on every machine. */
export function rounded(drawing: string): string {
  return drawing.replace(/ ((?:x|y|[xyc][xy12]|width|height))="(-?\d+\.\d{2,})"/g, (_, name, figure) => {
    return ` ${name}="${Number(Number(figure).toFixed(1)) + 0}"`;
  });
}
