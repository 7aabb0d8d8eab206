import * as Plot from "@observablehq/plot";
import { area, line } from "d3-shape";
import type { Palette } from "./palette.ts";
import { spreadOut } from "./spread.ts";

/** A point of a course: a moment on the axis of years, and its figure; what is no number is a gap. */
export interface Point {
  readonly at: number;
  readonly value: number;
  /** The lowest and the highest of several runs. */
  readonly low?: number;
  readonly high?: number;
}

/** One course of events in a figure. */
export interface Course {
  readonly id: string;
  readonly name: string;
  /** History is solid, what else might have been is dashed; evidence and courses are told apart without colour too. */
  readonly look: "history" | "other" | "third" | "fourth";
  readonly points: readonly Point[];
  /** The range at the end of the line, in words. */
  readonly range: string;
}

/** A published figure at its moment. */
export interface Mark {
  readonly at: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Author and year. */
  readonly label: string;
  /** What it was read in decides how it is drawn: filled where the work itself was read. */
  readonly seen: "work" | "citation" | "copy" | "no";
}

/** An estimate that no single year can hold: it stands in a column of its own, right of the lines. */
export interface Rival extends Omit<Mark, "at"> {
  /** Its figure or range, in words. */
  readonly says: string;
  /** The years that it counts, where they are not the figure's own. */
  readonly years: string;
}

/** A dated decision: a line from the axis with its words at the head. */
export interface Decision {
  readonly at: number;
  readonly when: string;
  readonly what: string;
  /** Struck out of the course that is compared. */
  readonly isStruck?: boolean;
  readonly isChanged?: boolean;
}

/** A figure over time. */
export interface TimeFigure {
  readonly width: number;
  readonly height: number;
  readonly from: number;
  readonly to: number;
  /** Whether people died or were taken: such figures are drawn in the one colour that is kept for them, and from zero. */
  readonly isToll: boolean;
  readonly courses: readonly Course[];
  readonly marks?: readonly Mark[];
  readonly rivals?: readonly Rival[];
  readonly decisions?: readonly Decision[];
  /** The end of the axis at least, so that several figures have one scale. */
  readonly atLeast?: number;
  /** A small multiple has no axes, no labels at its lines and no words. */
  readonly isSmall?: boolean;
  /** How a number of the axis is written. */
  readonly tick: (value: number) => string;
  readonly fonts: string;
}

/** A drawn figure. */
export interface Drawn {
  readonly svg: SVGSVGElement;
  /** Where a moment and a figure stand, in pixels. */
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  /** The moment under a place, in pixels from the left. */
  readonly moment: (x: number) => number;
  /** Moves a course's line without drawing anew; tells whether it still lies within the axis. */
  readonly move: (id: string, points: readonly Point[], range: string) => boolean;
}

const namespace = "http://www.w3.org/2000/svg";
const type = { size: 14, line: 18 } as const;
const dashes = { history: "", other: "6 4", third: "2 3", fourth: "9 3 2 3" } as const;
const faint = 0.16;

/** Draws a figure over time. */
export function drawTime(figure: TimeFigure, palette: Palette, document: Document): Drawn {
  const frame = frameOf(figure);
  const colour = (look: Course["look"]): string => {
    if (figure.isToll) return look === "history" ? palette.toll : palette.toll2;
    return look === "history" ? palette.ink : palette.blue;
  };
  const svg = Plot.plot({
    document,
    className: "figure",
    width: figure.width,
    height: figure.height,
    marginTop: frame.top,
    marginRight: frame.right,
    marginBottom: frame.bottom,
    marginLeft: frame.left,
    style: { fontFamily: figure.fonts, fontSize: `${type.size}px`, color: palette.grey, background: "none", overflow: "visible" },
    x: { domain: [figure.from, figure.to], axis: null },
    y: { domain: [...frame.domain], axis: null },
    marks: [
      ...(figure.isSmall ? [] : axes(figure, frame, palette)),
      Plot.ruleY([frame.domain[0]], { stroke: palette.grey }),
      ...(figure.decisions ?? []).map((each, at) => decisionMark(each, at, frame, palette)),
    ],
  }) as SVGSVGElement;
  // The page's policy allows no style but its own sheets.
  svg.querySelector("style")?.remove();
  const scaleX = svgScale(svg, "x");
  const scaleY = svgScale(svg, "y");
  const x = (at: number): number => scaleX.apply(at);
  const y = (value: number): number => scaleY.apply(value);
  const layer = svg.appendChild(document.createElementNS(namespace, "g"));
  const paths = new Map(figure.courses.map((each) => [each.id, courseIn(layer, each, colour(each.look), document)]));
  const put = (id: string, points: readonly Point[]): void => {
    const found = paths.get(id);
    const known = points.filter((each) => each.at >= figure.from && each.at <= figure.to);
    found?.line.setAttribute("d", linePath(known, x, y));
    found?.band.setAttribute("d", bandPath(known, x, y));
  };
  for (const { id, points } of figure.courses) put(id, points);
  evidenceIn(layer, figure.marks ?? [], { x, y, figure, palette, document });
  const labels = figure.isSmall ? undefined : labelsIn(svg, figure, { x, y, frame, palette, colour, document });
  labels?.(figure.courses);
  const moved = new Map(figure.courses.map((each) => [each.id, each]));
  return {
    svg,
    x,
    y,
    moment: (place) => (scaleX.invert ? scaleX.invert(place) : figure.from),
    move: (id, points, range) => {
      const course = moved.get(id);
      if (!course) return false;
      moved.set(id, { ...course, points, range });
      put(id, points);
      labels?.([...moved.values()]);
      return highest(points) <= frame.domain[1] && lowest(points) >= frame.domain[0];
    },
  };
}

