import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { packageFolder } from "../version.ts";

/** The family that figures are set in. */
export const family = "Source Sans 3";
/** The same, and what a reader's machine may have in its place where a drawing's own fonts cannot be read. */
export const fonts = `'${family}', 'Source Sans Pro', 'Noto Sans', 'DejaVu Sans', sans-serif`;

const folder = new URL("dist/fonts/", packageFolder);

/** The whole fonts, by weight: paths of files that come with the package. */
export const files = {
  regular: fileURLToPath(new URL("SourceSans3_400Regular.ttf", folder)),
  semibold: fileURLToPath(new URL("SourceSans3_600SemiBold.ttf", folder)),
} as const;

/** Parts of the same fonts that a drawing carries in itself, each with the letters that it holds. */
const parts = [
  { name: "latin", holds: /[\u0020-\u00ff]/ },
  { name: "latin-ext", holds: /[\u0100-\u024f]/ },
  { name: "cyrillic", holds: /[\u0401\u0410-\u044f\u0451\u0490\u0491]/ },
  { name: "cyrillic-ext", holds: /[\u0460-\u048f\u0492-\u052f]/ },
] as const;

/** A style that holds every part of the fonts that a text needs, so that a drawing looks alike wherever it is opened. */
export function styleFor(text: string): string {
  const faces = parts
    .filter(({ holds }) => holds.test(text))
    .map(({ name }) => {
      const bytes = readFileSync(new URL(`source-sans-3-${name}-wght-normal.woff2`, folder));
      const source = `url(data:font/woff2;base64,${bytes.toString("base64")}) format("woff2")`;
      return `@font-face{font-family:"${family}";font-weight:200 900;${rangeOf(name)}src:${source}}`;
    });
  return faces.join("");
}

/** What a part is asked for; each of the others is asked for the rest. */
function rangeOf(name: (typeof parts)[number]["name"]): string {
  const ranges = {
    latin: "U+0000-00FF,U+2000-206F,U+2122,U+2190-2193,U+2212",
    "latin-ext": "U+0100-02FF,U+1E00-1EFF",
    cyrillic: "U+0301,U+0400-045F,U+0490-0491,U+2116",
    "cyrillic-ext": "U+0460-052F",
  } as const;
  return `unicode-range:${ranges[name]};`;
}
