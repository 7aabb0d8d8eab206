import type { Figures, Part, Take } from "../evidence/observe/figures.ts";
import { aggregates } from "../generated/inputs.ts";
import type { QuantityName } from "../generated/names.ts";
import { isAddable } from "../ground/amount.ts";
import { Fault } from "../ground/fault.ts";
import type { Level, Quantity } from "../ground/quantity.ts";
import { model } from "../laws/month.ts";
import { levels } from "../ledger/levels.ts";
import { holdKnown } from "../scenarios/hold.ts";
import { regionIds } from "./given.ts";
import { unknown } from "./record.ts";

/** The whole country, the groups of regions that have a name, and the regions. */
export const placeIds: readonly string[] = [
  "USSR",
  ...Object.keys(aggregates).filter((each) => each !== "USSR"),
  ...regionIds,
];

/** A group of regions that has a name of its own. */
export interface PlaceGroup {
  readonly id: string;
  readonly name: string;
  /** Ids of its regions. */
  readonly regions: readonly string[];
}

/**
 * Groups of regions that have a name, the whole country first.
 *
 * @example
 * placeGroups()[0].id; // => "USSR"
 */
export function placeGroups(): readonly PlaceGroup[] {
  return placeIds.flatMap((id) => {
    const regions = aggregates[id];
    return regions ? [{ id, name: id.replaceAll("-", " "), regions }] : [];
  });
}

/**
 * Takes quantities of a run for a place.
 *
 * @param place the country, a region, or a named group of regions
 * @throws Fault "place-unknown"
 */
export function takeIn(run: Figures, place: string): Take {
  holdKnown("place", place, placeIds, "a place that is measured");
  return takeOf(run, place, place === "USSR" ? undefined : cellsOf(aggregates[place] ?? [place]));
}

function cellsOf(regions: readonly string[]): readonly number[] {
  return regions.map((id) => regionIds.indexOf(id));
}

/** @param regions cells of the regions of a part of the country; the whole of it unless given */
function takeOf(run: Figures, place: string, regions: readonly number[] | undefined): Take {
  const take = (name: QuantityName, part: Part = "value", picked?: readonly number[]): Float64Array => {
    const quantity = model.quantities.get(name);
    if (!quantity) throw unknown("quantity", name, [...model.quantities.keys()]);
    const level = part === "value" ? quantity.level : levels.home;
    const cells = picked ?? (level === levels.home ? regions : undefined);
    if (regions && !cells) return everywhere(run, name, quantity, place);
    if (cells?.length === 1) return run.series(name, cells[0], part);
    if (level.cells !== 1) holdAddable(name, quantity, level, place);
    return cells ? added(cells.map((cell) => run.series(name, cell, part))) : run.whole(name, part);
  };
  return Object.assign(take, {
    months: run.months,
    regionByRegion: (measure: (take: Take) => Float64Array): Float64Array =>
      added((regions ?? cellsOf(regionIds)).map((cell) => measure(takeOf(run, regionIds[cell] ?? "", [cell])))),
  });
}

function added(parts: readonly Float64Array[]): Float64Array {
  const [first = new Float64Array(), ...others] = parts;
  const sum = first.slice();
  for (const part of others) for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (part[at] ?? 0);
  return sum;
}

/** What is one for the whole country holds in each part of it, unless it is an amount: of that, no part is told. */
function everywhere(run: Figures, name: QuantityName, quantity: Quantity, place: string): Float64Array {
  if (quantity.level.cells === 1 && !isAddable(quantity)) return run.series(name);
  throw new Fault("place-untold", {
    what: `"${name}" is told for the whole country alone, and it is asked of ${place}`,
    where: "the measure of an indicator",
    mend: "measure what the model keeps for each region, or declare the indicator as one of the country",
  });
}

function holdAddable(name: string, quantity: Quantity, level: Level, place: string): void {
  if (isAddable(quantity)) return;
  throw new Fault("cells-not-added", {
    what: `"${name}" cannot be added up over the cells of the level ${level.name} for ${place}: its unit is "${quantity.unit}"`,
    where: "the measure of an indicator",
    mend: "divide one sum by another, or reckon an amount region by region and add that",
  });
}
