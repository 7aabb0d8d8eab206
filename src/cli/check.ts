import type { Command } from "commander";
import { mechanismOf } from "../ground/model.ts";
import { endOf, type LeverFrom, leverRanges, model, monthName, type Scenario } from "../index.ts";
import { takers } from "../lab/takers.ts";
import { scenarioOf } from "./asked.ts";
import { tableOf } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { examples } from "./words.ts";

/** `great-turn check`: whether a scenario is well formed, what it sets, and what of that has no effect; nothing is run. */
export function addCheck(program: Command, terminal: Terminal): void {
  program
    .command("check")
    .description("Check a scenario without running it: what it sets, and what of that has no effect.")
    .argument("<file|name>", "a scenario file, `-` for stdin, or one of `great-turn scenarios`")
    .addHelpText("before", examples("check my-scenario.yaml", "check gradual", "check my-scenario.yaml --json"))
    .action((word: string) => {
      const scenario = scenarioOf(word, `check ${word}`);
      const warnings = warningsOf(scenario);
      const { name, title, strategy, reading, off, parameters = {} } = scenario;
      const result = {
        name,
        title,
        strategy,
        until: monthName(endOf(scenario)),
        reading,
        levers: scenario.levers.map(({ lever, from, value, rule }) => ({
          lever,
          from: monthName(from),
          value: rule?.text ?? value,
        })),
        off,
        parameters: { ...parameters },
        warnings,
      };
      terminal.show({ command: "check", result }, (width) => textOf(scenario, warnings, width));
    });
}

function byLever({ levers }: Scenario): ReadonlyMap<LeverFrom["lever"], readonly LeverFrom[]> {
  const found = new Map<LeverFrom["lever"], LeverFrom[]>();
  for (const each of levers) found.set(each.lever, [...(found.get(each.lever) ?? []), each]);
  return found;
}

/** What a scenario says and a run would not show. */
function warningsOf(scenario: Scenario): readonly string[] {
  const end = endOf(scenario);
  const ranges = leverRanges();
  const ofLevers = [...byLever(scenario)].flatMap(([lever, settings]) => {
    const inOrder = [...settings].sort((one, other) => one.from - other.from);
    return inOrder.flatMap(({ from, value, rule }, at) => {
      const before = inOrder[at - 1];
      const usual = before === undefined ? ranges.get(lever)?.value : before.rule ? undefined : before.value;
      const what = `${lever} in ${monthName(from)}`;
      if (from > end) return [`${what} is set after the end, ${monthName(end)}`];
      if (before?.from === from) return [`${what} is set twice: the later entry holds`];
      if (rule === undefined && value === usual) return [`${what} is set to ${value}, which it is already`];
      return [];
    });
  });
  const laws = takers();
  const off = new Set<string>(scenario.off);
  const unread = [...byLever(scenario).keys()].flatMap((lever) => {
    const quantity = model.quantities.get(lever);
    const through = (quantity && laws.get(quantity)?.map(mechanismOf)) ?? [];
    const isIdle = through.length > 0 && through.every((each) => each !== undefined && off.has(each));
    return isIdle ? [`${lever} acts through ${[...new Set(through)].join(" and ")} alone, which is switched off`] : [];
  });
  const twice = scenario.off.filter((each, at) => scenario.off.indexOf(each) !== at);
  const nothing =
    scenario.levers.length + scenario.off.length === 0 ? ["it sets no lever and switches nothing off"] : [];
  return [...nothing, ...ofLevers, ...unread, ...twice.map((each) => `${each} is switched off twice`)];
}

function textOf(scenario: Scenario, warnings: readonly string[], width: number): string {
  const { name, title, strategy, reading, off, parameters = {} } = scenario;
  const rows = [...byLever(scenario)].map(([lever, settings]) => [
    lever,
    settings.map(({ from, value, rule }) => `${monthName(from)}: ${rule?.text ?? value}`).join(", "),
  ]);
  const numbers = Object.entries(parameters).map(([parameter, value]) => `${parameter} ${value}`);
  return [
    `${name} is well formed: ${title}`,
    `strategy ${strategy}, reading ${reading}, to ${monthName(endOf(scenario))}`,
    ...(rows.length > 0 ? ["", tableOf([{ head: "lever" }, { head: "from a month on" }], rows, width)] : []),
    ...(off.length > 0 ? ["", `switched off: ${off.join(", ")}`] : []),
    ...(numbers.length > 0 ? ["", `parameters: ${numbers.join(", ")}`] : []),
    "",
    ...(warnings.length > 0
      ? warnings.map((each) => `warning: ${each}`)
      : ["Nothing in it is without effect by itself."]),
  ].join("\n");
}
