import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { chapters } from "../../src/book/chapters.ts";
import { formulaOf, namesIn } from "../../src/ground/expression.ts";
import { isLaw } from "../../src/ground/model.ts";
import { taken } from "../../src/ground/plan.ts";
import type { Change, Flow, Lever, Mapped, Parameter, Quantity, Start, Step } from "../../src/ground/quantity.ts";
import { dimension, sameDimension } from "../../src/ground/unit.ts";
import { explain, indicators, monthNumber, type Run, tollOf } from "../../src/index.ts";
import { model } from "../../src/laws/month.ts";
import { inputsOf, laws } from "./law.ts";

const works = new Set(
  csvParse(readFileSync(new URL("../../data/sources.csv", import.meta.url), "utf8")).map((row) => row["key"]),
);
const quantities = [...model.quantities];
const steps: readonly (Start | Step)[] = [...model.beginning, ...model.month];

/** Names of those quantities that break a rule: the list is empty or it is the message. */
function breakers<Q extends Quantity>(from: readonly (readonly [string, Q])[], breaks: (each: Q) => boolean) {
  return from.filter(([, each]) => breaks(each)).map(([name]) => name);
}

function ofKind<Q extends Quantity>(kind: Q["kind"]): readonly (readonly [string, Q])[] {
  return quantities.filter((each): each is [string, Q] => each[1].kind === kind);
}

/** Everything that some step takes, runs by or is rounded by. */
const takenBySome = new Set<Quantity>(
  steps.flatMap((step) => {
    if (!isLaw(step)) return taken(step);
    const lot = "lot" in step && step.lot ? [step.lot] : [];
    const inputs = Object.values(step.takes).map((each) => (each.kind === "last" && "was" in each ? each.was : each));
    return [...(inputs as Quantity[]), ...(step.when ? [step.when] : []), ...lot];
  }),
);

function takenNames(): readonly string[] {
  return [...takenBySome].map((each) => model.nameOf(each));
}

/** Names of what indicators and the toll measure: they are asked of a run that only listens. */
function told(): readonly string[] {
  const heard = new Set<string>();
  const months = [monthNumber(1924, 1), monthNumber(1945, 12)];
  const listen = (name: string): Float64Array => {
    heard.add(name);
    return new Float64Array(months.length);
  };
  tollOf({ months, series: listen, whole: listen } as unknown as Run);
  return [...heard, ...indicators.flatMap((each) => explain(each, 0).takes.map(({ name }) => name))];
}

function unread(computed: readonly (readonly [string, Quantity])[], read: ReadonlySet<string>): readonly string[] {
  return computed.filter(([name]) => !read.has(name)).map(([name]) => name);
}

/** Symbols that stand for two things in one subsystem. A law that moves a state has the state's symbol, and is no other thing. */
function shared(named: readonly (readonly [string, Pick<Quantity, "kind" | "symbol">])[]): readonly string[] {
  const names = new Map<string, string[]>();
  for (const [name, { kind, symbol }] of named) {
    if (kind === "change" || kind === "start") continue;
    names.set(symbol, [...(names.get(symbol) ?? []), name]);
  }
  return [...names].filter(([, all]) => all.length > 1).map(([symbol, all]) => `${symbol}: ${all.join(", ")}`);
}

describe("symbols", () => {
  test.each(chapters)("stand for one thing each in the subsystem $name", ({ sections }) => {
    expect(shared(sections.flatMap((section) => section.quantities))).toEqual([]);
  });

  test("of a law that moves a state are those of the state", () => {
    const other = ofKind<Change>("change").filter(([, { symbol, changes }]) => symbol !== changes.symbol);
    expect(other.map(([name]) => name)).toEqual([]);
  });

  test("that stand for two things are named with both", () => {
    const [herd, hay] = [{ kind: "state", symbol: "H" } as const, { kind: "signal", symbol: "H" } as const];
    const grows = { kind: "change", symbol: "H" } as const;
    expect(shared(Object.entries({ herd, hay, grows }))).toEqual(["H: herd, hay"]);
    expect(shared(Object.entries({ herd, grows }))).toEqual([]);
  });
});

