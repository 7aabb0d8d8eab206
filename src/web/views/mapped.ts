import type { Catalogue, Gauge, Spread } from "../engine/messages.ts";
import { figure, rate } from "../words/figure.ts";

/** A region's figure of a year: what its tile shows, and in whole. */
export interface Tile {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly column: number;
  readonly row: number;
  readonly value: number;
  /** The absolute figure, where the tile shows a rate. */
  readonly whole: number;
}

/** Steps of the map's scale. */
export const shades = 6;

const perThousand = 1000;

/** Whether a gauge is shown as a rate: people who died or were deported are, of a thousand that lived there. */
export function isRate({ group, unit }: Gauge): boolean {
  return group === "toll" && unit === "million persons";
}

/** The tiles of one run in a year. */
export function tilesOf(catalogue: Catalogue, gauge: Gauge, spread: Spread, year: number): readonly Tile[] {
  const at = catalogue.years.indexOf(year);
  const left = Math.min(...catalogue.places.map((each) => each.column)) - 1;
  const above = Math.min(...catalogue.places.map((each) => each.row)) - 1;
  return catalogue.places.map((place, index) => {
    const whole = spread.rows[index]?.[at] ?? Number.NaN;
    const people = spread.people[index]?.[at] ?? Number.NaN;
    const value = isRate(gauge) ? (perThousand * whole) / people : whole;
    const spot = { column: place.column - left, row: place.row - above };
    return { ...place, ...spot, code: codeOf(place.name), value, whole };
  });
}

/** A region's name in four letters or its initials. */
export function codeOf(name: string): string {
  const words = name.split(/[\s,-]+/).filter((each) => /^[A-Z]/.test(each));
  return words.length > 1 ? words.map((each) => each.charAt(0)).join("") : name.slice(0, 4);
}

/** The top of one scale for several maps: the largest value of all years and both runs. */
export function topOf(catalogue: Catalogue, gauge: Gauge, spreads: readonly Spread[]): number {
  const values = catalogue.years.flatMap((year) =>
    spreads.flatMap((spread) => tilesOf(catalogue, gauge, spread, year).map((each) => each.value)),
  );
  return values.reduce((most, each) => (Number.isFinite(each) ? Math.max(most, each) : most), 0);
}

/** The shade of a value, from 0 for none to the number of shades. */
export function shadeOf(value: number, top: number): number {
  if (!(value > 0) || top === 0) return 0;
  return Math.max(1, Math.min(shades, Math.ceil((shades * value) / top)));
}

/** A tile's figure, written. */
export function tileWords(tile: Tile, gauge: Gauge): string {
  const isToll = gauge.group === "toll";
  if (!isRate(gauge)) return figure(tile.value, isToll);
  return `${rate(tile.value)} per 1,000 people (${figure(tile.whole * perThousand, isToll)} thousand)`;
}
