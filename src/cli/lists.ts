import type { Command } from "commander";
import { type Indicator, indicators, type LeverField, leverFields, model } from "../index.ts";
import { describedOf } from "./headline.ts";
import { figures, tableOf } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { examples } from "./words.ts";

/** Lists of names: what may be set, what may be switched off. */
export function addLists(program: Command, terminal: Terminal): void {
  program
    .command("levers")
    .description("List the policies that a scenario may set.")
    .addHelpText("before", examples("levers", "run --set force=0.5@1930-01"))
    .action(() => printLevers(terminal));
  program
    .command("mechanisms")
    .description("List the parts of the model that may be switched off.")
    .addHelpText("before", examples("mechanisms", "run --off slaughter"))
    .action(() => printMechanisms(terminal));
}

function printLevers(terminal: Terminal): void {
  const fields = leverFields();
  const result = fields.flatMap(({ title: field, levers }) =>
    [...levers].map(([name, { title, within, value, says }]) => ({ name, title, field, within, value, says })),
  );
  terminal.show({ command: "levers", result }, (width) =>
    fields.map(({ title, levers }) => `${terminal.bold(title)}\n\n${leversTable(levers, width)}`).join("\n\n\n"),
  );
}

function leversTable(levers: LeverField["levers"], width: number): string {
  const columns = [{ head: "lever" }, figures("from"), figures("to"), figures("unless set"), { head: "what it is" }];
  const rows = [...levers].map(
    ([
      name,
      {
        within: [low, high],
        value,
        says,
      },
    ]) => [name, String(low), String(high), String(value), says],
  );
  return tableOf(columns, rows, width);
}

function printMechanisms(terminal: Terminal): void {
  const mechanisms = model.mechanisms.map(({ name, says }) => ({ name, says }));
  const columns = [{ head: "mechanism" }, { head: "what it does, and what is without it" }];
  const rows = mechanisms.map((each) => [each.name, each.says]);
  terminal.show({ command: "mechanisms", result: mechanisms }, (width) => tableOf(columns, rows, width));
}

const placesOfIndicators: Readonly<Record<Indicator["places"], string>> = {
  added: "country and regions, added",
  ratio: "country and regions, a ratio",
  country: "country",
};

/** Prints the list of what a run tells. */
export function printIndicators(terminal: Terminal): void {
  const rows = indicators.map(describedOf);
  const columns = [
    { head: "series" },
    { head: "ledger" },
    { head: "unit" },
    { head: "a year is" },
    { head: "places" },
    { head: "what it measures" },
  ];
  const cells = rows.map(({ series, ledger, unit, year, places, title }) => [
    series,
    ledger,
    unit,
    year,
    placesOfIndicators[places],
    title,
  ]);
  terminal.show({ command: "indicators", result: rows }, (width) => tableOf(columns, cells, width));
}
