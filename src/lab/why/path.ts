import type { LeverName } from "../../generated/names.ts";
import { monthName } from "../../ground/calendar.ts";
import { farthestMonth, firstMonth } from "../../scenarios/horizon.ts";
import { leverRanges } from "../../scenarios/known.ts";
import type { LeverFrom, Scenario } from "../../scenarios/scenario.ts";
import { settingsOf } from "../strategy.ts";

/** A run of months, the last among them; months are month numbers. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** What a lever is set to from each of its dates on; the first is the first month of a run. */
type Path = readonly LeverFrom[];

/** A lever's whole path in a scenario. Of two settings of one month the later in the list holds, as in a run. */
function pathOf(scenario: Pick<Scenario, "levers">, lever: LeverName): Path {
  const unset = { lever, from: firstMonth, value: leverRanges().get(lever)?.value ?? 0 };
  return [unset, ...settingsOf(scenario, lever)];
}

function settingAt(path: Path, month: number): LeverFrom | undefined {
  return path.findLast(({ from }) => from <= month);
}

/** What a setting does in a month: a rule answers, but in the first month, when nothing is reported yet. */
function effectOf({ value, rule }: LeverFrom, month: number): string {
  return rule && month > firstMonth ? rule.text : `${value}${rule ? ` ${rule.text}` : ""}`;
}

function areAlike(one: LeverFrom | undefined, other: LeverFrom | undefined, month: number): boolean {
  return one !== undefined && other !== undefined && effectOf(one, month) === effectOf(other, month);
}

/** The months in which paths may turn, to the end of a run. */
function turnsOf(paths: readonly Path[], to: number): readonly number[] {
  const turns = new Set(paths.flatMap((path) => path.map(({ from }) => from)));
  // A rule that is set for the first month answers from the second on.
  turns.add(firstMonth + 1);
  return [...turns].filter((month) => month <= to).sort((one, other) => one - other);
}

/** The runs of months in which a lever is set otherwise in two scenarios, to the last month of a run. */
export function spansBetween(base: Scenario, other: Scenario, lever: LeverName, to: number): readonly Span[] {
  const paths = [pathOf(base, lever), pathOf(other, lever)] as const;
  const turns = turnsOf(paths, to);
  const spans: Span[] = [];
  turns.forEach((from, at) => {
    const until = (turns[at + 1] ?? to + 1) - 1;
    if (areAlike(settingAt(paths[0], from), settingAt(paths[1], from), from)) return;
    const last = spans.at(-1);
    if (last && last.until === from - 1) spans[spans.length - 1] = { from: last.from, until };
    else spans.push({ from, until });
  });
  return spans;
}

/** A lever's settings where those of some months are taken of another scenario. */
export function settingsWith(
  base: Scenario,
  other: Scenario,
  lever: LeverName,
  taken: readonly Span[],
): readonly LeverFrom[] {
  const [ours, theirs] = [pathOf(base, lever), pathOf(other, lever)];
  const turns = new Set([...ours, ...theirs].map(({ from }) => from));
  for (const { from, until } of taken) turns.add(from).add(until + 1);
  const settings: LeverFrom[] = [];
  for (const month of [...turns].filter((each) => each <= farthestMonth).sort((one, two) => one - two)) {
    const isTaken = taken.some(({ from, until }) => month >= from && month <= until);
    const setting = settingAt(isTaken ? theirs : ours, month);
    const last = settings.at(-1);
    if (setting && !(last && last.value === setting.value && last.rule?.text === setting.rule?.text)) {
      settings.push({ ...setting, from: month });
    }
  }
  return settings;
}

const plain = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 6 });

/** A number as it is read, with its unit where it has one. */
export function numberWords(value: number, unit: string): string {
  return `${plain.format(value)}${unit === "1" ? "" : ` ${unit}`}`;
}

/** What a scenario sets a lever to in some months, in words: `0.3; 0.5 from 1930-01`. */
export function wordsOfPath(scenario: Scenario, lever: LeverName, { from, until }: Span): string {
  const path = pathOf(scenario, lever);
  const { unit = "1" } = leverRanges().get(lever) ?? {};
  const later = path.filter((each) => each.from > from && each.from <= until).map(({ from: month }) => month);
  const words: string[] = [];
  let last = "";
  for (const month of [from, ...new Set(later)]) {
    const setting = settingAt(path, month);
    const said = setting?.rule?.text ?? numberWords(setting?.value ?? Number.NaN, unit);
    if (said !== last) words.push(month === from ? said : `${said} from ${monthName(month)}`);
    last = said;
  }
  return words.join("; ");
}
