import { Command } from "commander";
import { addAttribute } from "./attribute.ts";
import { addBench } from "./bench.ts";
import { addBook } from "./book.ts";
import { addCauses } from "./causes.ts";
import { addChanges } from "./changes.ts";
import { addCheck } from "./check.ts";
import { addCite } from "./cite.ts";
import { addClaims } from "./claims.ts";
import { addCompare } from "./compare.ts";
import { addEnsemble } from "./ensemble.ts";
import { addExplain } from "./explain.ts";
import { addExport } from "./export.ts";
import { addFulfilment } from "./fulfilment.ts";
import { addLists } from "./lists.ts";
import { addParameters } from "./parameters.ts";
import { addPlan } from "./plan.ts";
import { addPlot } from "./plot.ts";
import { addReadings } from "./readings.ts";
import { addReproduce } from "./reproduce.ts";
import { addRun } from "./run.ts";
import { addScenarios } from "./scenarios.ts";
import { addScore } from "./score.ts";
import { addIndicators } from "./series.ts";
import { addMerge, addShard } from "./shard.ts";
import { addStart } from "./start.ts";
import type { Terminal } from "./terminal.ts";
import { addToll } from "./toll.ts";
import { version } from "./version.ts";
import { addWhy } from "./why.ts";
import { examples } from "./words.ts";

type Add = (program: Command, terminal: Terminal) => void;

/** Every command, by what it is for. */
const groups: readonly (readonly [title: string, commands: readonly Add[]])[] = [
  ["Run, and read what came of it:", [addStart, addRun, addIndicators, addScore, addToll, addFulfilment]],
  ["Run many times, over what is in doubt:", [addEnsemble, addShard, addMerge]],
  [
    "Set side by side, and ask why:",
    [addCompare, addWhy, addAttribute, addChanges, addReadings, addExplain, addCauses, addReproduce],
  ],
  ["Look up:", [addClaims, addScenarios, addCheck, addLists, addParameters, addCite]],
  ["Take away:", [addPlot, addExport]],
  ["Plan without the model:", [addPlan]],
  ["For those who work on it:", [addBook, addBench]],
];
/** Heads of the parts of a help page. */
const titles: Readonly<{ [title: string]: string }> = { "Global Options:": "Options of every command:" };

/** The command line: every command, its options and its help. */
export function programFor(terminal: Terminal): Command {
  const program = new Command("great-turn")
    .description("A laboratory of the Soviet command economy and state, 1924-1941: a model, its evidence, its doubt.")
    .version(version, "--version", "print the version")
    .option("--json", "print results as JSON, and errors too")
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
    .showSuggestionAfterError();
  layHelp(program, terminal);
  for (const [title, commands] of groups) {
    program.commandsGroup(title);
    for (const add of commands) add(program, terminal);
  }
  return program;
}

/** Help goes to the terminal, in lines of its width; commands take over what is set here. */
function layHelp(program: Command, terminal: Terminal): void {
  program
    .configureOutput({
      writeOut: (text) => terminal.print(text.replace(/\n$/, "")),
      writeErr: () => {},
      getOutHelpWidth: () => terminal.width,
    })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => titles[title] ?? title,
      subcommandTerm: (command) => command.name(),
    })
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "Print the help of a command.");
}
