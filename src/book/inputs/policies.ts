import { isMap, isScalar, parseDocument } from "yaml";
import { provenance } from "../../generated/provenance.ts";
import { monthName } from "../../ground/calendar.ts";
import type { Lever } from "../../ground/quantity.ts";
import { model } from "../../laws/month.ts";
import { policyFields } from "../../ledger/policy.ts";
import { firstMonth, lastMonth } from "../../scenarios/horizon.ts";
import type { LeverFrom } from "../../scenarios/scenario.ts";
import { standardScenario, standardText } from "../../scenarios/standard.ts";
import { linkTo } from "../chapters.ts";
import type { InputPart } from "./part.ts";
import { type Resting, restingOfWork } from "./rests.ts";

const levers = [...model.quantities].filter((entry): entry is [string, Lever] => entry[1].kind === "lever");
const stated = new Map(provenance.settings.map((each) => [`${each.lever} ${each.from}`, each]));

/** What stands in a document or was in force; else the strength was chosen. */
function statedOf({ lever, from }: LeverFrom): (typeof provenance.settings)[number] | undefined {
  return stated.get(`${lever} ${monthName(from)}`);
}

function restingOfSetting(setting: LeverFrom): Resting {
  const known = statedOf(setting);
  return known ? restingOfWork(known.source) : "chosen";
}

/** A date and a strength: plain where it was chosen, in italics where it says what was in force, bold where a document has it. */
function settingText(setting: LeverFrom): string {
  const text = `${monthName(setting.from)}: ${setting.value}`;
  const known = statedOf(setting)?.rests_on;
  return known === "document" ? `**${text}**` : known === "in force" ? `*${text}*` : text;
}

/** What the file of a scenario says of its levers, above their lines. */
function remarksIn(text: string): ReadonlyMap<string, string> {
  const found = parseDocument(text).get("levers");
  const pairs = isMap(found) ? found.items : [];
  return new Map(
    pairs.flatMap(({ key }) =>
      isScalar(key) && key.commentBefore
        ? [[String(key.value), key.commentBefore.replaceAll(/\s+/g, " ").trim()] as const]
        : [],
    ),
  );
}

/** Every dated setting of history: what each policy is set to, from when, and what that rests on. */
export function settingsPart(): InputPart {
  const { levers: settings } = standardScenario("history");
  const remarks = remarksIn(standardText("history"));
  const early = settings.filter(({ from }) => from <= lastMonth);
  const late = settings.filter(({ from }) => from > lastMonth);
  const set = levers.filter(([name]) => settings.some(({ lever }) => lever === name));
  const list = (of: readonly LeverFrom[], name: string): string =>
    of
      .filter(({ lever }) => lever === name)
      .map(settingText)
      .join(", ");
  const counts = (of: readonly LeverFrom[]): readonly Resting[] => of.map(restingOfSetting);
  return {
    title: "Dated settings of `history`",
    counted: [
      [`dated settings of ${set.length} policies in \`history\`, to December 1940`, counts(early)],
      ["dated settings after it, which only longer runs take", counts(late)],
    ],
    says: "Dates are those of decisions, or of the farm or plan year in which one took effect; what the scenario file says of them stands in the last column. Strengths were chosen with the results in view, but for those in italics, which say that something was or was not in force, and those in bold, which stand in a document (`data/settings.csv` names both).",
    head: ["policy", "field", "unit", "to December 1940", "after", "what the scenario file says"],
    rows: set.map(([name, each]) => [
      `${each.title} (${linked(each)})`,
      policyFields[each.field as keyof typeof policyFields],
      each.unit,
      list(early, name),
      list(late, name),
      remarks.get(name) ?? "",
    ]),
  };
}

/** Policies that history leaves where the model has them. */
export function standingPart(): InputPart {
  const { levers: settings } = standardScenario("history");
  const first = new Map<string, number>();
  for (const { lever, from } of settings) first.set(lever, Math.min(from, first.get(lever) ?? from));
  const standing = levers.filter(([name]) => (first.get(name) ?? Number.POSITIVE_INFINITY) > firstMonth);
  return {
    title: "Policies before their first date",
    counted: [["policies as they stand until a date sets them", standing.map(() => "chosen" as const)]],
    says: "Until its first date a policy stands where the model has it; those that no date sets stand there for all of a run. One that `history` sets from the first month on is not among them.",
    head: ["policy", "stands at", "unit", "until"],
    rows: standing.map(([name, each]) => [
      `${each.title} (${linked(each)})`,
      String(each.value),
      each.unit,
      first.has(name) ? monthName(first.get(name) ?? firstMonth) : "the end",
    ]),
  };
}

function linked(each: Lever): string {
  return linkTo(each).replace("](", "](../book/");
}
