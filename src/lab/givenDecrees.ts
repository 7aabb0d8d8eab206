import { aggregates } from "../generated/inputs.ts";
import type { World } from "../ground/world.ts";
import { dateZone, headsQuota, quotaOfRegion } from "../ledger/collectivisation/decrees.ts";
import { figureIfAny } from "./givenFigures.ts";

/**
 * The part of a quota that falls on each region: what the decree named for it or for the places that hold it, and of
 * the rest of the country's figure what its households are of those not named.
 */
function quotas(series: string, regions: readonly string[]): readonly number[] {
  const households = (id: string): number => figureIfAny("peasant-households", id) ?? 0;
  const sum = (ids: readonly string[], of: (id: string) => number): number => ids.reduce((all, id) => all + of(id), 0);
  const wider = (id: string): readonly string[] =>
    Object.keys(aggregates).filter((place) => place !== "USSR" && aggregates[place]?.includes(id));
  const holder = (id: string): string | undefined =>
    [id, ...wider(id)].find((place) => figureIfAny(series, place) !== undefined);
  const unnamed = regions.filter((id) => holder(id) === undefined);
  const named = [...new Set(regions.flatMap((id) => holder(id) ?? []))];
  const left = (figureIfAny(series, "USSR") ?? 0) - sum(named, (place) => figureIfAny(series, place) ?? 0);
  return regions.map((id) => {
    const place = holder(id);
    const members = place === undefined ? unnamed : place === id ? [id] : (aggregates[place] ?? []);
    const whole = place === undefined ? left : (figureIfAny(series, place) ?? 0);
    return (whole * households(id)) / sum(members, households);
  });
}

/** Writes what decrees set for regions into a world. */
export function giveDecrees(world: World, regions: readonly string[]): void {
  const first = quotas("decree-arrest-quota", regions);
  const second = quotas("decree-deportation-quota", regions);
  const households = regions.map((id) => figureIfAny("peasant-households", id) ?? 0);
  const total = (of: readonly number[]): number => of.reduce((sum, each) => sum + each, 0);
  const usual = total(second) / total(households);
  world.cells(headsQuota).set(first.map((each, at) => each / (second[at] ?? Number.NaN)));
  world.cells(quotaOfRegion).set(second.map((each, at) => each / (households[at] ?? Number.NaN) / usual));
  world.cells(dateZone).set(regions.map((id) => figureIfAny("decree-collectivisation-dates", id) ?? Number.NaN));
}
