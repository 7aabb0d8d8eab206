import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Lines of a file that a recipe changes: those that stand there before, and those that stand there after. */
export interface Hunk {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A file that a recipe changes. */
export interface Change {
  readonly path: string;
  readonly hunks: readonly Hunk[];
}

/** A command line of a recipe, and what it then shows. */
export interface Line {
  readonly command: string;
  readonly shows?: string;
}

/** A recipe of the page for those who contribute, as it is printed. */
export interface Recipe {
  readonly title: string;
  readonly changes: readonly Change[];
  readonly lines: readonly Line[];
}

const page = fileURLToPath(new URL("../../CONTRIBUTING.md", import.meta.url));

/** The recipes, in the order of the page. */
export function recipes(): readonly Recipe[] {
  const [, text = ""] = readFileSync(page, "utf8").split("\n## Recipes\n");
  return text
    .split("\n### ")
    .slice(1)
    .map((part) => {
      const blocks = blocksOf(part);
      return {
        title: part.split("\n")[0] ?? "",
        changes: blocks.flatMap(({ info: [kind, path = ""], lines }) =>
          kind === "diff" ? [{ path, hunks: hunksOf(lines) }] : [],
        ),
        lines: blocks.flatMap(({ info: [kind], lines }) => (kind === "sh" ? lines.map(lineOf) : [])),
      };
    });
}

interface Block {
  readonly info: readonly string[];
  readonly lines: readonly string[];
}

/** Blocks of code, freed from the indent of a list that they stand in. */
function blocksOf(text: string): readonly Block[] {
  return [...text.matchAll(/^( *)```(\S.*)\n([\s\S]*?)^ *```$/gm)].map(([, indent = "", info = "", body = ""]) => ({
    info: info.split(" "),
    lines: body
      .trimEnd()
      .split("\n")
      .map((line) => line.slice(indent.length)),
  }));
}

function hunksOf(lines: readonly string[]): readonly Hunk[] {
  return lines
    .join("\n")
    .split("\n@@\n")
    .map((hunk) => {
      const marked = hunk.split("\n");
      const without = (mark: string): readonly string[] =>
        marked.filter((line) => !line.startsWith(mark)).map((line) => line.slice(1));
      return { before: without("+"), after: without("-") };
    });
}

function lineOf(line: string): Line {
  const [command = "", shows] = line.split("  # ");
  return shows === undefined ? { command } : { command, shows };
}

/**
 * A text with a recipe's change made to it.
 *
 * @throws Error where the lines that the recipe starts from do not stand there, or stand there more than once
 */
export function changed(text: string, { path, hunks }: Change): string {
  return hunks.reduce((now, { before, after }) => {
    if (before.length === 0) return `${now}${after.join("\n")}\n`;
    const found = `\n${now}`.split(`\n${before.join("\n")}\n`);
    if (found.length !== 2) throw new Error(`${path} has these lines ${found.length - 1} times:\n${before.join("\n")}`);
    return found.join(`\n${after.join("\n")}\n`).slice(1);
  }, text);
}
