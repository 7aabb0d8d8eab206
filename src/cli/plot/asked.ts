import { extname, join } from "node:path";
import type { Width } from "../../figures/press.ts";
import { Fault, type Indicator, nearest, placesOf } from "../../index.ts";
import { indicatorsNamed } from "../../lab/indicatorNamed.ts";
import type { RunFlags } from "../asked.ts";
import { holdPlace } from "../series.ts";
import type { Wanted } from "./course.ts";
import { type Language, languages } from "./say.ts";

/** The files that a figure is written as. */
export const formats = ["svg", "png", "pdf"] as const;
export type Format = (typeof formats)[number];
/** Widths on paper, in millimetres: a column of a journal, and its page. */
export const widths: readonly Width[] = [85, 170];

/** One file of a figure. */
export interface FileAsked {
  readonly path: string;
  readonly format: Format;
  readonly width: Width;
}

/** A figure, and the files that it is to be written as. */
export interface FigureAsked extends Wanted {
  readonly files: readonly FileAsked[];
}

/** The options of `plot`. */
export interface PlotFlags extends RunFlags {
  readonly runs?: readonly string[];
  readonly seeds: string;
  readonly place?: string;
  readonly format?: string;
  readonly width: string;
  readonly out: string;
  readonly lang: string;
}

/** Chooses what is asked for from a list such as `svg,pdf`. */
function chosenFrom<Choice extends string>(
  option: string,
  text: string,
  choices: readonly Choice[],
): readonly Choice[] {
  return [...new Set(text.split(","))].map((word) => {
    const found = choices.find((each) => each === word.trim().toLowerCase());
    if (found !== undefined) return found;
    const near = nearest(word, choices);
    throw new Fault("choice-unknown", {
      what: `${option} names "${word}"`,
      where: `${option} ${text}`,
      mend: near ? `did you mean "${near}"?` : `choose from ${choices.join(", ")}, with commas between several`,
    });
  });
}

/** The language that is asked for. */
export function languageIn(text: string): Language {
  const [language = "en", ...others] = chosenFrom("--lang", text, languages);
  if (others.length === 0) return language;
  throw new Fault("choice-unknown", {
    what: "--lang names several",
    where: `--lang ${text}`,
    mend: "choose one of them",
  });
}

/**
 * What is to be drawn: each series in a place; of a series that is kept in two ledgers, what happened.
 *
 * @throws Fault "indicator-unknown" or "place-unknown"
 */
export function wantedIn(names: readonly string[], place: string | undefined): readonly Wanted[] {
  return names.map((name) => {
    const found = indicatorsNamed(name, `plot ${name}`);
    const indicator: Indicator = found.find(({ ledger }) => ledger === "actual") ?? found[0];
    const its = place ?? placesOf(indicator)[0] ?? "USSR";
    holdPlace(indicator, its);
    return { indicator, place: its };
  });
}

/**
 * Figures with their files, each in its place.
 *
 * @throws Fault "choice-unknown", or "option-misplaced" where one file is named for several
 */
export function figuresIn(wanted: readonly Wanted[], { format, width, out }: PlotFlags): readonly FigureAsked[] {
  const ending = formats.find((each) => each === extname(out).slice(1).toLowerCase());
  const ofFormats = chosenFrom("--format", format ?? ending ?? formats.join(","), formats);
  const ofWidths = widths.filter((each) => chosenFrom("--width", width, widths.map(String)).includes(String(each)));
  const isOneFile = wanted.length * ofFormats.length * ofWidths.length === 1;
  if (ending !== undefined && !(isOneFile && ofFormats[0] === ending)) {
    throw new Fault("option-misplaced", {
      what: isOneFile
        ? `"${out}" is no name for ${ofFormats[0]?.toUpperCase()}`
        : `"${out}" is one file, and several are asked for`,
      where: `--out ${out}`,
      mend: "name a folder, or ask for one indicator, one width and one format",
    });
  }
  return wanted.map((each) => ({
    ...each,
    files: ofWidths.flatMap((mm) =>
      ofFormats.map((its) => ({ format: its, width: mm, path: ending ? out : join(out, nameOf(each, mm, its)) })),
    ),
  }));
}

function nameOf({ indicator: { series }, place }: Wanted, width: Width, format: Format): string {
  return `${[series, ...(place === "USSR" ? [] : [place])].join("-")}-${width}mm.${format}`;
}
