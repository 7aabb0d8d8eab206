import type { MultiPolygon } from "geojson";

/** A row of `data/outlines.csv`: a point of a line. */
interface PointRow {
  readonly line: string;
  readonly right: string;
  readonly left: string;
  readonly longitude: string;
  readonly latitude: string;
}
export function shapesOf(rows: readonly PointRow[]): ReadonlyMap<string, MultiPolygon>;
export function squareKilometres(shape: MultiPolygon): number;
