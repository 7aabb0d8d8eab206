import * as Plot from "@observablehq/plot";
import type { Frame } from "./frame.ts";
import type { Portrait } from "./portrait.ts";
import type { Rival } from "./rivals.ts";
import { colours, dashes, drawn, faint, lineColour, type Sign, signMark } from "./signs.ts";
import { percent } from "./words.ts";

/** How high a line of the key is, in pixels. */
export const lineHeight = 17;
/** How many letters of the key stand beside each other. */
const room = 57;

const checkedWords = { all: "", some: ", hollow: unchecked", none: ", not yet checked" } as const;
const ledgerWords = { actual: "The model", reported: "The model, as reported" } as const;

/** What the picture shows, line by line: the model, each estimate with its role, the gap between them. */
export function keyLines(portrait: Portrait, frame: Frame): readonly string[] {
  const { lines, runs, rivals, fits, note } = portrait;
  const model =
    lines.length === 0
      ? ["The model: not yet answered"]
      : lines.map(({ ledger }) => `${ledgerWords[ledger]}: median and 5–95 % of ${runs} seeds`);
  return [
    ...model,
    ...rivals.map(rivalLine),
    ...fits.map(({ role, points, gap }) => `Median gap ${percent(gap)} over ${points} figures (${role})`),
    ...(note === "" ? [] : [note]),
    ...(frame.y[0] > 0 ? [`The scale begins at ${frame.tick(frame.y[0])}.`] : []),
  ];
}

function rivalLine({ name, role, checked }: Rival): string {
  const rest = `: ${role}${checkedWords[checked]}`;
  const left = room - rest.length;
  return `${name.length > left ? `${name.slice(0, left - 1).trimEnd()}…` : name}${rest}`;
}

/** The lines and signs that stand before the words of the key. */
export function keySigns(portrait: Portrait, signs: ReadonlyMap<Rival, Sign>): string {
  const { lines, rivals } = portrait;
  const first = Math.max(1, lines.length);
  const y = (at: number): number => (at + 0.5) * lineHeight;
  return drawn({
    className: "key",
    width: 40,
    height: (first + rivals.length) * lineHeight,
    margin: 0,
    axis: null,
    style: { background: "none", fontSize: "10px" },
    x: { type: "identity" },
    y: { type: "identity" },
    marks: [
      ...lines.flatMap(({ ledger }, at) => {
        const place = { x1: 8, x2: 28, stroke: lineColour(portrait) };
        return [
          Plot.ruleY([y(at)], { ...place, strokeOpacity: faint, strokeWidth: 9 }),
          Plot.ruleY([y(at)], { ...place, strokeWidth: 1.8, ...dashes[ledger] }),
        ];
      }),
      ...rivals.map((rival, at) => signMark([[14, y(first + at)]], signs.get(rival), {}, rival.checked !== "none")),
      Plot.text([...signs.values()], {
        x: 20,
        y: (_: Sign, at: number) => y(first + at),
        text: "letter",
        textAnchor: "start",
        fill: colours.ink,
      }),
    ],
  });
}
