import type { Catalogue, Course, Setting, Timelines } from "../engine/messages.ts";
import { type Bench, ledgers, looks, mostCourses, mostRuns, openingBench } from "./bench.ts";
import { courseOf, timelineOf } from "./course.ts";
import { type Notice, numberIn, said, Words } from "./linkWords.ts";
import { panels, screens, type Task } from "./task.ts";

/** Version of the form of links; later versions still open earlier ones. */
export const linkVersion = 2;

/** What a link says, and what of it could not be kept. */
export interface ReadLink {
  readonly bench: Bench;
  /** No two alike, and no more than a page can show. */
  readonly notices: readonly Notice[];
}

/** Words of a link: of the whole bench, and of each course (the second and the third with their number behind). */
const whole = ["v", "lead", "place", "look", "ledger", "runs", "active", "screen", "ask", "end"] as const;
const ofCourse = ["scenario", "reading"] as const;
const repeatedOfCourse = ["set", "off", "param"] as const;
const repeated = ["chart", "may", "hide"] as const;
/** Words of the first form that say nothing here: its seed was the first of its runs, its year and views are gone. */
const oldWords = ["seed", "year", "view", "map"] as const;
/** A longer link is not read: the lab writes none of a tenth of it. */
const mostCharacters = 50_000;
/** What a task asks where nothing is to be predicted. */
const nothing = "nothing";

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
  if (bench.screen !== "desk") words.set("screen", bench.screen);
  if (bench.task) {
    words.set("ask", String(bench.task.year ?? nothing));
    for (const lever of bench.task.levers) words.append("may", lever);
    for (const panel of bench.task.hidden) words.append("hide", panel);
  }
  // The last word says that nothing was cut off on the way.
  words.set("end", "");
  return words.toString();
}

/** Whether a fragment speaks of what is chosen in the lab; others are places on a page, or nothing. */
export function isLink(fragment: string): boolean {
  const words = new Words(fragment.slice(0, mostCharacters));
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
    const values = { count: fragment.length, most: mostCharacters };
    return { bench: opening, notices: [{ key: "link.long", values }] };
  }
  const words = new Words(fragment);
  noteForm(words);
  const reader: Reader = { words, catalogue, isOld: isOldForm(words) };
  const ids = catalogue.indicators.map(({ id }) => id);
  const courses = Array.from({ length: mostCourses }, (_, at) => at)
    .filter((at) => at === 0 || words.has(`scenario${at + 1}`))
    .map((at) => courseIn(reader, at === 0 ? "" : String(at + 1)));
  const charts = words.several("chart", ids);
  const [first, ...others] = charts;
  const strip = reader.isOld ? others : charts;
  const bench: Bench = {
    courses,
    active: words.whole("active", [1, courses.length], 1) - 1,
    lead: words.among("lead", ids, (reader.isOld ? first : undefined) ?? opening.lead),
    strip: (strip.length > 0 ? strip : opening.strip).slice(0, 8),
    place: words.among(
      "place",
      catalogue.places.map(({ id }) => id),
      opening.place,
    ),
    look: words.among("look", looks, opening.look),
    ledger: words.among("ledger", ledgers, opening.ledger),
    runs: words.whole("runs", [1, mostRuns], opening.runs),
    screen: words.among("screen", screens, opening.screen),
    task: taskIn(reader),
  };
  if (reader.isOld) {
    words.whole("seed", [0, 2147483647], 1);
    words.whole("year", yearsOf(catalogue), 0);
  }
  return { bench, notices: words.told() };
}

interface Reader {
  readonly words: Words;
  readonly catalogue: Catalogue;
  readonly isOld: boolean;
}

function taskIn({ words, catalogue }: Reader): Task | undefined {
  const levers = words.several(
    "may",
    catalogue.levers.filter(({ isTerror }) => !isTerror).map(({ name }) => name),
  );
  const hidden = words.several("hide", panels);
  if (!words.has("ask")) {
    if (levers.length + hidden.length > 0) words.note("link.no-task");
    return undefined;
  }
  const year = words.get("ask") === nothing ? undefined : words.whole("ask", yearsOf(catalogue), undefined);
  return { year, levers, hidden };
}

function courseIn(reader: Reader, number: string): Course {
  const { words, catalogue } = reader;
  const names = catalogue.scenarios.map(({ name }) => name);
  const scenario = words.among(`scenario${number}`, names, "history");
  const readings = catalogue.readings.map(({ name }) => name);
  const mechanisms = catalogue.mechanisms.map(({ name }) => name);
  return {
    scenario,
    levers: timelinesIn(reader, number, courseOf(scenario)),
    off: words.several(`off${number}`, mechanisms),
    reading: words.among(`reading${number}`, ["base", ...readings], "base"),
    parameters: parametersIn(reader, number),
  };
}

