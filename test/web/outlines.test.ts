import { readFileSync } from "node:fs";
import { group } from "d3-array";
import { csvParse } from "d3-dsv";
import { geoContains } from "d3-geo";
import { describe, expect, test } from "vitest";
import { shapesOf, squareKilometres } from "../../scripts/outlines.mjs";
import { outlines } from "../../src/generated/outlines.ts";
import { regionIds } from "../../src/index.ts";

const read = (name: string) => csvParse(readFileSync(new URL(`../../data/${name}.csv`, import.meta.url), "utf8"));
const points = [...read("outlines")] as unknown as Parameters<typeof shapesOf>[0];
const table = [...read("outline-regions")];
const shapes = shapesOf(points);
const ringsOf = (region: string) => shapes.get(region)?.coordinates.flat() ?? [];
/** What a stylised outline keeps of a region's area. */
const mostLost = 0.03;
/** Bytes that the outlines may add to the page. */
const mostBytes = 30_000;

describe("an outline", () => {
  test("is drawn of every region of the model, and of nothing else", () => {
    expect([...shapes.keys()].sort()).toEqual([...regionIds].sort());
    expect(table.map(({ region }) => region).sort()).toEqual([...regionIds].sort());
    expect(outlines.whole.regions.map(({ id }) => id).sort()).toEqual([...regionIds].sort());
  });

  test.each(regionIds)(
    "of %s is closed, of some 40 to 90 points, and as large as the boundaries that it follows",
    (region) => {
      const rings = ringsOf(region);
      for (const ring of rings) expect(ring[0]).toEqual(ring.at(-1));
      const count = rings.reduce((sum, ring) => sum + ring.length - 1, 0);
      expect(count).toBeGreaterThanOrEqual(40);
      expect(count).toBeLessThanOrEqual(90);
      const area = Number(table.find((each) => each["region"] === region)?.["area"]) * 1000;
      const shape = shapes.get(region);
      expect(Math.abs((shape ? squareKilometres(shape) : 0) / area - 1)).toBeLessThan(mostLost);
    },
  );

  test("shares each line between two regions with its neighbour, point for point and the other way round", () => {
    const edgesOf = (region: string): readonly string[] =>
      ringsOf(region).flatMap((ring) => ring.slice(1).map((end, at) => `${ring[at]} ${end}`));
    const owner = new Map(regionIds.flatMap((region) => edgesOf(region).map((edge) => [edge, region] as const)));
    const lines = group(
      points.filter(({ right, left }) => right !== "" && left !== ""),
      ({ line }) => line,
    );
    for (const line of lines.values()) {
      line.slice(1).forEach((end, at) => {
        const [from, to] = [line[at], end].map((each) => `${Number(each?.longitude)},${Number(each?.latitude)}`);
        expect([owner.get(`${from} ${to}`), owner.get(`${to} ${from}`)]).toEqual([end.right, end.left]);
      });
    }
  });

  test("lies over no other: a place in the Union is in one region", () => {
    for (let longitude = 28; longitude < 190; longitude += 4.7) {
      for (let latitude = 38; latitude < 74; latitude += 2.3) {
        const within = [...shapes].filter(([, shape]) => geoContains(shape, [longitude, latitude]));
        expect(within.length, `${longitude}, ${latitude}: ${within.map(([region]) => region)}`).toBeLessThanOrEqual(1);
      }
    }
  });

  test("keeps within the degrees of the Union", () => {
    for (const { longitude, latitude } of points) {
      expect(Number(longitude)).toBeGreaterThan(25);
      expect(Number(longitude)).toBeLessThan(191);
      expect(Number(latitude)).toBeGreaterThan(35);
      expect(Number(latitude)).toBeLessThan(78);
    }
  });
});

describe("a drawn map", () => {
  test("is small enough to come with the page", () => {
    expect(JSON.stringify(outlines).length).toBeLessThan(mostBytes);
  });

  test.each(["whole", "west"] as const)("has the names of its %s within its frame", (view) => {
    const { width, height, regions } = outlines[view];
    for (const { x, y } of regions.filter(
      ({ id }) => view === "whole" || !["Eastern-Siberia", "Far-East"].includes(id),
    )) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
  });
});
