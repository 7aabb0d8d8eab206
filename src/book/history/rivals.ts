import type { Year } from "../../evidence/observe/figures.ts";
import { isChecked } from "../../evidence/seen.ts";
import type { Observation } from "../../evidence/table.ts";
import { bibliography } from "../../sources/bibliography.ts";
import { placeOf } from "./line.ts";

/** One estimate of a series, by one hand: it has its own name and its own mark. */
export interface Rival {
  readonly name: string;
  readonly source: string;
  readonly role: string;
  readonly checked: "all" | "some" | "none";
}

/** One figure of a rival; a range without a middle is given none. */
export interface Mark {
  readonly rival: Rival;
  readonly at: number;
  readonly values: readonly number[];
  readonly range: readonly [low: number, high: number] | undefined;
  readonly checked: boolean;
}

/** As many authors as are all named. */
const most = 2;

/**
 * Tells the estimates of a series apart.
 *
 * @param convention where a year's figure stands in its year
 * @param tellings what marks off the estimates that are filed under other series
 */
export function rivalsOf(
  seen: readonly Observation[],
  convention: Year,
  tellings: Readonly<Record<string, string>>,
): { readonly rivals: readonly Rival[]; readonly marks: readonly Mark[] } {
  const groups = new Map<string, Observation[]>();
  for (const each of seen) {
    const key = `${each.series}|${each.role}|${nameOf(each, seen)}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const told = [...groups.values()].map((group) => ({ rival: rivalOf(group, seen, tellings), group }));
  return {
    rivals: told.map(({ rival }) => rival),
    marks: told.flatMap(({ rival, group }) => group.map((each) => markOf(each, rival, convention))),
  };
}

function rivalOf(
  group: readonly Observation[],
  seen: readonly Observation[],
  tellings: Readonly<Record<string, string>>,
): Rival {
  const [first] = group;
  const telling = first && tellings[first.series];
  const checked = group.filter(isChecked).length;
  return {
    name: `${first ? nameOf(first, seen) : ""}${telling ? `, ${telling}` : ""}`,
    source: first?.source ?? "",
    role: first?.role ?? "",
    checked: checked === 0 ? "none" : checked === group.length ? "all" : "some",
  };
}

/** A work lists several authors where it gives more than one figure for one time: its notes then begin with their names. */
function nameOf(each: Observation, seen: readonly Observation[]): string {
  const [author] = each.note.split(":");
  const several = seen.filter((other) => isBeside(each, other)).length > 1;
  return several && author !== undefined && author !== each.note
    ? `${author}, in ${each.source}`
    : workName(each.source);
}

function isBeside(one: Observation, other: Observation): boolean {
  return (
    one.series === other.series && one.source === other.source && one.year === other.year && one.month === other.month
  );
}

/** Surnames and year of a work, short enough for the key of a picture. */
export function workName(key: string): string {
  const work = bibliography.get(key);
  if (!work) return key;
  const [first = "", ...others] = surnames(work.author);
  const authors = others.length > most - 1 ? `${first} and others` : [first, ...others].join(", ");
  return `${authors} ${work.year}`.trim();
}

/** One author under the surname, with a first name behind it: "Maddison, Angus" or "Lewis, W. Arthur". */
const oneAuthor = /^([\p{L}'\- ]+), (?:\p{Lu}\. ?)*\p{Lu}\p{Ll}+(?: \p{Lu}\.)*$/u;

/** Authors without their initials, their first names where these stand behind, and what a cataloguer put in brackets. */
function surnames(author: string): readonly string[] {
  const whole = author.replace(/ ?\([^)]*\)/g, "");
  const one = oneAuthor.exec(whole)?.[1];
  if (one !== undefined) return [one];
  const bare = whole.replace(/(\s*\p{Lu}\.-?)+/gu, "");
  const names = bare.includes(";")
    ? bare.split(";").map((each) => each.split(",")[0] ?? "")
    : bare.split(/, *(?:and )?/);
  return names.map((each) => each.trim()).filter((each) => each !== "");
}

function markOf(each: Observation, rival: Rival, convention: Year): Mark {
  const { value, low, high, year, month } = each;
  const range = low !== null && high !== null ? ([low, high] as const) : undefined;
  return {
    rival,
    at: placeOf({ year, month }, convention),
    values: value !== null ? [value] : (range ?? []),
    range,
    checked: isChecked(each),
  };
}
