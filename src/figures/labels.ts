import { lineIn, put, textIn, type as words, wordsIn } from "./draw.ts";
import { middleOf, signIn } from "./evidence.ts";
import type { Course, Rival } from "./figure.ts";
import type { Layout } from "./layout.ts";
import type { Palette } from "./palette.ts";
import { spreadOut } from "./spread.ts";

/** A letter's width, in pixels: an estimate will do, as words only have to fit. */
const letter = 7.4;
/** From the end of the lines to the column of rivals, and from there to their words. */
const gaps = { column: 16, words: 30, alone: 10 } as const;

interface Coloured extends Layout {
  readonly colour: (look: Course["look"]) => string;
}

/**
 * Names and ranges at the ends of lines, and rivals in a column of their own; all spread so that each can be read.
 *
 * @returns writes them for courses as they are now
 */
export function labelsIn(svg: SVGElement, layout: Coloured): (courses: readonly Course[]) => void {
  const { figure, frame, palette, x, y } = layout;
  const { rivals = [] } = figure;
  const group = put(svg, "g");
  const edge = x(figure.to);
  const column = edge + gaps.column;
  const left = rivals.length > 0 ? column + gaps.words : edge + gaps.alone;
  const room = figure.width - left;
  const within: readonly [number, number] = [frame.top - 8, figure.height - frame.bottom + 8];
  return (courses) => {
    group.replaceChildren();
    const ends = endsOf(courses, figure.to);
    if (rivals.length > 0) lineIn(group, [column, within[0], column, y(frame.domain[0])], palette.rule);
    const names = ends.map(({ course }) => inLines(course.name, room));
    const places = spreadOut(
      [
        ...rivals.map((each) => ({ at: y(middleOf(each)), size: words.line })),
        ...ends.map(({ value }, at) => ({ at: y(value), size: words.line * (1 + (names[at]?.length ?? 0)) })),
      ],
      within,
    );
    rivals.forEach((rival, at) => {
      signIn(group, column, rival, { y, palette, radius: 3.5 });
      rivalIn(group, rival, [column, y(middleOf(rival)), places[at] ?? 0], palette);
    });
    ends.forEach((end, at) => {
      courseLabelIn(group, end, { left, place: places[rivals.length + at] ?? 0, name: names[at] ?? [] }, layout);
    });
  };
}

interface End {
  readonly course: Course;
  readonly at: number;
  readonly value: number;
}

/** Where the lines of courses end. */
function endsOf(courses: readonly Course[], to: number): readonly End[] {
  return courses.flatMap((course) => {
    const last = course.points.findLast(({ value, at }) => Number.isFinite(value) && at <= to);
    return last ? [{ course, at: last.at, value: last.value }] : [];
  });
}

function courseLabelIn(
  group: SVGElement,
  { course, at, value }: End,
  { left, place, name }: { readonly left: number; readonly place: number; readonly name: readonly string[] },
  { x, y, colour }: Coloured,
): void {
  const fill = colour(course.look);
  lineIn(group, [x(at) + 2, y(value), left - 4, place], fill).setAttribute("stroke-width", "0.8");
  const top = place - (name.length * words.line) / 2 + 5;
  for (const [row, each] of name.entries())
    textIn(group, [left, top + row * words.line], each, { fill, weight: "600" });
  textIn(group, [left, top + name.length * words.line], course.range, { fill });
}

function rivalIn(
  group: SVGElement,
  { says, label, years, seen }: Rival,
  [left, from, to]: readonly [number, number, number],
  palette: Palette,
): void {
  lineIn(group, [left + 6, from, left + 26, to], palette.grey).setAttribute("stroke-width", "0.7");
  const fill = seen === "work" || seen === "citation" ? palette.ink : palette.grey;
  const text = textIn(group, [left + gaps.words, to + 5], says, { fill });
  wordsIn(text, ` ${label}`);
  if (years !== "") wordsIn(text, ` ${years}`, { fill: palette.grey });
}

/** A name in as many lines as it needs. */
function inLines(name: string, room: number): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && (last.length + 1 + word.length) * letter <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
