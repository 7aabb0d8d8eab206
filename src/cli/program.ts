import { Command } from "commander";
import { addBench } from "./bench.ts";
import { addBook } from "./book.ts";
import { addClaims } from "./claims.ts";
import { addCompare } from "./compare.ts";
import { addExplain } from "./explain.ts";
import { addFulfilment } from "./fulfilment.ts";
import { addLists } from "./lists.ts";
import { addPlan } from "./plan.ts";
import { addReproduce } from "./reproduce.ts";
import { addRun } from "./run.ts";
import { addScenarios } from "./scenarios.ts";
import { addScore } from "./score.ts";
import { addStart } from "./start.ts";
import type { Terminal } from "./terminal.ts";
import { addToll } from "./toll.ts";
import { version } from "./version.ts";
import { examples } from "./words.ts";

/** The command line: every command, its options and its help. */
export function programFor(terminal: Terminal): Command {
  const program = new Command("great-turn")
    .description("A laboratory of the Soviet command economy and state, 1924-1941: a model, its evidence, its doubt.")
    .version(version, "--version", "print the version")
    .option("--json", "print results as JSON")
    .option("--no-color", "print without colour (NO_COLOR does the same)")
    .addHelpText(
      "before",
      examples(
        "run --scenario history",
        "run --scenario gradual --out runs/gradual",
        "score runs/gradual",
        "explain grain-procurement --month 1932-11",
      ),
    )
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.print(text.replace(/\n$/, "")), writeErr: () => {} })
    .showSuggestionAfterError();
  const commands = [
    addStart,
    addRun,
    addScore,
    addToll,
    addFulfilment,
    addCompare,
    addExplain,
    addReproduce,
    addClaims,
    addScenarios,
    addLists,
    addPlan,
    addBook,
    addBench,
  ];
  for (const add of commands) add(program, terminal);
  return program;
}
