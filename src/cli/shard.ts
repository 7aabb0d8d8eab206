import type { Command } from "commander";
import { Fault } from "../index.ts";
import { shardsOf } from "../lab/design/design.ts";
import { makePart } from "../lab/node/engines/shard.ts";
import { ensembleIn, partIn } from "../lab/node/store/ensembleFolder.ts";
import { mergeEnsemble } from "../lab/node/store/merge.ts";
import { isSound } from "../lab/node/store/part.ts";
import { showMerged } from "./ensemble.ts";
import type { Terminal } from "./terminal.ts";
import { version } from "./version.ts";
import { examples, wholeNumber } from "./words.ts";

/** Where array schedulers say which of their tasks this is. */
const taskVariables = ["SLURM_ARRAY_TASK_ID", "JOB_COMPLETION_INDEX", "GT_SHARD"] as const;

/** `great-turn shard`: makes one part of an ensemble, on whatever machine. */
export function addShard(program: Command, terminal: Terminal): void {
  program
    .command("shard")
    .description("Make one part of an ensemble that was begun: for clusters, where each task makes one.")
    .argument("<folder>", "the ensemble's folder, on a disk that all machines see")
    .option("--index <number>", `which part (default: what ${taskVariables.join(", ")} says)`)
    .addHelpText("before", examples("shard /shared/history --index 3", "merge /shared/history"))
    .action(async (folder: string, { index }: { readonly index?: string }) => {
      const ensemble = ensembleIn(folder, version);
      const [option, word] = taskOf(index);
      const part = wholeNumber(option, word, [0, shardsOf(ensemble.design) - 1]);
      const there = await partIn(ensemble, part);
      const isThere = there !== undefined && (await isSound(there));
      there?.close();
      if (!isThere) makePart(ensemble, part);
      terminal.show({ command: "shard", result: { folder, index: part, made: !isThere } }, () =>
        isThere ? `part ${part} was there already` : `part ${part} is made`,
      );
    });
}

function taskOf(index: string | undefined): readonly [option: string, word: string] {
  if (index !== undefined) return ["--index", index];
  for (const name of taskVariables) {
    const word = process.env[name];
    if (word !== undefined) return [name, word];
  }
  throw new Fault("shard-unnamed", {
    what: "nothing says which part is to be made",
    where: "shard",
    mend: `give --index, or run it as a task of an array, where ${taskVariables[0]} says it`,
  });
}

/** `great-turn merge`: brings the parts of an ensemble together. */
export function addMerge(program: Command, terminal: Terminal): void {
  program
    .command("merge")
    .description("Bring the parts of an ensemble together: bands, claims, a list of runs.")
    .argument("<folder>", "the ensemble's folder")
    .addHelpText("before", examples("merge ensembles/history", "merge ensembles/history --json"))
    .action(async (folder: string) => {
      const ensemble = ensembleIn(folder, version);
      showMerged(ensemble, await mergeEnsemble(ensemble, version), "merge", terminal);
    });
}
