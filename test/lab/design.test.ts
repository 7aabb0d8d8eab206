import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blocksIn, designOf, runsOfShard, shardsOf } from "../../src/lab/design/design.ts";
import { axes } from "../../src/lab/design/doubts.ts";
import { memberOf, settingName } from "../../src/lab/design/member.ts";
import { permuted } from "../../src/lab/design/permuted.ts";
import { pointKinds, shareOf } from "../../src/lab/design/points.ts";
import { atShare, doubtfulParameters } from "../../src/lab/design/prior.ts";
import { sobolDimensions, sobolWord } from "../../src/lab/design/sobol.ts";
import { cellsOf } from "../../src/lab/design/targets.ts";
import { leverRanges } from "../../src/scenarios/known.ts";
import { standardReading } from "../../src/scenarios/reading.ts";
import { standardScenario } from "../../src/scenarios/standard.ts";

const history = standardScenario("history");
const small = { scenario: history, oneIn: 20_000, runs: 40 } as const;

describe("Sobol's sequence", () => {
  // scipy.stats.qmc.Sobol(1200, scramble=False, bits=32), SciPy 1.17.1: the first sixteen points in some of its dimensions.
  const dimensions = [0, 1, 2, 3, 7, 50, 499, 1199];
  const points = [
    [0, 0, 0, 0, 0, 0, 0, 0],
    [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
    [0.75, 0.25, 0.25, 0.25, 0.75, 0.25, 0.25, 0.25],
    [0.25, 0.75, 0.75, 0.75, 0.25, 0.75, 0.75, 0.75],
    [0.375, 0.375, 0.625, 0.875, 0.875, 0.125, 0.625, 0.625],
    [0.875, 0.875, 0.125, 0.375, 0.375, 0.625, 0.125, 0.125],
    [0.625, 0.125, 0.875, 0.625, 0.125, 0.375, 0.875, 0.875],
    [0.125, 0.625, 0.375, 0.125, 0.625, 0.875, 0.375, 0.375],
    [0.1875, 0.3125, 0.9375, 0.4375, 0.9375, 0.5625, 0.4375, 0.8125],
    [0.6875, 0.8125, 0.4375, 0.9375, 0.4375, 0.0625, 0.9375, 0.3125],
    [0.9375, 0.0625, 0.6875, 0.1875, 0.1875, 0.8125, 0.1875, 0.5625],
    [0.4375, 0.5625, 0.1875, 0.6875, 0.6875, 0.3125, 0.6875, 0.0625],
    [0.3125, 0.1875, 0.3125, 0.5625, 0.0625, 0.6875, 0.8125, 0.4375],
    [0.8125, 0.6875, 0.8125, 0.0625, 0.5625, 0.1875, 0.3125, 0.9375],
    [0.5625, 0.4375, 0.0625, 0.8125, 0.8125, 0.9375, 0.5625, 0.1875],
    [0.0625, 0.9375, 0.5625, 0.3125, 0.3125, 0.4375, 0.0625, 0.6875],
  ];

  test("is SciPy's", () => {
    expect(sobolDimensions).toBe(1200);
    const ours = points.map((_, point) => dimensions.map((at) => (sobolWord(point, at) >>> 0) / 2 ** 32));
    expect(ours).toEqual(points);
  });
});

describe("the order of a Latin hypercube", () => {
  test("gives each place once, whatever the key and the number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer(), (count, key) => {
        const places = Array.from({ length: count }, (_, place) => permuted(place, count, key));
        expect([...places].sort((one, other) => one - other)).toEqual(places.map((_, place) => place));
      }),
    );
  });

  test("differs from key to key", () => {
    const order = (key: number): string => Array.from({ length: 50 }, (_, at) => permuted(at, 50, key)).join();
    expect(new Set([1, 2, 3, 4].map(order)).size).toBe(4);
  });
});

describe.each(pointKinds)("points of the kind %s", (kind) => {
  const points = { kind, seed: 7, count: 256 } as const;
  const shares = (name: string, place: number) =>
    Array.from({ length: 256 }, (_, member) => shareOf(points, name, place, member));

  test("lie within nought and one, never on either, and are spread evenly", () => {
    const all = shares("force", 3);
    expect(all.every((each) => each > 0 && each < 1)).toBe(true);
    const mean = all.reduce((sum, each) => sum + each, 0) / 256;
    expect(Math.abs(mean - 0.5)).toBeLessThan(kind === "plain" ? 0.06 : 0.003);
  });

  test("of two names are not those of one", () => {
    const [one, other] = [shares("force", 3), shares("relief", 4)];
    const alike = one.filter((each, at) => Math.abs(each - (other[at] ?? 0)) < 1e-6);
    expect(alike.length).toBeLessThan(5);
  });

  if (kind !== "plain") {
    test("fill each two hundred and fifty-sixth part once", () => {
      const parts = shares("force", 3).map((each) => Math.floor(256 * each));
      expect(new Set(parts).size).toBe(256);
    });
  }

  if (kind !== "sobol") {
    test("do not change with the place of their name among others", () => {
      expect(shares("force", 3)).toEqual(shares("force", 9));
    });
  }
});

test("a triangular prior gives its ends, its best value where that stands, and what scipy.stats.triang.ppf gives", () => {
  const doubt = { low: 2, best: 3, high: 7 };
  expect([0, 0.2, 1].map((share) => atShare(doubt, share))).toEqual([2, 3, 7]);
  // triang.ppf([0.05, 0.5, 0.95], 0.2, loc=2, scale=5)
  for (const [share, value] of [
    [0.05, 2.5],
    [0.5, 3.8377223398316205],
    [0.95, 6],
  ] as const) {
    expect(atShare(doubt, share)).toBeCloseTo(value, 12);
  }
  expect(atShare({ low: 4, best: 4, high: 4 }, 0.3)).toBe(4);
});

