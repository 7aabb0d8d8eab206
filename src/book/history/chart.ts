import type { KeyEntry } from "../../figures/key.ts";
import { pressed } from "../../figures/palette.ts";
import { plainDocument } from "../../figures/plain.ts";
import { press, type Told, textOf } from "../../figures/press.ts";
import { years } from "./asked.ts";
import { figureOf, rounded, tickText } from "./figure.ts";
import type { Line } from "./line.ts";
import type { Portrait } from "./portrait.ts";
import type { Rival } from "./rivals.ts";
import { signsOf } from "./signs.ts";
import { percent } from "./words.ts";

/** The page is read on machines that have their own fonts: words may come out wider than those that were measured. */
export const onPages = {
  fonts: "'Source Sans 3', system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif",
  spare: 1.14,
} as const;

const checkedWords = { all: "", some: ", hollow: unchecked", none: ", not yet checked" } as const;
const ledgerWords = { actual: "The model", reported: "The model, as reported" } as const;

/** Draws a series as a picture that stands by itself: definition, unit, range, sources and gap are in it. */
export function chart(portrait: Portrait): string {
  const signs = signsOf(portrait.rivals);
  const document = plainDocument();
  const drawn = press(figureOf(portrait, signs), toldOf(portrait, signs), {
    ...onPages,
    width: 85,
    palette: pressed,
    document,
  });
  return `${rounded(textOf(drawn))}\n`;
}

function toldOf(portrait: Portrait, signs: ReturnType<typeof signsOf>): Told {
  const { title, unit, lines, runs, rivals, fits, note } = portrait;
  return {
    title,
    note: `${unit}, ${years.first} to ${years.last}.`,
    raised: (from) => `The scale begins at ${tickText(from)}.`,
    key: [
      ...lines.flatMap((line) => lineKey(line, runs)),
      ...(lines.length === 0 ? [{ before: "none" as const, words: "The model: not yet answered" }] : []),
      ...rivals.flatMap((rival) => handKey(rival, signs)),
    ],
    foot: [
      ...fits.map(({ role, points, gap }) => `Median gap ${percent(gap)} over ${points} figures (${role})`),
      ...(note === "" ? [] : [note]),
      "Great Turn, scenario history",
    ],
  };
}

function lineKey({ ledger }: Line, runs: number): readonly KeyEntry[] {
  const line = { look: "history", isReported: ledger === "reported" } as const;
  return [
    { before: { line }, words: `${ledgerWords[ledger]}: median of ${runs} seeds` },
    { before: { band: "chance", look: "history" }, words: `Chance alone: 5–95 % of ${runs} seeds` },
  ];
}

function handKey(rival: Rival, signs: ReturnType<typeof signsOf>): readonly KeyEntry[] {
  const { name, role, checked } = rival;
  const sign = signs.get(rival);
  if (!sign) return [];
  const before = { sign: { ...sign, isChecked: checked !== "none" } };
  return [{ before, words: `${name}: ${role}${checkedWords[checked]}` }];
}
