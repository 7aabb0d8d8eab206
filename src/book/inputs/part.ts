import { paragraphs, table } from "../markdown.ts";
import { type Resting, restings, restsOf } from "./rests.ts";

/** A kind of input: how much of it enters a run, what that rests on, and all of it by name. */
export interface InputPart {
  readonly title: string;
  /** Lines of the count at the head of the page: what is counted, and what each rests on. */
  readonly counted: readonly (readonly [what: string, rests: readonly Resting[]])[];
  readonly says: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const kinds = Object.keys(restings) as readonly Resting[];

/** Numbers of what rests on what, as cells; nought is left empty. */
export function restCells(each: readonly Resting[]): readonly string[] {
  const rests = restsOf(each);
  return kinds.map((kind) => String(rests[kind] || ""));
}

/** The count at the head of the page. */
export function countOf(parts: readonly InputPart[]): string {
  const rows = parts.flatMap(({ counted }) =>
    counted.map(([what, rests]) => [what, String(rests.length), ...restCells(rests)]),
  );
  const all = parts.flatMap(({ counted }) => counted.flatMap(([, rests]) => rests));
  const whole = ["**together**", `**${all.length}**`, ...restCells(all)];
  return table(["what enters a run", "how many", ...kinds.map((kind) => restings[kind])], [...rows, whole]);
}

/** A part as a section of the page. */
export function sectionOf({ title, says, head, rows }: InputPart): string {
  return paragraphs(`## ${title}`, says, rows.length === 0 ? "" : table(head, rows));
}

/** What a run reads and a page does not list, each by its section and its first words. */
export function unlistedIn(page: string, parts: readonly InputPart[]): readonly string[] {
  return parts.flatMap(({ title, rows }) =>
    rows.flatMap((row) => {
      const [, , line = ""] = table([], [row]).split("\n");
      return page.includes(line) ? [] : [`${title}: ${row.slice(0, 2).join(" ")}`];
    }),
  );
}
