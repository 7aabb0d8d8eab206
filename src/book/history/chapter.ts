import type { Fit } from "../../lab/score.ts";
import { median } from "../../lab/statistics.ts";
import { type Chronicle, provenance } from "../chronicle.ts";
import { anchor, counted, paragraphs, table } from "../markdown.ts";
import { type Asked, type Part, parts, years } from "./asked.ts";
import { chart } from "./chart.ts";
import { estimatesPart } from "./estimates.ts";
import { type Portrait, portrait } from "./portrait.ts";
import { isHeldBack, percent, placeIn } from "./words.ts";

/** The chapter's page, and the series that it shows, each with the place where it is shown. */
export interface History {
  /** Texts by file name: the page, and a picture for each series. */
  readonly files: ReadonlyMap<string, string>;
  readonly portraits: readonly Portrait[];
}

/** The most that the median series which was kept apart from fitting should lie from its evidence. */
const goal = 0.15;
const pairing = 2;
const page = "history.md";

/**
 * Writes the chapter that holds the model beside the evidence.
 *
 * @throws Fault "series-unknown" where it is to speak of a series that nobody has
 */
export function historyChapter(chronicle: Chronicle, of = parts): History {
  const country = { ...chronicle, runs: chronicle.runs.map((rows) => rows.filter(({ geo }) => /^USSR/.test(geo))) };
  const asked = new Map(of.flatMap(({ toll, output }) => [...toll, ...output]).map((each) => [each.series, each]));
  const portraits = new Map([...asked].map(([series, each]) => [series, portrait(each, country)]));
  const find = ({ series }: Asked): readonly Portrait[] => [portraits.get(series) ?? []].flat();
  const told = [...portraits.values()];
  const shown = new Set<Portrait>();
  const text = paragraphs(
    "<!-- Written by `great-turn book` from the runs and data/observations. Do not edit. -->",
    "# History: the model beside the evidence",
    ...opening(chronicle),
    ...of.flatMap((part) => [`## ${part.title}`, part.says, ...rowsOf(sideBySide(part).flatMap(find), shown)]),
    ...estimatesPart(chronicle),
    ...closing(told, chronicle.fits),
  );
  const pictures = told.map((each) => [pictureOf(each), chart(each)] as const);
  return { files: new Map([[page, `${text}\n`], ...pictures]), portraits: told };
}

/** Where each series of the country is shown, seen from a page beside the book. */
export function placesIn({ portraits }: History): ReadonlyMap<string, string> {
  return new Map(
    portraits.flatMap(({ series, names }) => names.map((name) => [name, `../book/${page}#${placeIn(series)}`])),
  );
}

function opening(chronicle: Chronicle): readonly string[] {
  return [
    `${provenance(chronicle)}, ${years.first}–${years.last}. The line is the median of the runs, the band holds 5–95 % of them: chance alone, with parameters as they stand. It is no measure of how far the model may be wrong.`,
    "Marks are what somebody published. Each estimate has a shape of its own, and where shapes run out a letter; rivals are never averaged. A bar is a range that the source gives. **Hollow marks are not yet checked**: nobody has seen the figure, or it was seen only in an encyclopedia, a popular or partisan book or a page on the web. Brown marks are `calibrate` (parameters may be fitted to them) or `initial` (a run starts from them); black ones are `validate`, kept apart from fitting.",
    "The famine of 1930–33 is the Holodomor in Ukraine and the Asharshylyk in Kazakhstan. Its authors disagree on how many people died, and what they count, where and in which years differs: [their estimates](#estimates-of-the-famine) stand in a table of their own.",
    "The *gap* is the median absolute percentage error: the median, over the figures of a series, of the distance between model and figure as a share of the figure; then the median over the seeds. What was produced and what people suffered stand side by side. Why a series is missed is told, where it is known, in [what the model is known to miss](../model/known-failures.md).",
  ];
}

/** Each toll, then an output; then what is left of both. */
function sideBySide({ toll, output }: Part): readonly Asked[] {
  const pairs = toll.flatMap((each, at) => [each, ...output.slice(at, at + 1)]);
  return [...pairs, ...output.slice(toll.length)];
}

/** Pictures in pairs, with what stands behind each below. A picture shown before is shown again, without its text. */
function rowsOf(portraits: readonly Portrait[], shown: Set<Portrait>): readonly string[] {
  const rows: string[] = [];
  for (let at = 0; at < portraits.length; at += pairing) {
    const row = portraits.slice(at, at + pairing);
    const fresh = row.filter((each) => !shown.has(each));
    for (const each of fresh) shown.add(each);
    const places = fresh.map(({ series }) => anchor(placeIn(series))).join("");
    rows.push(`${places}\n${row.map(picture).join("\n")}`, fresh.map(caption).join("\n"));
  }
  return rows;
}

function pictureOf({ series }: Portrait): string {
  return `charts/${series}.svg`;
}

function picture(each: Portrait): string {
  return `<img src="${pictureOf(each)}" alt="${each.title}, ${each.unit}: the model and the evidence" width="400" align="top">`;
}

function caption({ title, series, lines, rivals, fits, note }: Portrait): string {
  const sources = [...new Set(rivals.map(({ source }) => `\`${source}\``))];
  const evidence =
    sources.length > 0 ? `sources: ${sources.join(", ")}` : "the evidence has no yearly figure of the country";
  const gaps = fits.map((fit) => `${percent(fit.gap)} (${fit.role}, ${counted(fit.points, "figure")})`);
  const measured = gaps.length > 0 ? `gap ${gaps.join(", ")}` : "nothing to compare";
  const model = lines.length === 0 ? "not yet answered by the model" : measured;
  return `- **${title}** (\`${series}\`): ${evidence}; ${model}. ${note}`.trimEnd();
}

function closing(portraits: readonly Portrait[], all: readonly Fit[]): readonly string[] {
  const here = uniqueFits(portraits.flatMap(({ fits }) => fits));
  const heldBack = here.filter(isHeldBack);
  const everywhere = all.filter(isHeldBack);
  const middle = median(heldBack.map(({ gap }) => gap));
  const verdict = middle <= goal ? "The goal is met" : "The goal is not met";
  const waiting = portraits.filter(({ lines }) => lines.length === 0);
  return [
    "## How far the model lies from the evidence",
    "Works by their keys are in [data/sources.csv](../../data/sources.csv), figures with their place in the work in [data/observations](../../data/observations).",
    table(
      ["series", "role", "figures", "median absolute percentage error"],
      [...portraits.flatMap(fitRows), ...waiting.map((each) => [seriesLink(each), "", "", "not yet answered"])],
    ),
    `The median over the ${heldBack.length} \`validate\` series of this chapter that the model answers is **${percent(middle)}**; the goal is at most ${percent(goal)}. **${verdict}.** Over all ${everywhere.length} \`validate\` series of every subsystem and region that the model answers it is ${percent(median(everywhere.map(({ gap }) => gap)))}.`,
    ...(waiting.length > 0
      ? [`Not yet answered: ${waiting.map(seriesLink).join(", ")}. Their charts show the evidence alone.`]
      : []),
  ];
}

function uniqueFits(fits: readonly Fit[]): readonly Fit[] {
  return [...new Map(fits.map((fit) => [`${fit.series}|${fit.role}`, fit])).values()];
}

function fitRows(each: Portrait): readonly (readonly string[])[] {
  return each.fits.map((fit) => [
    `[${fit.series}](#${placeIn(each.series)})`,
    fit.role,
    String(fit.points),
    percent(fit.gap),
  ]);
}

function seriesLink({ series }: Portrait): string {
  return `[${series}](#${placeIn(series)})`;
}
