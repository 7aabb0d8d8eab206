import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import type { Terminal } from "./terminal.ts";
import { packageFolder } from "./version.ts";
import { examples } from "./words.ts";

interface Flags {
  readonly check?: true;
  readonly answers?: true | readonly string[];
}

/** `great-turn book`: prints the laws, parameters and known failures from the code, or holds what is printed to it. */
export function addBook(program: Command, terminal: Terminal): void {
  program
    .command("book")
    .description("Print every law, and the model beside its evidence, from the code to docs/book.")
    .option("--check", "write nothing; fail where the book does not say what the code says")
    .option("--answers [claims...]", "run all that claims need, or some of them, and keep it in data/claim-answers.csv")
    .addHelpText("before", examples("book", "book --check", "book --answers C010 C011"))
    .action(async (flags: Flags) => {
      if (flags.answers !== undefined) {
        const { keepAnswers } = await import("./keepAnswers.ts");
        const file = await keepAnswers(flags.answers === true ? [] : flags.answers, terminal);
        terminal.show(
          { command: "book", result: { current: false, written: [file] } },
          () => `${file} written; set up and run \`great-turn book\` for the page of claims`,
        );
        return;
      }
      // What draws the charts is large, and no other command needs it.
      const { checkBook, writeBook } = await import("../book/write.ts");
      const folder = fileURLToPath(new URL("docs/book", packageFolder));
      if (flags.check) {
        checkBook(folder);
        terminal.show(
          { command: "book", result: { current: true, written: [] } },
          () => "the book says what the code says",
        );
        return;
      }
      const files = writeBook(folder);
      terminal.show(
        { command: "book", result: { current: true, written: files } },
        () => `${files.length} files written to ${folder}`,
      );
    });
}
