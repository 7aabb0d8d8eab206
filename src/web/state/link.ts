import type { Catalogue, Setting } from "../engine/messages.ts";
import { type Choice, mostRuns, openingChoice, views } from "./choice.ts";

/** Version of the form of links; later versions still open earlier ones. */
export const linkVersion = 1;

/** A choice read from a link, and what of it could not be kept. */
export interface ReadLink {
  readonly choice: Choice;
  readonly notices: readonly string[];
}

/** Writes a choice as the fragment of a link, without its `#`. */
export function linkOf(choice: Choice): string {
  const words = new URLSearchParams({ v: String(linkVersion), scenario: choice.course });
  for (const { lever, value, from } of choice.settings) words.append("set", `${lever}=${value}@${from}`);
  for (const name of choice.off) words.append("off", name);
  words.set("seed", String(choice.seed));
  words.set("runs", String(choice.runs));
  words.set("year", String(choice.year));
  words.set("view", choice.view);
  for (const id of choice.charts) words.append("chart", id);
  words.set("map", choice.mapped);
  return words.toString();
}

/**
 * Reads the fragment of a link. Whatever this version does not know is left out and said so; nothing is guessed.
 *
 * @param fragment with or without its `#`
 */
export function readLink(fragment: string, catalogue: Catalogue): ReadLink {
  const opening = openingChoice(catalogue);
  const words = new URLSearchParams(fragment.replace(/^#/, ""));
  const version = words.get("v");
  if (version === null) return { choice: opening, notices: [] };
  const notices: string[] = [];
  if (!(Number(version) <= linkVersion)) {
    notices.push(`The link is of a newer form (${version}); what this version knows of it was kept.`);
  }
  const course = words.get("scenario") ?? "";
  const isKnown = catalogue.courses.some((each) => each.name === course);
  if (!isKnown) notices.push(`The link's scenario "${course}" is not known; ${opening.course} is shown.`);
  return {
    choice: {
      course: isKnown ? course : opening.course,
      settings: settingsIn(words.getAll("set"), catalogue, notices),
      off: namesIn(words.getAll("off"), catalogue.switches, "mechanism", notices),
      seed: wholeIn(words.get("seed"), 0, largestSeed) ?? opening.seed,
      runs: wholeIn(words.get("runs"), 1, mostRuns) ?? opening.runs,
      year: wholeIn(words.get("year"), catalogue.years[0] ?? 0, catalogue.years.at(-1) ?? 0) ?? opening.year,
      view: views.find((each) => each === words.get("view")) ?? opening.view,
      charts: chartsIn(words.getAll("chart"), catalogue, notices) ?? opening.charts,
      mapped: catalogue.gauges.find((each) => each.id === words.get("map"))?.id ?? opening.mapped,
    },
    notices,
  };
}

/** The largest seed that a scenario may have. */
export const largestSeed = 2147483647;

function settingsIn(texts: readonly string[], catalogue: Catalogue, notices: string[]): readonly Setting[] {
  const read = new Map<string, Setting>();
  for (const text of texts) {
    const [, lever = "", number = "", from = ""] = /^([^=@]+)=([^=@]+)@(\d{4}-\d{2})$/.exec(text) ?? [];
    const dial = catalogue.dials.find((each) => each.name === lever);
    const value = Number(number);
    if (!dial) notices.push(`The link's setting "${text}" names no lever of this version.`);
    else if (!(value >= dial.low && value <= dial.high && isMonthOfRun(from, catalogue))) {
      notices.push(`The link's setting "${text}" lies outside what the lever or the run allows.`);
    } else read.set(lever, { lever, from, value });
  }
  return [...read.values()];
}

/** Whether a text is a month in which a run can be changed. */
export function isMonthOfRun(text: string, catalogue: Catalogue): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) && text >= catalogue.firstMonth && text <= catalogue.lastMonth;
}

function namesIn(
  names: readonly string[],
  known: readonly { readonly name: string }[],
  kind: string,
  notices: string[],
): readonly string[] {
  return names.filter((name) => {
    const isKnown = known.some((each) => each.name === name);
    if (!isKnown) notices.push(`The link's ${kind} "${name}" is not known.`);
    return isKnown;
  });
}

function chartsIn(ids: readonly string[], catalogue: Catalogue, notices: string[]): readonly string[] | undefined {
  const gauges = catalogue.gauges.map((each) => ({ name: each.id }));
  const known = namesIn(ids, gauges, "chart", notices);
  return known.length > 0 ? known : undefined;
}

function wholeIn(text: string | null, low: number, high: number): number | undefined {
  const value = Number(text ?? Number.NaN);
  return Number.isInteger(value) && value >= low && value <= high ? value : undefined;
}
