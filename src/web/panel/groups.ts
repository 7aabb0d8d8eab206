import type { Dial } from "../engine/messages.ts";

/** Levers of one field of policy. */
export interface DialGroup {
  readonly title: string;
  readonly dials: readonly Dial[];
}

/** Fields of policy by the words that a lever's own description uses; the first that fits takes it. */
const fields: readonly (readonly [string, RegExp])[] = [
  ["Relief", /relief|hungry|seed/i],
  ["Foreign trade", /abroad|import|export/i],
  ["Deportation and movement", /deport|expropriat|passport|barrier/i],
  ["Force and procurement", /\bforce\b|confiscat|procure|standing/i],
  ["Collective farms", /collectiv|plots?\b|members\b/i],
  ["Prices and private trade", /price|market|private trade/i],
  ["Investment and output", /plant|invest|industr|output|arms|machine/i],
];
const otherTitle = "Other policies";
const order: readonly string[] = [
  "Prices and private trade",
  "Force and procurement",
  "Collective farms",
  "Deportation and movement",
  "Relief",
  "Investment and output",
  "Foreign trade",
  otherTitle,
];

/** Groups levers by policy, from what they say of themselves; a lever of a later version finds its place too. */
export function groupsOf(dials: readonly Dial[]): readonly DialGroup[] {
  const titleOf = ({ name, says }: Dial): string =>
    fields.find(([, words]) => words.test(`${name} ${says}`))?.[0] ?? otherTitle;
  return order
    .map((title) => ({ title, dials: dials.filter((each) => titleOf(each) === title) }))
    .filter((each) => each.dials.length > 0);
}

/** The step of a lever's slider: a hundredth of its range, rounded to 1, 2 or 5. */
export function stepOf({ low, high }: Dial): number {
  const raw = (high - low) / 100;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].find((each) => each * power >= raw * 0.999) ?? 10;
  return Number((step * power).toPrecision(2));
}
