import fc from "fast-check";
import type { PlanOptions, Table } from "../../src/index.ts";

/** A question to the planner: a productive table, and what is asked of it. */
export interface Drawn {
  readonly table: Table;
  readonly options: PlanOptions;
}

/** A table from rows of uses; the goods made come first. */
export function tableOf(goods: readonly string[], uses: readonly (readonly number[])[]): Table {
  const rows = uses.map((row) => Float64Array.from(row));
  return { goods, made: rows[0]?.length ?? 0, uses: rows, units: new Map(), file: "drawn.csv" };
}

/** One share in three is nought, so that some goods are no part of others. */
const use = fc.oneof(
  { weight: 2, arbitrary: fc.double({ min: 0.01, max: 1, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant(0) },
);
const amount = fc.double({ min: 0.5, max: 20, noNaN: true });
/** Questions about up to five goods made and two only used, in units far apart: tonnes of one, thousands of another. */
export const questions: fc.Arbitrary<Drawn> = questionsIn(fc.constantFrom(1, 1000, 0.01, 1e5));
/** The same in units alike, for solvers that take small numbers for nought. */
export const plainQuestions: fc.Arbitrary<Drawn> = questionsIn(fc.constant(1));

/** In the units first drawn no good made takes more than 0.9 of all others, so every table is productive. */
function questionsIn(unit: fc.Arbitrary<number>): fc.Arbitrary<Drawn> {
  return fc
    .record({ made: fc.integer({ min: 1, max: 5 }), only: fc.integer({ min: 0, max: 2 }) })
    .chain(({ made, only }) =>
      fc.record({
        uses: fc.array(fc.array(use, { minLength: made, maxLength: made }), {
          minLength: made + only,
          maxLength: made + only,
        }),
        taken: fc.array(fc.double({ min: 0.1, max: 0.9, noNaN: true }), { minLength: made, maxLength: made }),
        targets: fc.array(fc.option(amount, { nil: 0 }), { minLength: made, maxLength: made }),
        weights: fc.array(fc.double({ min: 0.5, max: 3, noNaN: true }), { minLength: made, maxLength: made }),
        capacities: fc.array(fc.option(amount), { minLength: made, maxLength: made }),
        stocks: fc.array(fc.option(amount, { nil: 0 }), { minLength: made + only, maxLength: made + only }),
        units: fc.array(unit, { minLength: made + only, maxLength: made + only }),
      }),
    )
    .filter(({ targets }) => targets.some((each) => each > 0))
    .map(asked);
}

interface Shares {
  readonly uses: readonly (readonly number[])[];
  readonly taken: readonly number[];
  readonly targets: readonly number[];
  readonly weights: readonly number[];
  readonly capacities: readonly (number | null)[];
  readonly stocks: readonly number[];
  readonly units: readonly number[];
}

function asked({ uses, taken, targets, weights, capacities, stocks, units }: Shares): Drawn {
  const made = taken.length;
  const goods = uses.map((_, at) => (at < made ? `good ${at}` : `means ${at}`));
  const sums = taken.map((_, into) => uses.slice(0, made).reduce((sum, row) => sum + (row[into] ?? 0), 0));
  const unitOf = (at: number): number => units[at] ?? 1;
  const coefficients = uses.map((row, of) =>
    row.map((each, into) => {
      const share = of < made && (sums[into] ?? 0) > 0 ? (taken[into] ?? 0) / (sums[into] ?? 1) : 1;
      return (each * share * unitOf(of)) / unitOf(into);
    }),
  );
  const named = (amounts: readonly (number | null)[]): ReadonlyMap<string, number> =>
    new Map(amounts.flatMap((each, at) => (each === null ? [] : [[goods[at] ?? "", each * unitOf(at)] as const])));
  return {
    table: tableOf(goods, coefficients),
    options: {
      targets: named(targets),
      weights: new Map(weights.map((each, at) => [goods[at] ?? "", each])),
      capacities: named(capacities),
      stocks: named(stocks),
      rounds: 4,
    },
  };
}

/** The same question with one good measured in a unit so many times smaller. */
export function inOtherUnit({ table, options }: Drawn, good: number, times: number): Drawn {
  const uses = table.uses.map((row, of) =>
    row.map((each, into) => (each * (of === good ? times : 1)) / (into === good ? times : 1)),
  );
  const name = table.goods[good] ?? "";
  const scaled = (amounts: ReadonlyMap<string, number> = new Map()): ReadonlyMap<string, number> =>
    new Map([...amounts].map(([key, each]) => [key, key === name ? each * times : each]));
  return {
    table: { ...table, uses },
    options: {
      ...options,
      targets: scaled(options.targets),
      capacities: scaled(options.capacities),
      stocks: scaled(options.stocks),
    },
  };
}

/** Whether two numbers are the same but for rounding. */
export function near(one: number, other: number, tolerance = 1e-6): boolean {
  return one === other || Math.abs(one - other) <= tolerance * Math.max(1e-9, Math.abs(one), Math.abs(other));
}
