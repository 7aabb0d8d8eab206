import { stripVTControlCharacters } from "node:util";

/** How many characters of a text a reader sees. */
export function seen(text: string): number {
  return stripVTControlCharacters(text).length;
}

/**
 * Breaks text into lines of a width: between words, else after a hyphen or another mark, else before a capital, else anywhere.
 *
 * @param width characters, at least 1
 */
export function wrapped(text: string, width: number): readonly string[] {
  return text.split("\n").flatMap((line) => {
    const lines: string[] = [];
    let last = "";
    for (const word of line.split(/ (?!%)/).filter((each) => each !== "")) {
      const joined = last === "" ? word : `${last} ${word}`;
      if (seen(joined) <= width) {
        last = joined;
        continue;
      }
      const [first = "", ...others] = broken(word, width);
      if (last !== "") lines.push(last);
      lines.push(...[first, ...others].slice(0, -1));
      last = others.at(-1) ?? first;
    }
    return [...lines, last];
  });
}

/** The parts of a word that is longer than a line. */
function broken(word: string, width: number): readonly string[] {
  if (seen(word) <= width) return [word];
  const head = word.slice(0, width);
  const mark = Math.max(...["-", "/", ",", "_", "."].map((each) => head.lastIndexOf(each))) + 1;
  // A name of several words is cut before one of them: farmCapital, Share.
  const capital = word.slice(0, width + 1).search(/[A-Z][^A-Z]*$/);
  const cut = mark > 1 ? mark : capital > 1 ? capital : width;
  return [word.slice(0, cut), ...broken(word.slice(cut), width)];
}

/**
 * Text whose lines are no longer than a width; what is carried over stands as far in as its own line.
 *
 * @param width characters, or `Infinity`
 */
export function fitted(text: string, width: number): string {
  return text
    .split("\n")
    .flatMap((line) => {
      if (seen(line) <= width) return [line];
      const indent = /^ */.exec(line)?.[0] ?? "";
      const inner = Math.max(1, width - indent.length);
      return wrapped(line.trimStart(), inner).map((each) => `${indent}${each}`);
    })
    .join("\n");
}
