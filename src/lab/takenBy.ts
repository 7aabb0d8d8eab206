import type { Indicator, Part, Take } from "../evidence/observe/figures.ts";
import type { QuantityName } from "../generated/names.ts";
import type { Role } from "../ground/layout.ts";
import { keyOf } from "../ground/purpose.ts";
import { uniform } from "../ground/random.ts";
import { firstMonth, lastMonth } from "../scenarios/horizon.ts";

/** A quantity that an indicator is measured by. */
export interface TakenQuantity {
  readonly name: string;
  readonly role: Role;
}

/** A quantity that an indicator is measured by, and how the figure moves when it alone rises. */
export interface MovingQuantity extends TakenQuantity {
  /** `?` where it moves either way, or not at all. */
  readonly sign: "+" | "-" | "?";
}

const months = Array.from({ length: lastMonth - firstMonth + 1 }, (_, at) => firstMonth + at);

/** The number that a quantity is given in a role. */
type NumberFor = (name: QuantityName, role: Part) => number;

/** What an indicator comes to, month by month, where each quantity that it takes is one number in all months. */
function measuredOf({ measure }: Indicator, numberFor: NumberFor): Float64Array {
  const take: Take = Object.assign(
    (name: QuantityName, role: Part = "value") => new Float64Array(months.length).fill(numberFor(name, role)),
    { months, regionByRegion: (of: Indicator["measure"]) => of(take) },
  );
  return measure(take);
}

/** The quantities that an indicator takes, found by measuring nothing but ones. */
export function takenBy(indicator: Indicator): readonly TakenQuantity[] {
  const found = new Map<string, TakenQuantity>();
  measuredOf(indicator, (name, role) => {
    found.set(`${name} ${role}`, { name, role });
    return 1;
  });
  return [...found.values()];
}

/** How often each quantity is raised, and by how much. */
const [tries, raise] = [16, 1.25];

/**
 * How each quantity that an indicator takes moves it. A measure declares no signs, as laws do: they are found by trying, with
 * drawn numbers between a quarter and seven quarters.
 */
export function movingBy(indicator: Indicator): readonly MovingQuantity[] {
  const attempts = Array.from({ length: tries }, (_, attempt) => {
    const drawn: NumberFor = (name, role) => 0.25 + 1.5 * uniform(attempt, keyOf(`${name} ${role}`), 0, 0);
    return { drawn, before: measuredOf(indicator, drawn) };
  });
  return takenBy(indicator).map((raised) => {
    const moves = attempts.flatMap((attempt) => movesOf(indicator, raised, attempt));
    const [up, down] = [moves.some((each) => each > 0), moves.some((each) => each < 0)];
    return { ...raised, sign: up === down ? "?" : up ? "+" : "-" };
  });
}

/** Numbers that are drawn for quantities, and what the indicator then comes to. */
interface Attempt {
  readonly drawn: NumberFor;
  readonly before: Float64Array;
}

function movesOf(indicator: Indicator, raised: TakenQuantity, { drawn, before }: Attempt): readonly number[] {
  const after = measuredOf(indicator, (name, role) => {
    const isRaised = name === raised.name && role === raised.role;
    return (isRaised ? raise : 1) * drawn(name, role);
  });
  const tiny = 1e-9;
  return [...after].map((each, at) => {
    const move = each - (before[at] ?? 0);
    return Math.abs(move) <= tiny * Math.abs(each) ? 0 : move;
  });
}
