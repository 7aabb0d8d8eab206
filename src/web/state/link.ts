import type { Catalogue, Course, Setting, Timelines } from "../engine/messages.ts";
import { type Bench, ledgers, looks, mostCourses, mostRuns, openingBench } from "./bench.ts";
import { courseOf, timelineOf } from "./course.ts";

/** Version of the form of links; later versions still open earlier ones. */
export const linkVersion = 2;

/** What a link says, and what of it could not be kept. */
export interface ReadLink {
  readonly bench: Bench;
  /** No two alike, and no more than a page can show. */
  readonly notices: readonly string[];
}

/** Words of a link: of the whole bench, and of each course (the second and the third with their number behind). */
const whole = ["v", "lead", "place", "look", "ledger", "runs", "active"] as const;
const ofCourse = ["scenario", "reading"] as const;
const repeatedOfCourse = ["set", "off", "param"] as const;
const repeated = ["chart"] as const;
/** Words of the first form that say nothing here: its seed was the first of its runs, its year and views are gone. */
const oldWords = ["seed", "year", "view", "map"] as const;
/** A longer link is not read: the lab writes none of a tenth of it. */
const mostCharacters = 50_000;
const mostNotices = 12;
/** Of a text that a link gave, so much is said again. */
const mostSaid = 60;

/** Writes what is chosen as the fragment of a link, without its `#`. */
export function linkOf(bench: Bench): string {
  const words = new URLSearchParams({ v: String(linkVersion) });
  bench.courses.forEach((course, at) => {
    const number = at === 0 ? "" : String(at + 1);
    words.set(`scenario${number}`, course.scenario);
    for (const [lever, timeline] of Object.entries(course.levers)) {
      words.append(`set${number}`, `${lever}:${timeline.map(({ from, value }) => `${from}=${value}`).join(",")}`);
    }
    for (const name of course.off) words.append(`off${number}`, name);
    for (const [name, value] of Object.entries(course.parameters)) words.append(`param${number}`, `${name}=${value}`);
    if (course.reading !== "base") words.set(`reading${number}`, course.reading);
  });
  words.set("active", String(bench.active + 1));
  words.set("lead", bench.lead);
  for (const id of bench.strip) words.append("chart", id);
  words.set("place", bench.place);
  words.set("look", bench.look);
  words.set("ledger", bench.ledger);
  words.set("runs", String(bench.runs));
  return words.toString();
}

