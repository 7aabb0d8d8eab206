/** A section of the page of known failures: its heading, its text, and the table that most of them have. */
export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads the printed page of known failures. What stands before the first heading is a section without one. */
export function sectionsOf(page: string): readonly Section[] {
  return page
    .replaceAll(/<!--[\s\S]*?-->/g, "")
    .replace(/^\s*# .*$/m, "")
    .split(/^(?=## )/m)
    .map(sectionOf);
}

function sectionOf(text: string): Section {
  const parts = text.split(/\n{2,}/).map((part) => part.trim());
  const heading = parts.find((part) => part.startsWith("## ")) ?? "";
  const table = parts.find((part) => part.startsWith("|"));
  const [head = [], , ...rows] = table?.split("\n").map(cellsOf) ?? [];
  return {
    heading: heading.slice("## ".length),
    paragraphs: parts.filter((part) => part !== "" && part !== heading && part !== table).map(plain),
    head,
    rows,
  };
}

function cellsOf(line: string): readonly string[] {
  return line
    .replaceAll(/^\||\|$/g, "")
    .split(" | ")
    .map((cell) => plain(cell.trim()));
}

function plain(text: string): string {
  return text
    .replaceAll(/\[([^\]]+)\]\([^)]*\)/g, "$1")
    .replaceAll("`", "")
    .replaceAll("\n", " ");
}
