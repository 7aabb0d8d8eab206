import type { Command } from "commander";
import { bibtexOf, type Citable, citationOf, cslOf, holdKnown, programCited, workCited, works } from "../index.ts";
import type { Terminal } from "./terminal.ts";
import { version } from "./version.ts";
import { examples } from "./words.ts";

const formats = ["text", "bibtex", "csl"] as const;

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
      const cited = key === undefined ? programCited(version) : bookCited(key);
      const result = { csl: cslOf(cited), bibtex: bibtexOf(cited), text: citationOf(cited) };
      const asText = { ...result, csl: JSON.stringify(result.csl, null, 2) };
      const shown = formats.filter((each) => format === undefined || each === format);
      terminal.show({ command: "cite", result }, () => shown.map((each) => asText[each]).join("\n\n"), "kept");
    });
}

/**
 * A work of the bibliography, with its publisher and address.
 *
 * @throws Fault "source-unknown"
 */
function bookCited(key: string): Citable {
  const work = works.get(holdKnown("source", key, [...works.keys()], `cite ${key}`));
  return work ? workCited(work) : programCited(version);
}
