import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A text of the project, by its path from the root, with forward slashes. */
export interface File {
  readonly path: string;
  readonly text: string;
}

function under(path: string): readonly string[] {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [full];
  return readdirSync(full).flatMap((name) => under(join(path, name)));
}

/** Texts under some paths of the project, generated ones left out. */
export function filesUnder(paths: readonly string[], ending: RegExp): readonly File[] {
  return paths
    .flatMap(under)
    .map((full) => relative(root, full).split(sep).join("/"))
    .filter((path) => ending.test(path) && !path.startsWith("src/generated/"))
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

/** Whether the project has a file or folder at a path from its root. */
export function exists(path: string): boolean {
  return existsSync(join(root, path));
}

/** What the project is read in: its front page, its guides, its documents. */
export const pages = filesUnder(["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs"], /\.md$/);
/** All code that ships. */
export const code = filesUnder(["src"], /\.(ts|svelte|css|html)$/);
/** All text that anyone wrote by hand. */
export const written = filesUnder(
  [
    "src",
    "test",
    "scripts",
    "docs",
    "data/scenarios",
    "README.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "CITATION.cff",
    ".ci",
  ],
  /(\.(ts|mjs|cjs|svelte|css|html|md|ya?ml|cff)|run)$/,
);

/** Lines that a pattern finds, as `path:line: text`. */
export function lines(files: readonly File[], pattern: RegExp): readonly string[] {
  return files.flatMap(({ path, text }) =>
    text.split("\n").flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}: ${line.trim()}`] : [])),
  );
}
