import { crossing } from "../root.ts";
import { type Consumption, type Economy, utility } from "./economy.ts";

/**
 * By what part all consumption of a base path would have to change to be as good as another path.
 *
 * It weighs consumption a head alone. Those who died are in no path: they do not consume, and this measure does not
 * count them.
 *
 * @param path consumption a head, year by year
 * @param base the same years of the path it is held against
 * @param alive farm goods a head that keep alive
 * @returns a share: -0.24 is a quarter of consumption less, every year
 */
export function welfare(
  path: readonly Consumption[],
  base: readonly Consumption[],
  alive: number,
  economy: Economy,
): number {
  const wanted = weighed(path, alive, economy);
  const changed = (by: number): readonly Consumption[] =>
    base.map(({ farm, other }) => ({ farm: Math.max((1 + by) * farm, alive * (1 + 1e-9)), other: (1 + by) * other }));
  return crossing((by) => weighed(changed(by), alive, economy) - wanted, -0.95, 10);
}

function weighed(path: readonly Consumption[], alive: number, economy: Economy): number {
  return path.reduce((sum, each, year) => sum + economy.patience ** year * utility(each, alive, economy), 0);
}
