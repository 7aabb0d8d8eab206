import type { Command } from "commander";
import { type Indicator, indicators, leverRanges, model } from "../index.ts";
import { tableOf } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { examples } from "./words.ts";

/** Lists of names: what may be set, what may be switched off, what a run tells. */
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
  program
    .command("indicators")
    .description("List what a run tells, month by month and year by year.")
    .addHelpText("before", examples("indicators", "explain grain-procurement"))
    .action(() => printIndicators(terminal));
}

function printLevers(terminal: Terminal): void {
  const levers = [...leverRanges()].map(([name, { within, value, says }]) => ({ name, within, value, says }));
  const columns = [
    { head: "lever" },
    { head: "from" },
    { head: "to" },
    { head: "unless set" },
    { head: "what it is", width: 70 },
  ];
  const rows = levers.map(({ name, within: [low, high], value, says }) => [
    name,
    String(low),
    String(high),
    String(value),
    says,
  ]);
  terminal.show(levers, () => tableOf(columns, rows));
}

function printMechanisms(terminal: Terminal): void {
  const mechanisms = model.mechanisms.map(({ name, says }) => ({ name, says }));
  const columns = [{ head: "mechanism" }, { head: "what it does, and what is without it", width: 80 }];
  terminal.show(mechanisms, () =>
    tableOf(
      columns,
      mechanisms.map((each) => [each.name, each.says]),
    ),
  );
}

const placesOfIndicators: Readonly<Record<Indicator["places"], string>> = {
  added: "country and regions, added",
  ratio: "country and regions, a ratio",
  country: "country",
};

function printIndicators(terminal: Terminal): void {
  const rows = indicators.map(({ measure: _, ...described }) => described);
  const columns = [
    { head: "series" },
    { head: "ledger" },
    { head: "unit" },
    { head: "a year is" },
    { head: "places" },
    { head: "what it measures", width: 48 },
  ];
  const cells = rows.map(({ series, ledger, unit, year, places, title }) => [
    series,
    ledger,
    unit,
    year,
    placesOfIndicators[places],
    title,
  ]);
  terminal.show(rows, () => tableOf(columns, cells));
}
