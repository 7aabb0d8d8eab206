import type { Work } from "../../index.ts";
import type { Plotted } from "./figure.ts";

/** What the file of a figure says of itself. */
export interface About {
  readonly title: string;
  /** All words that stand in the figure. */
  readonly says: string;
  readonly language: string;
  /** The works that published figures are from. */
  readonly sources: readonly string[];
  /** The hash of each run. */
  readonly runs: readonly string[];
  /** The program and its version. */
  readonly program: string;
}

export const licence = "https://creativecommons.org/licenses/by/4.0/";

/** Gathers what the file of a figure says of itself. */
export function aboutOf({ told, works, hashes }: Plotted, language: string, version: string): About {
  return {
    title: told.title,
    says: [told.note, ...told.key.map(({ words }) => words), ...told.foot].join("\n"),
    language,
    sources: works.map(workWords),
    runs: hashes,
    program: `Great Turn ${version}`,
  };
}

function workWords({ author, year, title, key }: Work): string {
  return `${author}, ${title} (${year}) [${key}]`;
}