interface Frame {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

interface Scale {
  readonly apply: (value: number) => number;
  readonly invert?: (value: number) => number;
}

function svgScale(svg: SVGSVGElement, name: "x" | "y"): Scale {
  const scale = (svg as SVGSVGElement & Plot.Plot).scale(name);
  return scale as unknown as Scale;
}

function frameOf(figure: TimeFigure): Frame {
  const { isSmall = false, decisions = [], rivals = [], courses, width } = figure;
  const isNarrow = width < 520;
  const domain = domainOf(figure);
  const labelled = courses.length > 0 || rivals.length > 0;
  const right = isSmall ? 4 : labelled ? (isNarrow ? 130 : rivals.length > 0 ? 250 : 170) : 16;
  return {
    top: isSmall ? 6 : 14 + decisions.length * type.line,
    right,
    bottom: isSmall ? 4 : 28,
    left: isSmall ? 4 : isNarrow ? 4 : 38,
    domain: [domain.low, domain.high],
    ticks: domain.ticks,
  };
}

function highest(points: readonly Point[]): number {
  return points.reduce((most, { value, high = value }) => (Number.isFinite(high) ? Math.max(most, high, value) : most), 0);
}

function lowest(points: readonly Point[]): number {
  return points.reduce((least, { value, low = value }) => (Number.isFinite(low) ? Math.min(least, low, value) : least), 0);
}

/** From zero, unless something lies below it, up to a round number above all that is drawn. */
function domainOf({ courses, marks = [], rivals = [], atLeast = 0, height }: TimeFigure): {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
} {
  const published = [...marks, ...rivals].flatMap(({ value, low, high }) => [value ?? 0, low ?? 0, high ?? 0]);
  const top = Math.max(...courses.map(({ points }) => highest(points)), ...published, atLeast) || 1;
  const bottom = Math.min(...courses.map(({ points }) => lowest(points)), ...published, 0);
  const count = Math.max(2, Math.min(7, Math.round(height / 70)));
  const step = roundStep((top - bottom) / count);
  const [low, high] = [Math.floor(bottom / step) * step, Math.ceil((top * 1.02) / step) * step];
  const ticks = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, at) => low + at * step);
  return { low, high, ticks };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].find((each) => each * power >= rough) ?? 10;
  return step * power;
}

function axes(figure: TimeFigure, frame: Frame, palette: Palette): readonly Plot.Markish[] {
  const isNarrow = figure.width < 520;
  const years = yearsOf(figure, figure.width - frame.left - frame.right);
  const axis = { stroke: palette.rule, strokeOpacity: 1 };
  const [, ...above] = frame.ticks;
  return [
    Plot.gridY({ ticks: [...above], ...axis }),
    isNarrow
      ? Plot.text(above.length > 4 ? above.filter((_, at) => at % 2 === 1) : above, {
          x: () => figure.from,
          y: (value: number) => value,
          text: figure.tick,
          textAnchor: "start",
          dy: -9,
          fill: palette.grey,
        })
      : Plot.axisY({ ticks: [...frame.ticks], tickFormat: figure.tick, tickSize: 0, label: null, fill: palette.grey }),
    Plot.ruleX(years.ticks, { y1: frame.domain[0], y2: frame.domain[0], stroke: palette.grey, insetBottom: -5 }),
    Plot.text(years.labels, {
      x: ({ at }: { readonly at: number }) => at,
      y: () => frame.domain[0],
      text: ({ text }: { readonly text: string }) => text,
      dy: 17,
      fill: palette.grey,
    }),
  ];
}

