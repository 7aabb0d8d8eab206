import type { Command } from "commander";
import { figure, span } from "../book/figures.ts";
import { model } from "../index.ts";
import { takers } from "../lab/takers.ts";
import type { Results } from "./forms/forms.ts";
import { figures, tableOf } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { examples } from "./words.ts";

type ParameterJson = Results["parameters"][number];

/** `great-turn parameters`: every given number, its range, its source and the laws that take it. */
export function addParameters(program: Command, terminal: Terminal): void {
  program
    .command("parameters")
    .description("List the numbers that laws take: value, range, source, and which laws take them.")
    .argument("[word]", "only those whose name, meaning, source or law holds this word")
    .addHelpText("before", examples("parameters", "parameters harvest", "parameters assumed --json"))
    .action((word: string | undefined) => {
      const all = parameters();
      const chosen = all.filter((each) => word === undefined || textOf(each).includes(word.toLowerCase()));
      terminal.show(
        { command: "parameters", result: chosen },
        (width) => `${tableFor(chosen, width)}\n\n${chosen.length} of ${all.length} parameters`,
      );
    });
}

/** Every parameter, in the order of the model. */
function parameters(): readonly ParameterJson[] {
  const readers = takers();
  return [...model.quantities].flatMap(([name, quantity]) => {
    if (quantity.kind !== "parameter") return [];
    // The kind of a quantity says what it is: the compiler sees only the name.
    const { says, unit, value, prior, source } = quantity as Parameter;
    const isFixed = prior.shape === "fixed";
    return [
      {
        name,
        says,
        unit,
        value,
        low: isFixed ? null : prior.low,
        high: isFixed ? null : prior.high,
        distribution: prior.shape,
        source: source.key === "assumed" ? null : source.key,
        locator: source.locator,
        read_by: (readers.get(quantity) ?? []).map(model.nameOf),
      },
    ];
  });
}

function textOf({ name, says, source, locator, read_by: readBy }: ParameterJson): string {
  return [name, says, source ?? "assumed", locator, ...readBy].join(" ").toLowerCase();
}

function tableFor(chosen: readonly ParameterJson[], width: number): string {
  const columns = [
    { head: "parameter" },
    figures("value"),
    figures("range"),
    { head: "what it is, its source, and the laws that take it" },
  ];
  const rows = chosen.map(({ name, says, unit, value, low, high, source, read_by: readBy }) => [
    name,
    figure(value),
    low === null || high === null ? "fixed" : span(low, high),
    [unit === "1" ? says : `${says} (${unit})`, `${source ?? "assumed"}; ${readBy.join(", ")}`].join("\n"),
  ]);
  return tableOf(columns, rows, width);
}

type Quantity = typeof model.quantities extends ReadonlyMap<string, infer Each> ? Each : never;
type Parameter = Quantity & {
  readonly value: number;
  readonly prior:
    | { readonly shape: "uniform" | "triangular" | "lognormal"; readonly low: number; readonly high: number }
    | { readonly shape: "fixed" };
};
