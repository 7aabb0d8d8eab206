import * as Plot from "@observablehq/plot";
import { dodged, type Placed } from "./dodge.ts";
import type { Frame } from "./frame.ts";
import type { Line, Point } from "./line.ts";
import type { Portrait } from "./portrait.ts";
import type { Rival } from "./rivals.ts";
import { colours, dashes, drawn, faint, lineColour, type Sign, signMark } from "./signs.ts";

/** How wide a mark is on the page, in pixels, and one with a letter at its side. */
const widths = { mark: 9, lettered: 18 } as const;

/** The model's lines and bands, and the marks of the evidence, on their axes. */
export function figure(portrait: Portrait, frame: Frame, signs: ReadonlyMap<Rival, Sign>): string {
  const lettered = [...signs.values()].some(({ letter }) => letter !== "");
  const placed = dodged(portrait.marks, frame, lettered ? widths.lettered : widths.mark);
  return drawn({
    className: "figure",
    width: frame.width,
    height: frame.height,
    ...frame.margins,
    style: { fontSize: "12px", color: colours.muted, background: "none" },
    x: { domain: [...frame.x] },
    y: { domain: [...frame.y] },
    marks: [
      Plot.gridY({ ticks: frame.ticks.y, stroke: colours.rule, strokeOpacity: 1 }),
      Plot.axisY({ ticks: frame.ticks.y, tickFormat: frame.tick, tickSize: 0, label: null }),
      Plot.axisX({ ticks: [...frame.ticks.x], tickFormat: String, label: null }),
      ...portrait.lines.flatMap((line) => lineMarks(line, lineColour(portrait))),
      ...evidenceMarks(placed, signs),
      Plot.ruleY([frame.y[0]], { stroke: colours.muted }),
    ],
  });
}

function lineMarks({ points, ledger }: Line, colour: string): readonly Plot.Markish[] {
  const x = (point: Point): number => point.at;
  return [
    Plot.areaY(points, { x, y1: "low", y2: "high", fill: colour, fillOpacity: faint }),
    Plot.lineY(points, { x, y: "middle", stroke: colour, strokeWidth: 1.8, ...dashes[ledger] }),
  ];
}

function evidenceMarks(placed: readonly Placed[], signs: ReadonlyMap<Rival, Sign>): readonly Plot.Markish[] {
  const ranges = placed.filter(({ range }) => range !== undefined);
  const ends = placed.flatMap((mark) => mark.values.map((value) => ({ ...mark, value })));
  return [
    Plot.ruleX(ranges, {
      x: "x",
      y1: ({ range }: Placed) => range?.[0],
      y2: ({ range }: Placed) => range?.[1],
      stroke: ({ rival }: Placed) => signs.get(rival)?.colour ?? colours.ink,
      strokeWidth: 1.2,
    }),
    ...ends.map((each) => signMark([each], signs.get(each.rival), { x: "x", y: "value" }, each.checked)),
    Plot.text(ends, {
      x: "x",
      y: "value",
      text: ({ rival }: Placed) => signs.get(rival)?.letter ?? "",
      dx: 6,
      textAnchor: "start",
      fill: colours.ink,
      fontSize: 10,
    }),
  ];
}
