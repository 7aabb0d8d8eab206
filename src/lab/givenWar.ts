import { war } from "../generated/war.ts";
import { readMonth } from "../ground/calendar.ts";
import type { World } from "../ground/world.ts";
import { enemyTroops, occupied } from "../ledger/given.ts";

const dated = war.map((row) => ({ ...row, from: readMonth(row.from) ?? Number.NaN }));

/** A figure of the war in a month, which holds from its date until the next. */
function figureIn(quantity: string, place: string, month: number): number {
  return dated.findLast((row) => row.quantity === quantity && row.place === place && row.from <= month)?.value ?? 0;
}

const monthFigures = new Map<number, { readonly occupied: readonly number[]; readonly enemy: number }>();

/** Writes into a world how far the enemy has come in a month, and with how many. */
export function giveWar(world: World, month: number, regions: readonly string[]): void {
  const known = monthFigures.get(month) ?? {
    occupied: regions.map((id) => figureIn("occupied", id, month)),
    enemy: figureIn("enemy", "USSR", month),
  };
  monthFigures.set(month, known);
  world.cells(occupied).set(known.occupied);
  world.cells(enemyTroops)[0] = known.enemy;
}