/** Years stand centred under their span where there is room for that, else at their beginning, as many as there is room for. */
function yearsOf({ from, to }: TimeFigure, room: number): {
  readonly ticks: readonly number[];
  readonly labels: readonly { readonly at: number; readonly text: string }[];
} {
  const each = room / (to - from);
  const step = [1, 2, 4, 5, 10].find((many) => many * each >= 44) ?? 20;
  const first = Math.ceil(from);
  const ticks = Array.from({ length: Math.floor(to) - first + 1 }, (_, at) => first + at);
  const labelled = ticks.filter((year) => year < to && year % step === 0);
  return { ticks, labels: labelled.map((year) => ({ at: year + 0.5, text: String(year) })) };
}

function decisionMark(decision: Decision, at: number, frame: Frame, palette: Palette): Plot.Markish {
  return (_index, scales, _values, dimensions, context) => {
    const scaleX = scales.x as ((value: number) => number) | undefined;
    const { document } = context as unknown as { document: Document };
    const left = scaleX?.(decision.at) ?? 0;
    const head = 12 + at * type.line;
    const ink = decision.isChanged || decision.isStruck ? palette.blue : palette.grey;
    const group = document.createElementNS(namespace, "g");
    const rule = lineIn(group, [left, head - 8, left, dimensions.height - frame.bottom], ink, document);
    rule.setAttribute("stroke-dasharray", "1 3");
    const text = textIn(group, [left + 6, head + 1], decision.what, { fill: ink }, document);
    const when = document.createElementNS(namespace, "tspan");
    when.textContent = `${decision.when} `;
    when.setAttribute("font-weight", "600");
    text.prepend(when);
    const isRight = left > (dimensions.width - frame.right) * 0.72;
    if (isRight) {
      text.setAttribute("text-anchor", "end");
      text.setAttribute("x", String(left - 6));
    }
    return group as SVGElement;
  };
}

function courseIn(layer: SVGGElement, course: Course, colour: string, document: Document) {
  const band = layer.appendChild(document.createElementNS(namespace, "path"));
  band.setAttribute("fill", colour);
  band.setAttribute("fill-opacity", String(faint));
  band.setAttribute("data-band", course.id);
  const stroke = layer.appendChild(document.createElementNS(namespace, "path"));
  stroke.setAttribute("fill", "none");
  stroke.setAttribute("stroke", colour);
  stroke.setAttribute("stroke-width", "2");
  stroke.setAttribute("stroke-linejoin", "round");
  stroke.setAttribute("data-course", course.id);
  if (dashes[course.look] !== "") stroke.setAttribute("stroke-dasharray", dashes[course.look]);
  return { band, line: stroke };
}

type Place = (value: number) => number;

function linePath(points: readonly Point[], x: Place, y: Place): string {
  return (
    line<Point>()
      .defined(({ value }) => Number.isFinite(value))
      .x(({ at }) => x(at))
      .y(({ value }) => y(value))
      .digits(1)(points) ?? ""
  );
}

function bandPath(points: readonly Point[], x: Place, y: Place): string {
  return (
    area<Point>()
      .defined(({ low, high }) => Number.isFinite(low) && Number.isFinite(high))
      .x(({ at }) => x(at))
      .y0(({ low = 0 }) => y(low))
      .y1(({ high = 0 }) => y(high))
      .digits(1)(points) ?? ""
  );
}

interface Layout {
  readonly x: Place;
  readonly y: Place;
  readonly figure: TimeFigure;
  readonly palette: Palette;
  readonly document: Document;
}

/** Rings for figures, filled where the work itself was read; bars with caps for ranges. */
function evidenceIn(layer: SVGGElement, marks: readonly Mark[], { x, y, figure, palette, document }: Layout): void {
  for (const mark of marks.filter(({ at }) => at >= figure.from && at <= figure.to)) {
    signIn(layer, x(mark.at), mark, { y, palette, document, radius: figure.isSmall ? 2 : 3.5 });
  }
}

function signIn(
  layer: SVGElement,
  left: number,
  mark: Omit<Mark, "at">,
  { y, palette, document, radius }: Pick<Layout, "y" | "palette" | "document"> & { readonly radius: number },
): void {
  if (mark.low !== null && mark.high !== null) {
    lineIn(layer, [left, y(mark.low), left, y(mark.high)], palette.ink, document);
    for (const end of [mark.low, mark.high]) lineIn(layer, [left - 3, y(end), left + 3, y(end)], palette.ink, document);
  }
  if (mark.value === null) return;
  const ring = layer.appendChild(document.createElementNS(namespace, "circle"));
  ring.setAttribute("cx", left.toFixed(1));
  ring.setAttribute("cy", y(mark.value).toFixed(1));
  ring.setAttribute("r", String(radius));
  ring.setAttribute("stroke", palette.ink);
  ring.setAttribute("stroke-width", "1.3");
  ring.setAttribute("fill", mark.seen === "work" ? palette.ink : palette.paper);
}

