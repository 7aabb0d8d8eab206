import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import type { Terminal } from "./terminal.ts";
import { packageFolder } from "./version.ts";
import { examples } from "./words.ts";

/** `great-turn book`: prints the laws, parameters and known failures from the code, or holds what is printed to it. */
export function addBook(program: Command, terminal: Terminal): void {
  program
    .command("book")
    .description("Print every law, and the model beside its evidence, from the code to docs/book.")
    .option("--check", "write nothing; fail where the book does not say what the code says")
    .addHelpText("before", examples("book", "book --check"))
    .action(async (flags: { readonly check?: true }) => {
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
