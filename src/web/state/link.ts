import type { Catalogue, Setting } from "../engine/messages.ts";
import { type Choice, mostRuns, openingChoice, views } from "./choice.ts";

/** Version of the form of links; later versions still open earlier ones. */
export const linkVersion = 1;

/** A choice read from a link, and what of it could not be kept. */
export interface ReadLink {
  readonly choice: Choice;
  /** No two alike, and no more than a page can show. */
  readonly notices: readonly string[];
}

/** Words that a link may give once, and those that it may give again and again. */
const single = ["v", "scenario", "seed", "runs", "year", "view", "map"] as const;
const repeated = ["set", "off", "chart"] as const;
/** A longer link is not read: the lab writes none of a tenth of it. */
const mostCharacters = 50_000;
const mostNotices = 12;
/** Of a text that a link gave, so much is said again. */
const mostSaid = 60;

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

/** Whether a fragment speaks of the lab's choices; others are places on the page, or nothing. */
export function isLink(fragment: string): boolean {
  const first = fragment.slice(0, mostCharacters).replace(/^#/, "");
  const words = new URLSearchParams(first);
  return [...single, ...repeated].some((name) => words.has(name));
}

/**
 * Reads the fragment of a link. Whatever this version does not know is left out and said so; nothing is guessed.
 *
 * @param fragment with or without its `#`
 */
export function readLink(fragment: string, catalogue: Catalogue): ReadLink {
  const opening = openingChoice(catalogue);
  if (!isLink(fragment)) return { choice: opening, notices: [] };
  if (fragment.length > mostCharacters) {
    const notice = `The link has ${fragment.length} characters, more than the ${mostCharacters} that are read; it was left aside.`;
    return { choice: opening, notices: [notice] };
  }
  const words = new URLSearchParams(fragment.replace(/^#/, ""));
  const notices: string[] = formNotices(words);
  const whole = (name: string, low: number, high: number, otherwise: number): number =>
    wholeIn(words.get(name), [low, high], notices, name) ?? otherwise;
  const among = <T extends string>(name: string, known: readonly T[], otherwise: T): T =>
    amongIn(words.get(name), known, notices, name, otherwise);
  const courses = catalogue.courses.map((each) => each.name);
  const choice: Choice = {
    course: among("scenario", courses, opening.course),
    settings: settingsIn(words.getAll("set"), catalogue, notices),
    off: namesIn(words.getAll("off"), catalogue.switches, "mechanism", notices),
    seed: whole("seed", 0, largestSeed, opening.seed),
    runs: whole("runs", 1, mostRuns, opening.runs),
    year: whole("year", catalogue.years[0] ?? 0, catalogue.years.at(-1) ?? 0, opening.year),
    view: among("view", views, opening.view),
    charts: chartsIn(words.getAll("chart"), catalogue, notices) ?? opening.charts,
    mapped: among("map", mappable(catalogue), opening.mapped),
  };
  return { choice, notices: showable(notices) };
}

/** The largest seed that a scenario may have. */
export const largestSeed = 2147483647;

function mappable({ gauges }: Catalogue): readonly string[] {
  return gauges.map((each) => each.id);
}

/** What a link's form has that this version does not know, whatever its values. */
function formNotices(words: URLSearchParams): string[] {
  const notices: string[] = [];
  const version = words.get("v");
  if (version === null) notices.push("The link does not say of which form it is; it was read as one of this version.");
  else if (!/^[1-9]\d*$/.test(version)) {
    notices.push(`The link's form "${said(version)}" is none; it was read as one of this version.`);
  } else if (Number(version) > linkVersion) {
    notices.push(`The link is of a newer form (${said(version)}); what this version knows of it was kept.`);
  }
  for (const name of new Set(words.keys())) {
    const isSingle = single.some((each) => each === name);
    if (!isSingle && !repeated.some((each) => each === name)) {
      notices.push(`The link's "${said(name)}" is not known; it was left out.`);
    } else if (isSingle && words.getAll(name).length > 1) {
      notices.push(`The link gives "${name}" more than once; the first was read.`);
    }
  }
  return notices;
}

/** Notices for the page: each once, and no more than can be read. */
function showable(notices: readonly string[]): readonly string[] {
  const told = [...new Set(notices)];
  const rest = told.length - mostNotices;
  return rest > 0 ? [...told.slice(0, mostNotices), `And ${rest} more notices like these.`] : told;
}

function said(text: string): string {
  return text.length > mostSaid ? `${text.slice(0, mostSaid)}…` : text;
}

function settingsIn(texts: readonly string[], catalogue: Catalogue, notices: string[]): readonly Setting[] {
  const read = new Map<string, Setting>();
  for (const text of texts) {
    const [, lever = "", number = "", from = ""] = /^([^=@]+)=([^=@]+)@(\d{4}-\d{2})$/.exec(text) ?? [];
    const dial = catalogue.dials.find((each) => each.name === lever);
    const value = /^-?\d+(\.\d+)?(e-?\d+)?$/.test(number) ? Number(number) : Number.NaN;
    if (!dial) notices.push(`The link's setting "${said(text)}" names no lever of this version.`);
    else if (!(value >= dial.low && value <= dial.high && isMonthOfRun(from, catalogue))) {
      notices.push(`The link's setting "${said(text)}" lies outside what the lever or the run allows.`);
    } else {
      if (read.has(lever)) notices.push(`The link sets the lever "${lever}" more than once; the last was kept.`);
      read.set(lever, { lever, from, value });
    }
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
  const kept = new Set<string>();
  for (const name of names) {
    if (!known.some((each) => each.name === name)) notices.push(`The link's ${kind} "${said(name)}" is not known.`);
    else if (kept.has(name)) notices.push(`The link names the ${kind} "${name}" more than once.`);
    else kept.add(name);
  }
  return [...kept];
}

function chartsIn(ids: readonly string[], catalogue: Catalogue, notices: string[]): readonly string[] | undefined {
  const gauges = mappable(catalogue).map((name) => ({ name }));
  const known = namesIn(ids, gauges, "chart", notices);
  return known.length > 0 ? known : undefined;
}

/** A word that must be one of those known; a word that is not given is not missed. */
function amongIn<T extends string>(
  text: string | null,
  known: readonly T[],
  notices: string[],
  name: string,
  otherwise: T,
): T {
  const found = known.find((each) => each === text);
  if (found === undefined && text !== null) {
    notices.push(`The link's ${name} "${said(text)}" is not known; ${otherwise} is shown.`);
  }
  return found ?? otherwise;
}

function wholeIn(
  text: string | null,
  [low, high]: readonly [number, number],
  notices: string[],
  name: string,
): number | undefined {
  const value = /^\d+$/.test(text ?? "") ? Number(text) : Number.NaN;
  if (value >= low && value <= high) return value;
  if (text !== null) notices.push(`The link's ${name} "${said(text)}" is no whole number from ${low} to ${high}.`);
  return undefined;
}