describe("declarations", () => {
  test("every quantity is described by a sentence, a symbol and a readable unit", () => {
    expect(breakers(quantities, ({ says }) => !/^["A-Z0-9].*\S[.]$/s.test(says))).toEqual([]);
    expect(breakers(quantities, ({ symbol }) => symbol.trim() === "")).toEqual([]);
    for (const [, { unit }] of quantities) expect(() => dimension(unit)).not.toThrow();
  });

  test("every quantity names a work of the bibliography, or is book-keeping, or says that it is assumed", () => {
    const own = new Set(["assumed", "accounting"]);
    expect(breakers(quantities, ({ source }) => !own.has(source.key) && !works.has(source.key))).toEqual([]);
  });

  test("every citation says where in the work, and every assumption says why", () => {
    expect(breakers(quantities, ({ source }) => source.locator.trim().length < 3)).toEqual([]);
  });

  test("every parameter has a range around its value, or says why it has none", () => {
    const parameters = ofKind<Parameter>("parameter");
    const unbounded = breakers(parameters, ({ value, prior }) =>
      prior.shape === "fixed"
        ? prior.why.trim() === ""
        : !(prior.low < prior.high && prior.low <= value && value <= prior.high),
    );
    expect(unbounded).toEqual([]);
  });

  test("every lever stands, untouched, within its own bounds", () => {
    const outside = ofKind<Lever>("lever").filter(([, { value, within }]) => {
      const [low, high] = within;
      return !(low < high && low <= value && value <= high);
    });
    expect(outside.map(([name]) => name)).toEqual([]);
  });

  test("every lever has a title of its own, of one to five plain words", () => {
    const levers = ofKind<Lever>("lever");
    expect(
      levers.filter(([, { title }]) => !/^[A-Z][a-z'-]+( [\w'-]+){0,4}$/.test(title)).map(([name]) => name),
    ).toEqual([]);
    expect(new Set(levers.map(([, { title }]) => title)).size).toBe(levers.length);
  });
});

describe("nothing is idle", () => {
  test("every mechanism is used by a law", () => {
    const used = new Set(steps.map((step) => (isLaw(step) ? step.mechanism : undefined)));
    expect(model.mechanisms.filter((each) => !used.has(each)).map(({ name }) => name)).toEqual([]);
  });

  test.each(["lever", "parameter", "input", "table", "draw", "state"])("every %s is taken by a law", (kind) => {
    expect(
      ofKind(kind)
        .filter(([, each]) => !takenBySome.has(each))
        .map(([name]) => name),
    ).toEqual([]);
  });

  test("every signal and every sum is taken by a law, or told by an indicator or the toll", () => {
    const computed = [...ofKind("signal"), ...ofKind("total"), ...ofKind("mapped")];
    expect(unread(computed, new Set([...told(), ...takenNames()]))).toEqual([]);
  });

  test("a signal that nobody reads is named", () => {
    const [one, other] = ofKind("signal");
    if (!one || !other) throw new Error("no signals");
    expect(unread([one, other], new Set([other[0]]))).toEqual([one[0]]);
  });

  test("every stock is an end of a flow", () => {
    const ends = new Set<Quantity>(steps.flatMap((step) => (step.kind === "flow" ? [step.from, step.to] : [])));
    expect(
      ofKind("stock")
        .filter(([, each]) => !ends.has(each))
        .map(([name]) => name),
    ).toEqual([]);
  });
});

describe("laws", () => {
  test("each stands in the order exactly once", () => {
    expect(new Set(steps).size).toBe(steps.length);
    const placed = new Set<Quantity>(steps);
    const kinds = new Set(["signal", "flow", "change", "start", "total", "mapped"]);
    expect(quantities.filter(([, each]) => kinds.has(each.kind) && !placed.has(each)).map(([name]) => name)).toEqual(
      [],
    );
  });

  test("each is plain arithmetic of what it takes, and of all that it takes", () => {
    for (const [name, law] of laws) {
      const read = [...namesIn(formulaOf(law.is, name))].sort();
      expect(read, name).toEqual(
        inputsOf(law)
          .map(([input]) => input)
          .sort(),
      );
    }
  });

  test("each flow moves one substance, by its unit a month, between two different stocks", () => {
    const wrong = ofKind<Flow>("flow").filter(
      ([, { from, to, unit }]) => from === to || from.of !== to.of || !sameDimension(unit, `${from.unit}/month`),
    );
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  test("each sum through a table is in the table's unit times that of what it sums", () => {
    const wrong = ofKind<Mapped>("mapped").filter(
      ([, { of, by, unit }]) => !sameDimension(unit, `${by.unit}*${of.unit}`),
    );
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  test("each runs in some month of the year", () => {
    const seasons = laws.filter(
      ([, law]) => law.months && (law.months.length === 0 || law.months.some((m) => m < 1 || m > 12)),
    );
    expect(seasons.map(([name]) => name)).toEqual([]);
  });
});
