import type { Dial } from "../engine/messages.ts";

/** Levers of one field of policy. */
export interface DialGroup {
  readonly title: string;
  readonly dials: readonly Dial[];
}

/** Groups levers by the field that each is declared to belong to, in the order in which fields come. */
export function groupsOf(dials: readonly Dial[]): readonly DialGroup[] {
  const fields = [...new Set(dials.map((each) => each.field))];
  return fields.map((title) => ({ title, dials: dials.filter((each) => each.field === title) }));
}

/** The step of a lever's slider: a hundredth of its range, rounded to 1, 2 or 5. */
export function stepOf({ low, high }: Dial): number {
  const raw = (high - low) / 100;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].find((each) => each * power >= raw * 0.999) ?? 10;
  return Number((step * power).toPrecision(2));
}
