import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { csvParse } from "d3-dsv";
import { parse } from "yaml";
import { z } from "zod";
import { holdKnown, works } from "../index.ts";
import type { Results } from "./forms/forms.ts";
import type { Terminal } from "./terminal.ts";
import { packageFolder, version } from "./version.ts";
import { examples } from "./words.ts";

const formats = ["text", "bibtex", "csl"] as const;

/** What every form of a citation is made from. */
interface Cited {
  readonly key: string;
  readonly type: "software" | "document" | "webpage";
  readonly author: string;
  readonly title: string;
  readonly year: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly version?: string;
}

/** `great-turn cite`: how to cite the program, or a work that its figures come from. */
export function addCite(program: Command, terminal: Terminal): void {
  program
    .command("cite")
    .description("Tell how to cite the program, or a work that its figures come from.")
    .argument("[source]", "key of a work, as tables of evidence name it; the program unless given")
    .option("--format <name>", `only one form: ${formats.join(", ")}`)
    .addHelpText("before", examples("cite", "cite davies-wheatcroft-2004", "cite --format bibtex"))
    .action((key: string | undefined, { format }: { readonly format?: string }) => {
      if (format !== undefined) holdKnown("format", format, formats, `--format ${format}`);
      const cited = key === undefined ? programCited() : workCited(key);
      const result = { csl: cslOf(cited), bibtex: bibtexOf(cited), text: textOf(cited) };
      const asText = { ...result, csl: JSON.stringify(result.csl, null, 2) };
      const shown = formats.filter((each) => format === undefined || each === format);
      terminal.show({ command: "cite", result }, () => shown.map((each) => asText[each]).join("\n\n"), "kept");
    });
}

const cffForm = z.object({
  title: z.string(),
  authors: z.array(z.object({ name: z.string() })),
  "date-released": z.string(),
  "repository-code": z.string().optional(),
});

/** The program, by its own CITATION.cff. */
function programCited(): Cited {
  const read = cffForm.parse(parse(readFileSync(new URL("CITATION.cff", packageFolder), "utf8")));
  const author = read.authors.map(({ name }) => name).join(", ");
  const url = read["repository-code"];
  const year = read["date-released"].slice(0, 4);
  return { key: "great-turn", type: "software", author, title: read.title, year, version, ...(url ? { url } : {}) };
}

/**
 * A work of the bibliography, with its publisher and address.
 *
 * @throws Fault "source-unknown"
 */
function workCited(key: string): Cited {
  holdKnown("source", key, [...works.keys()], `cite ${key}`);
  const table = csvParse(readFileSync(new URL("data/sources.csv", packageFolder), "utf8"));
  const {
    author = "",
    title = "",
    year = "",
    publisher = "",
    url = "",
    kind,
  } = table.find((row) => row["key"] === key) ?? {};
  const type = kind === "web" ? "webpage" : "document";
  return { key, type, author, title, year, ...(publisher ? { publisher } : {}), ...(url ? { url } : {}) };
}

function cslOf({ key, type, author, title, year, publisher, url, version: of }: Cited): Results["cite"]["csl"] {
  return {
    id: key,
    type,
    title,
    ...(author ? { author: authorsOf(author).map((literal) => ({ literal })) } : {}),
    ...(/^\d{4}$/.test(year) ? { issued: { "date-parts": [[Number(year)]] } } : {}),
    ...(publisher ? { publisher } : {}),
    ...(url ? { URL: url } : {}),
    ...(of ? { version: of } : {}),
  };
}

function authorsOf(author: string): readonly string[] {
  return author.split(/;\s*/).filter((each) => each !== "");
}

/** Braces keep capitals and names of institutions as they are; "Surname, Name" is left to be read as such. */
function bibtexOf({ key, type, author, title, year, publisher, url, version: of }: Cited): string {
  const escaped = (text: string): string => text.replace(/[\\{}]/g, "").replace(/[&%$#_]/g, "\\$&");
  const names = authorsOf(author).map((each) => (/^[^,]+, [^,]+$/.test(each) ? escaped(each) : `{${escaped(each)}}`));
  const by = names.length > 0 ? [`  author = {${names.join(" and ")}}`] : [];
  const fields = { title, year, publisher, version: of };
  const rest = Object.entries(fields).flatMap(([name, text]) => (text ? [`  ${name} = {{${escaped(text)}}}`] : []));
  const lines = [...by, ...rest];
  const address = url ? [`  url = {${url}}`] : [];
  return `@${type === "software" ? "software" : "misc"}{${key},\n${[...lines, ...address].join(",\n")}\n}`;
}

/** Author, year, title, as the American Psychological Association sets them. */
function textOf({ type, author, title, year, publisher, url, version: of }: Cited): string {
  const named = `${title}${of ? ` (Version ${of})` : ""}${type === "software" ? " [Computer software]" : ""}`;
  const parts = [
    `${author || title} (${year || "n.d."})`,
    ...(author ? [named] : []),
    ...(publisher ? [publisher] : []),
  ];
  return `${parts.map((each) => each.replace(/\.$/, "")).join(". ")}.${url ? ` ${url}` : ""}`;
}
