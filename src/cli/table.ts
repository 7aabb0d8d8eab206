import Table from "cli-table3";

/** One column of a printed table. */
export interface Column {
  readonly head: string;
  /** Characters; longer text is wrapped. The widest cell decides unless given. */
  readonly width?: number;
  readonly align?: "left" | "right";
}

/** A column of figures under a head that is wrapped to its longest word. */
export function figures(head: string): Column {
  const longest = Math.max(7, ...head.split(" ").map((word) => word.length));
  return { head, width: longest, align: "right" };
}

const plain = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "─",
  "mid-mid": "─",
  right: "",
  "right-mid": "",
  middle: "  ",
};

/** Lays rows out under heads, with one line between. */
export function tableOf(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const table = new Table({
    head: columns.map((each) => each.head),
    colAligns: columns.map((each) => each.align ?? "left"),
    colWidths: columns.map((each) => each.width ?? null),
    wordWrap: true,
    chars: plain,
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0, compact: true },
  });
  table.push(...rows.map((row) => [...row]));
  return table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}
