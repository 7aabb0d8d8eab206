import type { Ask, Catalogue, Course, Setting } from "../engine/messages.ts";
import { history } from "./choice.ts";

/** One input that is not as it was in history. */
export interface Difference {
  readonly name: string;
  readonly inHistory: string;
  readonly here: string;
}

/** A lever's values by month, from the start of the run. */
export type Path = readonly { readonly from: string; readonly value: number }[];

/** A lever's whole path in a course, with a reader's setting laid over it. */
export function pathOf(lever: string, course: Course, settings: readonly Setting[], catalogue: Catalogue): Path {
  const rest = catalogue.dials.find((each) => each.name === lever)?.rest ?? 0;
  const set = settings.find((each) => each.lever === lever);
  const own = course.settings.filter((each) => each.lever === lever && !(set && each.from >= set.from));
  const dated = [...own, ...(set ? [set] : [])].sort((one, other) => one.from.localeCompare(other.from));
  const path: { from: string; value: number }[] = [{ from: catalogue.firstMonth, value: rest }];
  for (const { from, value } of dated) {
    if (path.at(-1)?.from === from) path.pop();
    if (path.at(-1)?.value !== value) path.push({ from, value });
  }
  return path;
}

/** The value of a path in a month. */
export function valueAt(path: Path, month: string): number {
  return path.reduce((value, step) => (step.from <= month ? step.value : value), path[0]?.value ?? 0);
}

/** All inputs of a run that differ from history: levers and mechanisms. */
export function differencesOf(ask: Ask, catalogue: Catalogue): readonly Difference[] {
  const past = catalogue.courses.find((each) => each.name === history);
  const course = catalogue.courses.find((each) => each.name === ask.course);
  if (!past || !course) return [];
  const levers = catalogue.dials.map(({ name, title }) => ({
    name: title,
    inHistory: wordsOf(pathOf(name, past, [], catalogue)),
    here: wordsOf(pathOf(name, course, ask.settings, catalogue)),
  }));
  const off = new Set([...course.off, ...ask.off]);
  const mechanisms = catalogue.switches.map(({ name }) => ({
    name: `Mechanism: ${name.replaceAll("-", " ")}`,
    inHistory: past.off.includes(name) ? "off" : "on",
    here: off.has(name) ? "off" : "on",
  }));
  return [...levers, ...mechanisms].filter((each) => each.inHistory !== each.here);
}

function wordsOf(path: Path): string {
  const [first, ...later] = path;
  return [`${first?.value}`, ...later.map(({ from, value }) => `${value} from ${from}`)].join("; ");
}

/** A mechanism's name as words: `grain-exports` is "Grain exports". */
export function switchName(mechanism: string): string {
  const words = mechanism.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