interface LabelLayout extends Omit<Layout, "figure"> {
  readonly frame: Frame;
  readonly colour: (look: Course["look"]) => string;
}

/** Names and ranges at the ends of lines, and rivals in a column of their own; all spread so that each can be read. */
function labelsIn(svg: SVGSVGElement, figure: TimeFigure, layout: LabelLayout): (courses: readonly Course[]) => void {
  const { document, palette, frame, x, y, colour } = layout;
  const group = svg.appendChild(document.createElementNS(namespace, "g"));
  const edge = x(figure.to);
  const rivals = figure.rivals ?? [];
  const column = edge + 16;
  const within: readonly [number, number] = [frame.top - 8, figure.height - frame.bottom + 8];
  return (courses) => {
    group.replaceChildren();
    const ends = courses.flatMap((course) => {
      const last = course.points.findLast(({ value, at }) => Number.isFinite(value) && at <= figure.to);
      return last ? [{ course, last }] : [];
    });
    if (rivals.length > 0) lineIn(group, [column, within[0], column, y(frame.domain[0])], palette.rule, document);
    const size = type.line;
    const standing = [
      ...rivals.map((each) => ({ at: y(middleOf(each)), size })),
      ...ends.map(({ last }) => ({ at: y(last.value), size: size * 2 })),
    ];
    const places = spreadOut(standing, within);
    rivals.forEach((rival, at) => {
      signIn(group, column, rival, { y, palette, document, radius: 3.5 });
      rivalWords(group, rival, [column, y(middleOf(rival)), places[at] ?? 0], layout);
    });
    ends.forEach(({ course, last }, at) => {
      const place = places[rivals.length + at] ?? 0;
      const ink = colour(course.look);
      const left = rivals.length > 0 ? column + 30 : edge + 10;
      const leader = lineIn(group, [x(last.at) + 2, y(last.value), left - 4, place], ink, document);
      leader.setAttribute("stroke-width", "0.8");
      const name = textIn(group, [left, place - 4], course.name, { fill: ink, weight: "600" }, document);
      name.setAttribute("data-label", course.id);
      textIn(group, [left, place + 13], course.range, { fill: ink }, document);
    });
  };
}

function rivalWords(
  group: SVGGElement,
  rival: Rival,
  [left, from, to]: readonly [number, number, number],
  { document, palette }: LabelLayout,
): void {
  const leader = lineIn(group, [left + 6, from, left + 26, to], palette.grey, document);
  leader.setAttribute("stroke-width", "0.7");
  const fill = rival.seen === "work" || rival.seen === "citation" ? palette.ink : palette.grey;
  const text = textIn(group, [left + 30, to + 5], rival.says, { fill }, document);
  const author = document.createElementNS(namespace, "tspan");
  author.textContent = ` ${rival.label}`;
  const years = document.createElementNS(namespace, "tspan");
  years.textContent = rival.years === "" ? "" : ` ${rival.years}`;
  years.setAttribute("fill", palette.grey);
  text.append(author, years);
}

function middleOf({ value, low, high }: Omit<Mark, "at">): number {
  return value ?? ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2;
}

function lineIn(
  parent: SVGElement,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  stroke: string,
  document: Document,
): SVGLineElement {
  const drawn = parent.appendChild(document.createElementNS(namespace, "line"));
  for (const [name, value] of Object.entries({ x1, y1, x2, y2 })) drawn.setAttribute(name, value.toFixed(1));
  drawn.setAttribute("stroke", stroke);
  return drawn;
}

function textIn(
  parent: SVGElement,
  [x, y]: readonly [number, number],
  words: string,
  { fill, weight }: { readonly fill: string; readonly weight?: string },
  document: Document,
): SVGTextElement {
  const text = parent.appendChild(document.createElementNS(namespace, "text"));
  text.setAttribute("x", x.toFixed(1));
  text.setAttribute("y", y.toFixed(1));
  text.setAttribute("fill", fill);
  text.setAttribute("text-anchor", "start");
  if (weight) text.setAttribute("font-weight", weight);
  text.append(document.createTextNode(words));
  return text;
}
