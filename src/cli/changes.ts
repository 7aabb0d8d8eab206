import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { type ToldPart, toldChanges } from "../book/changes.ts";
import { Fault, holdKnown, sampleRange } from "../index.ts";
import { changesBetween, type Kept } from "../lab/changes.ts";
import { keptFile, keptVersions, readKept } from "../lab/node/kept.ts";
import { readInput } from "./input.ts";
import { holdFree, keepResults, resultsNow } from "./keeping.ts";
import { tableOf } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { packageFolder, version } from "./version.ts";
import { examples, usualThreads, wholeNumber } from "./words.ts";

interface Flags {
  readonly keep?: string | true;
  readonly seeds: string;
  readonly sample: string;
  readonly workers?: string;
}

/** Where the results of versions are kept. */
const folder = fileURLToPath(new URL("data/results", packageFolder));

/** `great-turn changes`: what moved in the results from one version to another, from results that were kept. */
export function addChanges(program: Command, terminal: Terminal): void {
  program
    .command("changes")
    .description("Tell what moved in the results from one version to another, the largest first.")
    .argument("[one]", "the earlier version, or a file written by --keep (default: the last but one that is kept)")
    .argument("[other]", "the later one (default: the last that is kept)")
    .option(
      "--keep [file]",
      "compare nothing: run every scenario that comes with the project, and keep what comes of it",
    )
    .option("--seeds <number>", "with --keep: how many seeds of each scenario", "16")
    .option("--sample <number>", "with --keep: one household of the sample stands for so many", "2500")
    .option("--workers <number>", "with --keep: threads; the results do not depend on it (default: one a core)")
    .addHelpText(
      "before",
      examples("changes", "changes 0.1.0 0.2.0", "changes --keep mine.json", "changes 0.2.0 mine.json"),
    )
    .action(async (one: string | undefined, other: string | undefined, flags: Flags) => {
      if (flags.keep !== undefined) {
        if (one !== undefined) throw keptAndCompared(one);
        await keep(flags.keep === true ? keptFile(folder, version) : flags.keep, flags, terminal);
        return;
      }
      const result = changesBetween(...sidesOf(one, other));
      terminal.show({ command: "changes", result }, (width) =>
        toldChanges(result)
          .map((part) => partText(part, width))
          .join("\n\n"),
      );
    });
}

async function keep(file: string, flags: Flags, terminal: Terminal): Promise<void> {
  const keeping = {
    seeds: wholeNumber("--seeds", flags.seeds, [1, 1000]),
    oneIn: wholeNumber("--sample", flags.sample, sampleRange),
    workers: wholeNumber("--workers", flags.workers ?? String(usualThreads()), [1, 64]),
  };
  holdFree(file);
  keepResults(file, await resultsNow(keeping, terminal));
  terminal.show(
    { command: "changes", result: { version, file } },
    () => `the results of ${version} are kept in ${file}`,
  );
}

function keptAndCompared(word: string): Fault {
  return new Fault("changes-both", {
    what: `--keep compares nothing, and "${word}" is given to compare`,
    where: `changes ${word} --keep`,
    mend: "keep the results first, then compare them",
  });
}

/** The two that are compared: those that are named, else the last that are kept. */
function sidesOf(one: string | undefined, other: string | undefined): readonly [Kept, Kept] {
  const versions = keptVersions(folder);
  const [last, lastButOne] = [...versions].reverse();
  const [first, second] = [one ?? lastButOne, other ?? last];
  if (first === undefined || second === undefined) {
    throw nothing(`results are kept of ${versions.join(", ") || "no version"}`);
  }
  if (first === second) throw nothing(`${first} would stand beside itself`);
  return [keptOf(first, versions), keptOf(second, versions)];
}

function nothing(why: string): Fault {
  return new Fault("changes-one", {
    what: `there is nothing to compare: ${why}`,
    where: "changes",
    mend: "name two versions, or files that `great-turn changes --keep` wrote",
  });
}

function keptOf(word: string, versions: readonly string[]): Kept {
  if (!/\.json$|[/\\]/.test(word)) {
    return readKept(keptFile(folder, holdKnown("version", word, versions, `changes ${word}`)));
  }
  return readKept(
    word,
    readInput(word, { option: `changes ${word}`, mend: "write one with `great-turn changes --keep`" }),
  );
}

function partText({ head, says, columns, rows }: ToldPart, width: number): string {
  const laid = columns.map(({ head: of, isFigure }) =>
    isFigure ? { head: of, align: "right" as const } : { head: of },
  );
  const lines = [...says, ...(rows.length === 0 ? [] : [tableOf(laid, rows, width)])];
  return `${head}\n${lines.join("\n")}`;
}
