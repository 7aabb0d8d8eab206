/** A thing on the map that keys can move to. */
export interface Standing {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** What lies aside of a direction is farther than what lies along it. */
const aside = 2;

/** Things in the order in which a page is read: line by line, from the left. */
export function inReadingOrder<T extends Standing>(things: readonly T[], line: number): readonly T[] {
  const row = ({ y }: Standing): number => Math.floor(y / line);
  return [...things].sort((one, other) => row(one) - row(other) || one.x - other.x);
}

/**
 * Where a key leads from one thing: the nearest that lies in its direction; the first and the last by Home and End.
 *
 * @returns nothing where the key leads nowhere
 */
export function led(key: string, from: string, things: readonly Standing[]): string | undefined {
  if (key === "Home") return things[0]?.id;
  if (key === "End") return things.at(-1)?.id;
  const [direction, here] = [directions[key], things.find(({ id }) => id === from)];
  if (!direction || !here) return undefined;
  const [dx, dy] = direction;
  const ahead = things.flatMap(({ id, x, y }) => {
    const along = (x - here.x) * dx + (y - here.y) * dy;
    const off = Math.abs((x - here.x) * dy) + Math.abs((y - here.y) * dx);
    return along > 0 && off <= aside * along ? [{ id, far: along + aside * off }] : [];
  });
  return ahead.reduce<(typeof ahead)[number] | undefined>(
    (best, each) => (best && best.far <= each.far ? best : each),
    undefined,
  )?.id;
}
