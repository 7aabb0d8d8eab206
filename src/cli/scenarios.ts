import type { Command } from "commander";
import { leverRanges, type Scenario, scenarioSchema, standardNames, standardScenario, standardText } from "../index.ts";
import { asFile } from "../lab/node/write.ts";
import { tableOf } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { examples } from "./words.ts";

/** `great-turn scenarios`: those that come with the project, one of them, or the form of all. */
export function addScenarios(program: Command, terminal: Terminal): void {
  program
    .command("scenarios")
    .description("List the standard scenarios, print one, or print the JSON Schema of all.")
    .argument("[name]", "a standard scenario: its file, and the levers that it sets")
    .option("--schema", "print the JSON Schema of a scenario file")
    .addHelpText("before", examples("scenarios", "scenarios gradual", "scenarios --schema"))
    .action((name: string | undefined, flags: { readonly schema?: true }) => {
      if (flags.schema) terminal.print(JSON.stringify(scenarioSchema(), null, 2));
      else if (name !== undefined) printOne(standardScenario(name), terminal);
      else printAll(standardNames.map(standardScenario), terminal);
    });
}

function printAll(scenarios: readonly Scenario[], terminal: Terminal): void {
  const rows = scenarios.map(({ name, title, strategy }) => ({ name, title, strategy }));
  const columns = [{ head: "name" }, { head: "strategy" }, { head: "title" }];
  const cells = rows.map((each) => [each.name, each.strategy, each.title]);
  terminal.show({ command: "scenarios", result: rows }, (width) => tableOf(columns, cells, width));
}

function printOne(scenario: Scenario, terminal: Terminal): void {
  const set = new Set(scenario.levers.map((each) => each.lever));
  const rows = [...leverRanges()].filter(([name]) => set.has(name)).map(([name, { says }]) => [name, says]);
  const columns = [{ head: "lever" }, { head: "what it is" }];
  terminal.show(
    { command: "scenarios", result: asFile(scenario) },
    (width) => `${standardText(scenario.name)}\n${tableOf(columns, rows, width)}`,
    "kept",
  );
}
