/** Words on a map, two lines of them about a point, in pixels. */
export interface Label {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** A letter of the map's words is about so wide, and a line so high. */
const letter = 7.4;
const line = 17;
/** Words stand so far apart at least. */
const gap = 2;

/**
 * The labels that can stand without one lying on another: those of what is chosen first, then in their order.
 *
 * A map of a phone has no room for all; what has no words there stands in the list below, and is read out where it is focused.
 */
export function labelsApart<Of extends Label>(labels: readonly Of[], chosen: readonly string[]): readonly Of[] {
  const isChosen = ({ id }: Of): boolean => chosen.includes(id);
  const inTurn = [...labels.filter(isChosen), ...labels.filter((each) => !isChosen(each))];
  const kept: Of[] = [];
  for (const each of inTurn) if (!kept.some((other) => overlap(each, other))) kept.push(each);
  return kept;
}

function overlap(one: Label, other: Label): boolean {
  const isBeside = Math.abs(one.x - other.x) >= (widthOf(one) + widthOf(other)) / 2 + gap;
  const isBelow = Math.abs(one.y - other.y) >= (line * (one.lines.length + other.lines.length)) / 2 + gap;
  return !(isBeside || isBelow);
}

function widthOf({ lines }: Label): number {
  return letter * Math.max(...lines.map(({ length }) => length));
}
