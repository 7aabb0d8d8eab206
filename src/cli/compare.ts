import { type Command, Option } from "commander";
import { figure } from "../book/figures.ts";
import { Fault } from "../index.ts";
import { addLuckOptions, askedFor, type RunFlags } from "./asked.ts";
import type { Results } from "./forms/forms.ts";
import { headed } from "./headline.ts";
import { type Side, sidesOf } from "./sides.ts";
import { figures, tableOf } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { examples, wholeNumber } from "./words.ts";

interface Flags extends Pick<RunFlags, "seed" | "sample" | "to"> {
  readonly seeds: string;
  readonly readings?: string;
}

type Compared = Results["compare"];

/** From here on two figures are said to differ: luck that a rule meets a month earlier is less. */
const apart = 0.01;

/** `great-turn compare`: two scenarios or runs side by side: what goes in otherwise, and what comes out otherwise. */
export function addCompare(program: Command, terminal: Terminal): void {
  const command = program
    .command("compare")
    .description("Set two scenarios or runs side by side: every input that differs, and headline figures by year.")
    .argument("[one]", "a scenario, as `run --scenario` takes it, or a folder written by `run --out`")
    .argument("[other]", "the same; scenarios are run with the same seeds")
    .option("--seeds <number>", "how many seeds to run, from --seed on; medians are compared", "1");
  addLuckOptions(command)
    .option("--to <month>", "last month of the runs (default: the scenario's, else 1940-12)")
    .addOption(new Option("--readings <names>").hideHelp())
    .addHelpText(
      "before",
      examples("compare history gradual", "compare history my-scenario.yaml --seeds 5", "compare runs/one runs/other"),
    )
    .action((one: string | undefined, other: string | undefined, flags: Flags) => {
      if (one === undefined || other === undefined || flags.readings !== undefined) throw renamed(one);
      const seeds = wholeNumber("--seeds", flags.seeds, [1, 1000]);
      const sides = sidesOf(
        [one, other],
        (scenario) => askedFor({ ...flags, scenario, workers: "1" }, `compare ${scenario}`),
        seeds,
        terminal,
      );
      const result = comparedOf(sides);
      terminal.show({ command: "compare", result }, (width) => textOf(result, width));
    });
}

function renamed(one: string | undefined): Fault {
  return new Fault("compare-one", {
    what: one === undefined ? "compare is given nothing to compare" : `compare is given "${one}" alone`,
    where: "compare",
    mend: "give two scenarios or folders; readings of the record, which it once compared, are now set side by side by `great-turn readings`",
  });
}

/** Two sides beside each other. */
function comparedOf([one, other]: readonly [Side, Side]): Compared {
  const told = ({ named, scenario, seeds, sample, to }: Side): Compared["one"] => ({
    named,
    scenario: scenario.name,
    seeds,
    sample,
    to,
  });
  const names = [...new Set([...one.inputs.keys(), ...other.inputs.keys()])];
  const inputs = names
    .map((input) => ({ input, one: one.inputs.get(input) ?? null, other: other.inputs.get(input) ?? null }))
    .filter((each) => each.one !== each.other);
  return {
    one: told(one),
    other: told(other),
    inputs,
    indicators: headed().map((each) => indicatorOf(each, one, other)),
  };
}

function indicatorOf(
  { indicator: { series, title, unit, ledger } }: ReturnType<typeof headed>[number],
  one: Side,
  other: Side,
): Compared["indicators"][number] {
  const [ours, theirs] = [one.years(series), other.years(series)];
  const years = [...new Set([...ours.keys(), ...theirs.keys()])].sort().map((year) => {
    const [first, second] = [ours.get(year) ?? null, theirs.get(year) ?? null];
    const difference = first === null || second === null ? null : second - first;
    return { year, one: first, other: second, difference };
  });
  const parting = years.find(({ one: first, other: second, difference }) => {
    const size = Math.max(Math.abs(first ?? 0), Math.abs(second ?? 0));
    return difference !== null && Math.abs(difference) > apart * size;
  });
  return { series, title, unit, ledger, parts_in: parting?.year ?? null, years };
}

function sideText({ named, scenario, seeds: { first, count }, sample, to }: Compared["one"]): string {
  const seeds = count === 1 ? `seed ${first}` : `seeds ${first} to ${first + count - 1}`;
  return `${named}: ${scenario}, ${seeds}, 1 household in ${figure(sample)}, to ${to}`;
}

function textOf({ one, other, inputs, indicators }: Compared, width: number): string {
  const inputRows = inputs.map((each) => [each.input, each.one ?? "–", each.other ?? "–"]);
  const shorts = new Map(headed().map(({ indicator, short }) => [indicator.series, { short }]));
  const years = [...new Set(indicators.flatMap((each) => each.years.map(({ year }) => year)))].sort();
  const columns = indicators.flatMap(({ series, unit }) => {
    const { short = series } = shorts.get(series) ?? {};
    return [
      { ...figures(`${short} ${unit}`), part: short },
      { ...figures("the other"), part: short },
      { ...figures("more by"), part: short },
    ];
  });
  const rows = years.map((year) => [
    String(year),
    ...indicators.flatMap((each) => {
      const at = each.years.find((found) => found.year === year);
      return [at?.one, at?.other, at?.difference].map((value) => figure(value ?? undefined));
    }),
  ]);
  const partings = indicators.map(({ title, parts_in: year }) => [title, year === null ? "never" : String(year)]);
  return [
    `one    ${sideText(one)}\nother  ${sideText(other)}`,
    inputs.length === 0
      ? "What goes in is the same."
      : `What goes in otherwise:\n${tableOf([{ head: "input" }, { head: "one" }, { head: "other" }], inputRows, width)}`,
    `Where they part, by more than 1 % of a year's figure:\n${tableOf([{ head: "figure" }, figures("first in")], partings, width)}`,
    tableOf([{ head: "year" }, ...columns], rows, width),
  ].join("\n\n");
}