function timelinesIn(reader: Reader, number: string, base: Course): Timelines {
  const { words } = reader;
  const read = new Map<string, readonly Setting[]>();
  for (const text of words.all(`set${number}`)) {
    const found = reader.isOld ? oldTimeline(text, reader, base) : timelineIn(text, reader);
    if (!found) continue;
    if (read.has(found.lever)) words.note("link.lever-twice", { text: found.lever });
    read.set(found.lever, found.timeline);
  }
  return Object.fromEntries(read);
}

interface Timeline {
  readonly lever: string;
  readonly timeline: readonly Setting[];
}

/** `relief:1932-02=0.45,1933-04=0.06`: every dated setting of a lever; none at all where they are struck out. */
function timelineIn(text: string, { catalogue, words }: Reader): Timeline | undefined {
  const [lever = "", rest = ""] = text.split(":");
  const known = catalogue.levers.find(({ name }) => name === lever);
  if (!known) return words.note("link.lever", { text: said(text) });
  const timeline = new Map<string, Setting>();
  for (const part of rest.split(",").filter((each) => each !== "")) {
    const [from = "", number = ""] = part.split("=");
    const value = numberIn(number);
    const isSound = value >= known.low && value <= known.high && isMonthOfRun(from, catalogue);
    if (!isSound || timeline.has(from)) words.note("link.setting", { text: said(`${lever}:${part}`) });
    else timeline.set(from, { from, value });
  }
  return { lever, timeline: [...timeline.values()].sort((one, other) => one.from.localeCompare(other.from)) };
}

/** `relief=0.5@1932-08`, as links of the first form had it: the scenario's own later settings of the lever fall away. */
function oldTimeline(text: string, { catalogue, words }: Reader, base: Course): Timeline | undefined {
  const [, lever = "", number = "", from = ""] = /^([^=@]+)=([^=@]+)@(\d{4}-\d{2})$/.exec(text) ?? [];
  const known = catalogue.levers.find(({ name }) => name === lever);
  if (!known) return words.note("link.lever", { text: said(text) });
  const value = numberIn(number);
  if (!(value >= known.low && value <= known.high && isMonthOfRun(from, catalogue))) {
    return words.note("link.setting", { text: said(text) });
  }
  const before = timelineOf(base, lever, catalogue).filter((each) => each.from < from);
  return { lever, timeline: [...before, { from, value }] };
}

function parametersIn({ words, catalogue }: Reader, number: string): Readonly<Record<string, number>> {
  const read = new Map<string, number>();
  for (const text of words.all(`param${number}`)) {
    const [name = "", figure = ""] = text.split("=");
    const known = catalogue.parameters.find((each) => each.name === name);
    const value = numberIn(figure);
    if (known && value >= known.low && value <= known.high) read.set(name, value);
    else words.note("link.parameter", { text: said(text) });
  }
  return Object.fromEntries(read);
}

/** Links of the first form did not say so. */
function isOldForm(words: Words): boolean {
  return Number(words.get("v") ?? "1") < 2;
}

/** Notes what a link's form has that this version does not know, whatever its values. */
function noteForm(words: Words): void {
  const version = words.get("v");
  if (version === undefined) words.note("link.no-form");
  else if (!/^[1-9]\d*$/.test(version)) words.note("link.form", { text: said(version) });
  else if (Number(version) > linkVersion) words.note("link.newer", { text: said(version) });
  const isOld = isOldForm(words);
  if (!isOld && !words.has("end")) words.note("link.cut");
  const singles: readonly string[] = [...whole, ...numbered(ofCourse), ...(isOld ? oldWords : [])];
  const many: readonly string[] = [...repeated, ...numbered(repeatedOfCourse)];
  for (const name of words.names()) {
    if (!singles.includes(name) && !many.includes(name)) words.note("link.word", { text: said(name) });
    else if (singles.includes(name) && words.all(name).length > 1) words.note("link.twice", { text: name });
    else if (isOfNoCourse(name, words)) words.note("link.no-course", { text: name });
  }
}

/** Whether a word belongs to a further course that the link does not begin. */
function isOfNoCourse(name: string, words: Words): boolean {
  const [, of = "", number] = /^([a-z]+)([2-9])$/.exec(name) ?? [];
  return number !== undefined && of !== "scenario" && !words.has(`scenario${number}`);
}

function numbered(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => Array.from({ length: mostCourses }, (_, at) => `${name}${at === 0 ? "" : at + 1}`));
}

function yearsOf({ years }: Catalogue): readonly [number, number] {
  return [years[0] ?? 0, years.at(-1) ?? 0];
}

/** Whether a text is a month in which a run can be changed. */
function isMonthOfRun(text: string, catalogue: Catalogue): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) && text >= catalogue.firstMonth && text <= catalogue.lastMonth;
}
