import { axesIn, decisionIn } from "./axes.ts";
import { dodged } from "./dodge.ts";
import { namespace, put, type as words } from "./draw.ts";
import { signIn } from "./evidence.ts";
import type { Course, TimeFigure } from "./figure.ts";
import { type Frame, frameOf } from "./frame.ts";
import { labelsIn } from "./labels.ts";
import { bandsIn, courseIn } from "./lines.ts";
import type { Palette } from "./palette.ts";
import { scaleOf } from "./scale.ts";

/** A drawn figure. */
export interface Drawn {
  readonly svg: SVGSVGElement;
  /** Where a moment and a figure stand, in pixels. */
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  /** The moment under a place, in pixels from the left. */
  readonly moment: (x: number) => number;
  /**
   * Moves the lines of the same courses without drawing the rest anew.
   *
   * @param isInHand whether they move under a hand: the axis then stands as long as all lies within it, and else as long as
   *   a fresh drawing would have the same
   * @returns false where the axis does not stand, and nothing was moved
   */
  readonly move: (courses: readonly Course[], isInHand: boolean) => boolean;
}

/**
 * Draws a figure over time: courses as lines with bands, evidence as rings and bars, dated decisions, rivals at the side.
 *
 * @param palette names of a style sheet's colours, or colours
 * @param document of the page, or one without a page
 */
export function drawTime(figure: TimeFigure, palette: Palette, document: Document): Drawn {
  const frame = frameOf(figure);
  const svg = sheetIn(document, figure, palette);
  const scaleX = scaleOf([figure.from, figure.to], [frame.left, figure.width - frame.right]);
  const scaleY = scaleOf(frame.domain, [figure.height - frame.bottom, frame.top]);
  const [x, y] = [scaleX.apply, scaleY.apply];
  axesIn(svg, { figure, frame, palette, x, y });
  const colour = (look: Course["look"]): string => colourOf(look, figure.isToll, palette);
  const layer = put(svg, "g");
  for (const [row, each] of (figure.decisions ?? []).entries()) {
    const place = { left: x(each.at), row, ground: y(frame.domain[0]), right: figure.width - frame.right };
    decisionIn(layer, each, place, palette);
  }
  for (const each of figure.courses) {
    const bands = (each.bands ?? []).map((band) => ({ ...band, points: within(band.points, figure) }));
    bandsIn(layer, bands, colour(each.look), { x, y });
  }
  const drawings = new Map(figure.courses.map((each) => [each.id, courseIn(layer, each, colour(each.look), { x, y })]));
  for (const { id, points } of figure.courses) drawings.get(id)?.draw(within(points, figure));
  for (const { mark, aside } of dodged(within(figure.marks ?? [], figure), { x, y })) {
    signIn(layer, x(mark.at) + aside, mark, { y, palette, radius: figure.isSmall ? 2 : 3.5 });
  }
  const isBare = figure.isSmall || figure.isKeyed;
  const label = isBare ? undefined : labelsIn(svg, { figure, frame, palette, x, y, colour });
  label?.(figure.courses);
  let now = figure.courses;
  return {
    svg,
    x,
    y,
    moment: scaleX.invert,
    move: (courses, isInHand) => {
      if (!isStanding(frame, frameOf({ ...figure, courses }), isInHand)) return false;
      for (const [at, { id, points }] of courses.entries()) {
        if (points !== now[at]?.points) drawings.get(id)?.draw(within(points, figure));
      }
      now = courses;
      label?.(courses);
      return true;
    },
  };
}

/** Whether an axis may stay where lines want another. */
function isStanding({ domain: [low, high] }: Frame, { domain: wanted }: Frame, isInHand: boolean): boolean {
  return isInHand ? wanted[0] >= low && wanted[1] <= high : wanted[0] === low && wanted[1] === high;
}

/** An empty drawing. Its looks are attributes: the page's policy allows no style but its own sheets. */
function sheetIn(document: Document, { width, height, fonts }: TimeFigure, palette: Palette): SVGSVGElement {
  return put(document.createElementNS(namespace, "g"), "svg", {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    "font-family": fonts,
    "font-size": `${words.size}px`,
    fill: palette.grey,
    overflow: "visible",
  });
}

/** The colour of a course: one hue for people who died or were taken, whatever the course. */
export function colourOf(look: Course["look"], isToll: boolean, { lines, tolls }: Palette): string {
  return (isToll ? tolls : lines)[look];
}

function within<Thing extends { readonly at: number }>(
  things: readonly Thing[],
  { from, to }: TimeFigure,
): readonly Thing[] {
  return things.filter(({ at }) => at >= from && at <= to);
}
