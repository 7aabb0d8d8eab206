import { type Change, monthName } from "../index.ts";
import type { Results } from "./forms/forms.ts";

/** One thing that is set otherwise, as data. */
export function changeJson(change: Change): Results["why"]["parts"][number]["changes"][number] {
  const { kind, title, base, other } = change;
  const span = change.kind === "lever" ? { from: monthName(change.from), until: monthName(change.until) } : undefined;
  return { kind, name: "name" in change ? change.name : null, title, from: null, until: null, ...span, base, other };
}
