import { calendarMonth, monthName, yearOf } from "../ground/calendar.ts";
import { Fault } from "../ground/fault.ts";
import type { Quantity } from "../ground/quantity.ts";
import type { World } from "../ground/world.ts";
import { model } from "../laws/month.ts";
import { answer, type Figure, type Known, type Rule } from "../scenarios/rule.ts";
import type { LeverFrom, Scenario } from "../scenarios/scenario.ts";
import { unknown } from "./record.ts";
import type { Reports } from "./reports.ts";

/** A lever and the settings that a scenario gives it, by date. */
interface Pulled {
  readonly lever: Quantity;
  readonly settings: readonly { readonly from: number; readonly value: number; readonly rule?: Rule }[];
}

/** The levers of a scenario, each once. */
export function leversOf(scenario: Scenario): readonly Pulled[] {
  const names = [...new Set(scenario.levers.map(({ lever }) => lever))];
  return names.map((name) => {
    const lever = model.quantities.get(name);
    if (!lever) throw unknown("lever", name, [...model.quantities.keys()]);
    return { lever, settings: settingsOf(scenario, name) };
  });
}

/** What a scenario sets a lever to, in the order of dates; of two settings of one month the later in its list comes last. */
export function settingsOf({ levers }: Pick<Scenario, "levers">, name: LeverFrom["lever"]): readonly LeverFrom[] {
  return levers.filter(({ lever }) => lever === name).toSorted((one, other) => one.from - other.from);
}

/**
 * Sets every lever for a month: to its number, or to what its rule answers to what was reported.
 *
 * @param reports what is told of the months that are over; before the first, rules leave their levers as they are
 * @throws Fault "rule-unanswered" where a rule gives no number
 */
export type Pull = (month: number, reports?: Reports) => void;

/** What sets the levers of a world. */
export function pullOf(world: World, levers: readonly Pulled[]): Pull {
  const bound = levers.map(({ lever, settings }) => ({ lever, settings, cells: world.cells(lever) }));
  return (month, reports) => {
    for (const { lever, settings, cells } of bound) {
      const setting = settings.findLast(({ from }) => from <= month);
      if (!setting) continue;
      const { value, rule } = setting;
      if (rule && reports) {
        const [low, high] = lever.within ?? [0, 1];
        cells[0] = Math.min(high, Math.max(low, answered(rule, month, knownIn(world, reports, month))));
      } else if (!rule || setting.from === month) cells[0] = value;
    }
  };
}

function answered(rule: Rule, month: number, known: Known): number {
  const value = answer(rule.amount, known);
  if (Number.isFinite(value)) return value;
  throw new Fault("rule-unanswered", {
    what: `the rule gives no number in ${monthName(month)}: it divides by a figure that is 0`,
    where: rule.where,
    mend: "hold the figure above 0 with max, or choose another with ? and :",
  });
}

function knownIn(world: World, reports: Reports, month: number): Known {
  return {
    lever: (name) => world.cells(quantityOf(name))[0] ?? 0,
    clock: (name) => (name === "year" ? yearOf(month) : calendarMonth(month)),
    figure: (of) => of.scale * remembered(reports.of(of), of),
  };
}

function quantityOf(name: string): Quantity {
  const found = model.quantities.get(name);
  if (!found) throw unknown("lever", name, [...model.quantities.keys()]);
  return found;
}

/** A figure of last month, of so many months before it, or over so many months; fewer while fewer are reported. */
function remembered(values: readonly number[], { over, months }: Figure): number {
  const last = values.length - 1;
  if (over === "last") return values[last] ?? 0;
  if (over === "ago") return values[Math.max(0, last - months)] ?? 0;
  const from = Math.max(0, values.length - months);
  let sum = 0;
  for (let at = from; at <= last; at++) sum += values[at] ?? 0;
  return over === "sum" ? sum : sum / (values.length - from);
}
