import type { Indicator } from "../../evidence/observe/figures.ts";
import { signText } from "../../figures/signs.ts";
import type { Fit } from "../../lab/score.ts";
import { median } from "../../lab/statistics.ts";
import { type Chronicle, provenance } from "../chronicle.ts";
import { years } from "../history/asked.ts";
import { type Portrait, portrait } from "../history/portrait.ts";
import { signsOf } from "../history/signs.ts";
import { isHeldBack, percent, placeIn } from "../history/words.ts";
import { anchor, paragraphs, table } from "../markdown.ts";
import { economic, fewestYears, type Sheet, sheets, yearsSeen } from "./asked.ts";
import { sheetOf } from "./sheet.ts";

/** The chapter's page and pictures by file name, and the series that it shows. */
export interface Economy {
  readonly files: ReadonlyMap<string, string>;
  readonly portraits: readonly Portrait[];
}

/** The most that the median series which was kept apart from fitting should lie from its evidence. */
const goal = 0.15;
const page = "economy.md";

/** Writes the chapter that holds the economy of the model beside its evidence. */
export function economyChapter(chronicle: Chronicle, of = sheets): Economy {
  const country = { ...chronicle, runs: chronicle.runs.map((rows) => rows.filter(({ geo }) => /^USSR/.test(geo))) };
  const painted = of.map((sheet) => ({
    sheet,
    toll: portrait(sheet.toll, country),
    output: sheet.output.map((each) => portrait(each, country)),
  }));
  const told = painted.flatMap(({ output }) => output);
  const text = paragraphs(
    "<!-- Written by `great-turn book` from the runs and data/observations. Do not edit. -->",
    "# The economy: the model beside the evidence",
    ...opening(chronicle, told),
    ...painted.flatMap(({ sheet, toll, output }) => part(sheet, toll, output)),
    ...errors(told),
    ...fewer(chronicle.fits),
  );
  const pictures = painted.map(
    ({ sheet, toll, output }) => [pictureOf(sheet), sheetOf(sheet.title, [toll, ...output])] as const,
  );
  return { files: new Map([[page, `${text}\n`], ...pictures]), portraits: told };
}

/** Where each series is shown, seen from a page beside the book. */
export function economyPlaces({ portraits }: Economy): ReadonlyMap<string, string> {
  return new Map(portraits.map(({ series }) => [series, `../book/${page}#${placeIn(series)}`]));
}

function pictureOf({ name }: Sheet): string {
  return `charts/economy-${name}.svg`;
}

function opening(chronicle: Chronicle, told: readonly Portrait[]): readonly string[] {
  const heldBack = told.flatMap(({ fits }) => fits).filter(isHeldBack);
  const middle = median(heldBack.map(({ gap }) => gap));
  return [
    `The median over the ${heldBack.length} \`validate\` series of this chapter is **${percent(middle)}**; the goal is at most ${percent(goal)}. **The goal is ${middle <= goal ? "" : "not "}met.** ${told.length} series are drawn: every economic one that the model answers and of which somebody published at least ${fewestYears} years, good or bad.`,
    `${provenance(chronicle)}, ${years.first}–${years.last}. The line is the median of the runs, the band holds 5–95 % of them: chance alone. Marks are what somebody published: each hand has its shape, a bar is a range that the source gives, a hollow mark is not yet checked, or seen only where others' findings are passed on. Brown marks are \`calibrate\` (parameters may be fitted to them) or \`initial\`; black ones are \`validate\`, kept apart from fitting. The *gap* is the median absolute percentage error. The first chart of each sheet shows people who died or were held in the same years.`,
    "Some series lean on each other: one output is seen through several indexes, three moneys or two units. A series that was published at constant prices of a year that the model has no prices of takes its height in 1928 from the source (products by Maddison and by Moorsteen and Powell, the official index on 1913, freight): its growth alone is compared. Why a series is missed is told, where it is known, in [what the model is known to miss](../model/known-failures.md).",
  ];
}

function part(sheet: Sheet, toll: Portrait, output: readonly Portrait[]): readonly string[] {
  const places = output.map(({ series }) => anchor(placeIn(series))).join("");
  const picture = `<img src="${pictureOf(sheet)}" alt="${sheet.title}: the model and the evidence, beside ${toll.title.toLowerCase()}" width="798">`;
  return [`## ${sheet.title}`, `${places}\n${picture}`, [toll, ...output].map(caption).join("\n")];
}

function caption({ series, title, rivals, note }: Portrait): string {
  const signs = signsOf(rivals);
  const named = [...signs].map(([{ source, role }, sign]) => `${signText(sign)} \`${source}\` ${role}`);
  const evidence = named.length > 0 ? named.join(", ") : "the evidence has no yearly figure of the country";
  return `- **${title}** (\`${series}\`): ${evidence}.${note === "" ? "" : ` ${note}`}`;
}

function errors(told: readonly Portrait[]): readonly string[] {
  const rows = told.flatMap(({ series, fits }) =>
    fits.map((fit) => [`[${series}](#${placeIn(series)})`, fit.role, String(fit.points), percent(fit.gap)]),
  );
  return [
    "## How far the model lies from the evidence",
    table(["series", "role", "figures", "median absolute percentage error"], rows),
  ];
}

/** What is too seldom observed to be drawn. */
function fewer(all: readonly Fit[]): readonly string[] {
  const seldom = [...new Map(economic.map((each) => [keyOf(each), each])).values()].filter(
    (each) => yearsSeen(each) < fewestYears,
  );
  const fits = seldom.flatMap((each) => all.filter((fit) => `${fit.series}/${fit.geo}` === keyOf(each)));
  const heldBack = fits.filter(isHeldBack);
  return [
    "## Observed in one year or two",
    `${fits.length} series more, too seldom observed to be drawn; the median over the ${heldBack.length} \`validate\` ones is ${percent(median(heldBack.map(({ gap }) => gap)))}.`,
    table(
      ["series", "role", "figures", "median absolute percentage error"],
      fits.map((fit) => [fit.series, fit.role, String(fit.points), percent(fit.gap)]),
    ),
  ];
}

function keyOf({ series, geo = "USSR" }: Indicator): string {
  return `${series}/${geo}`;
}