describe("a design", () => {
  const design = designOf(small);

  test("keeps the three doubts apart, and has a part for all together", () => {
    const blocks = blocksIn(design);
    expect(blocks.map(({ doubt }) => doubt)).toEqual(["structure", "chance", "parameters", "together"]);
    expect(blocks.reduce((sum, { count }) => sum + count, 0)).toBe(design.runs);
    const of = (doubt: string) => {
      const block = blocks.find((each) => each.doubt === doubt);
      return Array.from({ length: block?.count ?? 0 }, (_, at) => memberOf(design, (block?.from ?? 0) + at));
    };
    const chance = of("chance");
    expect(new Set(chance.map(({ seed }) => seed)).size).toBe(chance.length);
    expect(
      chance.every(({ parameters, scenario }) => Object.keys(parameters).length === 0 && scenario === history),
    ).toBe(true);
    const parameters = of("parameters");
    expect(new Set(parameters.map(({ seed }) => seed))).toEqual(new Set([1]));
    expect(parameters.every(({ scenario }) => scenario.reading === "base")).toBe(true);
    expect(parameters.every((each) => Object.keys(each.parameters).length === doubtfulParameters.size)).toBe(true);
    const structure = of("structure");
    expect(new Set(structure.map(({ scenario }) => scenario.reading)).size).toBe(structure.length);
    expect(structure.every(({ seed, scenario }) => seed === 1 && scenario.levers === history.levers)).toBe(true);
  });

  test("draws each parameter and each strength within its own range, and none that a reading or the scenario sets", () => {
    const scenario = { ...history, parameters: { landPerHorse: 4.5 } };
    const own = designOf({ ...small, scenario });
    for (let run = 0; run < own.runs; run++) {
      const member = memberOf(own, run);
      for (const [name, value] of Object.entries(member.parameters)) {
        const { low = 0, high = 0 } = doubtfulParameters.get(name as never) ?? {};
        expect(value >= low && value <= high).toBe(true);
      }
      for (const [at, setting] of member.scenario.levers.entries()) {
        const [low, high] = history.levers[at]?.range ?? [setting.value, setting.value];
        expect(setting.value >= low && setting.value <= high).toBe(true);
      }
      const { reading } = member.scenario;
      const said = reading === "base" ? {} : standardReading(reading).parameters;
      for (const name of Object.keys({ ...said, landPerHorse: 1 })) expect(member.parameters).not.toHaveProperty(name);
    }
  });

  test("is what it is whatever the size of its parts, and each run is in one part", () => {
    const other = designOf({ ...small, shard: 7 });
    for (const run of [0, 13, 39]) expect(memberOf(other, run)).toEqual(memberOf(design, run));
    const runs = Array.from({ length: shardsOf(other) }, (_, part) => runsOfShard(other, part)).flatMap(
      ([from, before]) => Array.from({ length: before - from }, (_, at) => from + at),
    );
    expect(runs).toEqual(Array.from({ length: 40 }, (_, run) => run));
  });

  test.each(axes)("that goes over %s alone varies nothing else", (axis) => {
    const own = designOf({ ...small, runs: 6, over: [axis] });
    const members = Array.from({ length: 6 }, (_, run) => memberOf(own, run));
    const differ = (of: (member: (typeof members)[number]) => unknown): boolean =>
      new Set(members.map((each) => JSON.stringify(of(each)))).size > 1;
    expect({
      seeds: differ(({ seed }) => seed),
      parameters: differ(({ parameters }) => parameters),
      settings: differ(({ scenario }) => scenario.levers),
      readings: differ(({ scenario }) => scenario.reading),
      switches: differ(({ scenario }) => scenario.off),
    }).toEqual({ ...Object.fromEntries(axes.map((each) => [each, false])), [axis]: true });
  });

  test("gives a name of its own to each strength that history draws", () => {
    const names = history.levers.filter(({ range }) => range).map(settingName);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(200);
    for (const { lever, range } of history.levers) {
      const { within } = leverRanges().get(lever) ?? { within: [0, 0] };
      if (range) expect(range[0] >= (within[0] ?? 0) && range[1] <= (within[1] ?? 0)).toBe(true);
    }
  });

  test("tells each figure that it keeps once", () => {
    const cells = cellsOf(design.keeps, design.to).map((each) => JSON.stringify(each));
    expect(new Set(cells).size).toBe(cells.length);
  });

  test.each([
    ["no runs", { runs: 0 }, "count-out-of-range"],
    ["more runs than structures", { over: ["readings"], runs: 90 }, "runs-alike"],
    ["an axis that is none", { over: ["seed"] }, "axis-unknown"],
    ["points that are none", { points: "sobel" }, "points-unknown"],
    ["an indicator that is none", { keeps: [{ series: "grain-harvst" }] }, "indicator-unknown"],
    ["a claim that is none", { keeps: [{ claim: "C999" }] }, "claim-unknown"],
    ["a place that is none", { keeps: [{ series: "grain-harvest-low", place: "Ukrane" }] }, "place-unknown"],
    ["a figure twice", { keeps: [{ claim: "C042" }, { claim: "C042" }] }, "target-twice"],
    ["nothing to keep", { keeps: [] }, "target-missing"],
    ["a part without runs", { shard: 0 }, "count-out-of-range"],
  ])("refuses %s", (_, wrong, code) => {
    expect(() => designOf({ ...small, ...(wrong as object) })).toThrow(expect.objectContaining({ code }));
  });

  test("has no run beyond its last", () => {
    for (const run of [-1, 40, 1.5]) {
      expect(() => memberOf(design, run)).toThrow(expect.objectContaining({ code: "run-beyond" }));
    }
  });
});