/** Whether a fragment speaks of what is chosen in the lab; others are places on a page, or nothing. */
export function isLink(fragment: string): boolean {
  const words = new URLSearchParams(fragment.slice(0, mostCharacters).replace(/^#/, ""));
  return [...whole, ...ofCourse, ...repeatedOfCourse, ...repeated, ...oldWords].some((name) => words.has(name));
}

/**
 * Reads the fragment of a link. Whatever this version does not know is left out and said so; nothing is guessed.
 *
 * @param fragment with or without its `#`
 */
export function readLink(fragment: string, catalogue: Catalogue): ReadLink {
  const opening = openingBench(catalogue);
  if (!isLink(fragment)) return { bench: opening, notices: [] };
  if (fragment.length > mostCharacters) {
    const notice = `The link has ${fragment.length} characters, more than the ${mostCharacters} that are read; it was left aside.`;
    return { bench: opening, notices: [notice] };
  }
  const words = new URLSearchParams(fragment.replace(/^#/, ""));
  const notices: string[] = formNotices(words);
  const reader: Reader = { words, notices, catalogue, isOld: Number(words.get("v") ?? "1") < 2 };
  const ids = catalogue.indicators.map(({ id }) => id);
  const courses = Array.from({ length: mostCourses }, (_, at) => at)
    .filter((at) => at === 0 || words.has(`scenario${at + 1}`))
    .map((at) => courseIn(reader, at === 0 ? "" : String(at + 1)));
  const charts = words.getAll("chart").filter((id) => isKnown(id, ids, "chart", notices));
  const [first, ...others] = [...new Set(charts)];
  const strip = reader.isOld ? others : [...new Set(charts)];
  const bench: Bench = {
    courses,
    active: wholeIn(words.get("active"), [1, courses.length], notices, "active", 1) - 1,
    lead: amongIn(words.get("lead") ?? (reader.isOld ? (first ?? null) : null), ids, notices, "lead", opening.lead),
    strip: (strip.length > 0 ? strip : opening.strip).slice(0, 8),
    place: amongIn(
      words.get("place"),
      catalogue.places.map(({ id }) => id),
      notices,
      "place",
      opening.place,
    ),
    look: amongIn(words.get("look"), looks, notices, "look", opening.look),
    ledger: amongIn(words.get("ledger"), ledgers, notices, "ledger", opening.ledger),
    runs: wholeIn(words.get("runs"), [1, mostRuns], notices, "runs", opening.runs),
  };
  if (reader.isOld) wholeIn(words.get("seed"), [0, 2147483647], notices, "seed", 1);
  if (reader.isOld)
    wholeIn(words.get("year"), [catalogue.years[0] ?? 0, catalogue.years.at(-1) ?? 0], notices, "year", 0);
  return { bench, notices: showable(notices) };
}

interface Reader {
  readonly words: URLSearchParams;
  readonly notices: string[];
  readonly catalogue: Catalogue;
  readonly isOld: boolean;
}

function courseIn(reader: Reader, number: string): Course {
  const { words, notices, catalogue } = reader;
  const names = catalogue.scenarios.map(({ name }) => name);
  const scenario = amongIn(words.get(`scenario${number}`), names, notices, "scenario", "history");
  const readings = catalogue.readings.map(({ name }) => name);
  const mechanisms = catalogue.mechanisms.map(({ name }) => name);
  const off = words.getAll(`off${number}`).filter((name) => isKnown(name, mechanisms, "mechanism", notices));
  return {
    scenario,
    levers: timelinesIn(reader, number, courseOf(scenario)),
    off: unique(off, "mechanism", notices),
    reading: amongIn(words.get(`reading${number}`), ["base", ...readings], notices, "reading", "base"),
    parameters: parametersIn(reader, number),
  };
}

function timelinesIn(reader: Reader, number: string, base: Course): Timelines {
  const { words, notices } = reader;
  const read = new Map<string, readonly Setting[]>();
  for (const text of words.getAll(`set${number}`)) {
    const found = reader.isOld ? oldTimeline(text, reader, base) : timelineIn(text, reader);
    if (!found) continue;
    if (read.has(found.lever))
      notices.push(`The link sets the lever "${found.lever}" more than once; the last was kept.`);
    read.set(found.lever, found.timeline);
  }
  return Object.fromEntries(read);
}

interface Timeline {
  readonly lever: string;
  readonly timeline: readonly Setting[];
}

/** `relief:1932-02=0.45,1933-04=0.06`: every dated setting of a lever; none at all where they are struck out. */
function timelineIn(text: string, { catalogue, notices }: Reader): Timeline | undefined {
  const [lever = "", rest = ""] = text.split(":");
  const known = catalogue.levers.find(({ name }) => name === lever);
  if (!known) return noted(notices, `The link's setting "${said(text)}" names no lever of this version.`);
  const timeline: Setting[] = [];
  for (const part of rest.split(",").filter((each) => each !== "")) {
    const [from = "", number = ""] = part.split("=");
    const value = numberIn(number);
    if (value >= known.low && value <= known.high && isMonthOfRun(from, catalogue)) timeline.push({ from, value });
    else
      noted(notices, `The link's setting "${said(`${lever}:${part}`)}" lies outside what the lever or the run allows.`);
  }
  return { lever, timeline: timeline.sort((one, other) => one.from.localeCompare(other.from)) };
}

/** `relief=0.5@1932-08`, as links of the first form had it: the scenario's own later settings of the lever fall away. */
function oldTimeline(text: string, { catalogue, notices }: Reader, base: Course): Timeline | undefined {
  const [, lever = "", number = "", from = ""] = /^([^=@]+)=([^=@]+)@(\d{4}-\d{2})$/.exec(text) ?? [];
  const known = catalogue.levers.find(({ name }) => name === lever);
  if (!known) return noted(notices, `The link's setting "${said(text)}" names no lever of this version.`);
  const value = numberIn(number);
  if (!(value >= known.low && value <= known.high && isMonthOfRun(from, catalogue))) {
    return noted(notices, `The link's setting "${said(text)}" lies outside what the lever or the run allows.`);
  }
  const before = timelineOf(base, lever, catalogue).filter((each) => each.from < from);
  return { lever, timeline: [...before, { from, value }] };
}

function parametersIn({ words, notices }: Reader, number: string): Readonly<Record<string, number>> {
  const read: Record<string, number> = Object.create(null);
  for (const text of words.getAll(`param${number}`)) {
    const [name = "", figure = ""] = text.split("=");
    const value = numberIn(figure);
    if (/^[A-Za-z]\w*$/.test(name) && Number.isFinite(value)) read[name] = value;
    else notices.push(`The link's parameter "${said(text)}" is none.`);
  }
  return { ...read };
}

function numberIn(text: string): number {
  return /^-?\d+(\.\d+)?(e-?\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

function noted(notices: string[], notice: string): undefined {
  notices.push(notice);
}

/** What a link's form has that this version does not know, whatever its values. */
function formNotices(words: URLSearchParams): string[] {
  const notices: string[] = [];
  const version = words.get("v");
  if (version === null) notices.push("The link does not say of which form it is; it was read as one of the first.");
  else if (!/^[1-9]\d*$/.test(version)) {
    notices.push(`The link's form "${said(version)}" is none; it was read as one of this version.`);
  } else if (Number(version) > linkVersion) {
    notices.push(`The link is of a newer form (${said(version)}); what this version knows of it was kept.`);
  }
  const isOld = Number(version ?? "1") < 2;
  const singles: readonly string[] = [...whole, ...numbered(ofCourse), ...(isOld ? oldWords : [])];
  const many: readonly string[] = [...repeated, ...numbered(repeatedOfCourse)];
  for (const name of new Set(words.keys())) {
    if (!singles.includes(name) && !many.includes(name)) {
      notices.push(`The link's "${said(name)}" is not known; it was left out.`);
    } else if (singles.includes(name) && words.getAll(name).length > 1) {
      notices.push(`The link gives "${said(name)}" more than once; the first was read.`);
    }
  }
  return notices;
}

function numbered(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => Array.from({ length: mostCourses }, (_, at) => `${name}${at === 0 ? "" : at + 1}`));
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

/** Whether a text is a month in which a run can be changed. */
export function isMonthOfRun(text: string, catalogue: Catalogue): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) && text >= catalogue.firstMonth && text <= catalogue.lastMonth;
}

function isKnown(name: string, known: readonly string[], kind: string, notices: string[]): boolean {
  const isOne = known.includes(name);
  if (!isOne) notices.push(`The link's ${kind} "${said(name)}" is not known.`);
  return isOne;
}

function unique(names: readonly string[], kind: string, notices: string[]): readonly string[] {
  const kept = [...new Set(names)];
  for (const name of kept) {
    if (names.indexOf(name) !== names.lastIndexOf(name))
      notices.push(`The link names the ${kind} "${name}" more than once.`);
  }
  return kept;
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
    notices.push(`The link's ${name} "${said(text)}" is not known; "${otherwise}" is shown.`);
  }
  return found ?? otherwise;
}

function wholeIn(
  text: string | null,
  [low, high]: readonly [number, number],
  notices: string[],
  name: string,
  otherwise: number,
): number {
  const value = /^\d+$/.test(text ?? "") ? Number(text) : Number.NaN;
  if (value >= low && value <= high) return value;
  if (text !== null) notices.push(`The link's ${name} "${said(text)}" is no whole number from ${low} to ${high}.`);
  return otherwise;
}
