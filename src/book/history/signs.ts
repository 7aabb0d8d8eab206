import type { Mark as Drawn, Sign } from "../../figures/figure.ts";
import { signsFor } from "../../figures/signs.ts";
import type { Mark, Rival } from "./rivals.ts";

/** Gives each rival its own sign; those that may be fitted to have a colour of their own besides. */
export function signsOf(rivals: readonly Rival[]): ReadonlyMap<Rival, Sign> {
  const signs = signsFor(rivals.map(({ role }) => role !== "validate"));
  return new Map(rivals.flatMap((rival, at) => (signs[at] ? [[rival, signs[at]] as const] : [])));
}

/** Marks of rivals as a figure draws them: full where a figure was seen in a source that stands for it. */
export function marksWith(signs: ReadonlyMap<Rival, Sign>, marks: readonly Mark[]): readonly Drawn[] {
  return marks.flatMap(({ rival, at, values, range, checked }) => {
    const sign = signs.get(rival);
    if (!sign) return [];
    const value = range === undefined || values.length === 1 ? (values[0] ?? null) : null;
    const [low, high] = range ?? [null, null];
    const seen = checked ? "work" : "no";
    return [{ at, value, low, high, label: rival.name, seen, sign: { ...sign, isChecked: checked } }];
  });
}
