/** Draws the regions of the map from the lines between them: `data/outlines.csv`. */
import { group } from "d3-array";
import { geoArea, geoConicEqualArea, geoContains, geoPath } from "d3-geo";
import { mesh } from "topojson-client";

/** Kilometres. */
const radiusOfEarth = 6371;

/**
 * Two views of one map, equal in area: the whole Union, and nearer its west, where most people lived.
 * A view with corners, in degrees east and north, shows what lies between them. Its paths have so many digits of a pixel.
 */
export const views = {
  whole: { width: 560, height: 336, digits: 1, turn: 100, parallels: [47, 62] },
  west: {
    width: 812,
    height: 520,
    digits: 0,
    turn: 53,
    parallels: [47, 62],
    corners: [
      [24.2, 49],
      [38, 38.4],
      [76.5, 51],
      [27, 61.2],
    ],
  },
};

/**
 * The regions as shapes on the globe. Lines between two regions are drawn once and shared, so that no gap and no overlap shows.
 *
 * @param rows of the table of points: each line runs with one region at its right hand and another, or none, at its left
 */
export function shapesOf(rows) {
  const lines = group(rows, ({ line }) => line);
  const topology = { type: "Topology", objects: {}, arcs: [] };
  const sides = new Map();
  for (const points of lines.values()) {
    const arc = topology.arcs.push(points.map(({ longitude, latitude }) => [Number(longitude), Number(latitude)])) - 1;
    const [{ right, left }] = points;
    if (right !== "") sides.set(right, [...(sides.get(right) ?? []), [arc]]);
    if (left !== "") sides.set(left, [...(sides.get(left) ?? []), [~arc]]);
  }
  return new Map(
    [...sides].map(([region, arcs]) => {
      const rings = mesh(topology, { type: "MultiLineString", arcs }).coordinates;
      return [region, { type: "MultiPolygon", coordinates: polygonsOf(rings) }];
    }),
  );
}

/** Rings that run clockwise bound a piece of a region; others are holes of the piece that is the largest. */
function polygonsOf(rings) {
  const isHole = (ring) => geoArea({ type: "Polygon", coordinates: [ring] }) > 2 * Math.PI;
  const pieces = rings.filter((ring) => !isHole(ring)).sort((one, other) => areaOf(other) - areaOf(one));
  return pieces.map((ring, at) => (at === 0 ? [ring, ...rings.filter(isHole)] : [ring]));
}

function areaOf(ring) {
  return geoArea({ type: "Polygon", coordinates: [ring] });
}

/** Square kilometres of a shape. */
export function squareKilometres(shape) {
  return geoArea(shape) * radiusOfEarth ** 2;
}

/**
 * Draws every region in both views.
 *
 * @param rows of the table of points
 * @param places where the name of each region stands, in degrees
 */
export function draw(rows, places) {
  const shapes = shapesOf(rows);
  return Object.fromEntries(Object.entries(views).map(([name, view]) => [name, drawnIn(view, shapes, places)]));
}

function drawnIn({ width, height, digits, turn, parallels, corners }, shapes, places) {
  const frame = [
    [0, 0],
    [width, height],
  ];
  const projection = geoConicEqualArea().rotate([-turn, 0]).parallels(parallels);
  const all = { type: "GeometryCollection", geometries: [...shapes.values()] };
  projection.fitExtent(frame, corners ? { type: "MultiPoint", coordinates: corners } : all);
  // A little beyond the frame, so that no border of a region runs along it.
  projection.clipExtent([
    [-4, -4],
    [width + 4, height + 4],
  ]);
  const path = geoPath(projection).digits(digits);
  const regions = places.flatMap(({ region, longitude, latitude }) => {
    const shape = shapes.get(region);
    const d = path(shape);
    const name = [Number(longitude), Number(latitude)];
    const [x = 0, y = 0] = rounded(projection(name));
    // A name that stands beside its region has a line that leads there.
    const leads = geoContains(shape, name) ? {} : { to: rounded(path.centroid(shape)) };
    return d ? [{ id: region, path: d, x, y, ...leads }] : [];
  });
  return { width, height, regions };
}

function rounded(point) {
  return (point ?? []).map((each) => Math.round(each));
}
