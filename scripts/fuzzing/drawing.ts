import fc from "fast-check";
import { inOrderOfNames } from "../../src/ground/model.ts";
import type { Lever, Parameter } from "../../src/ground/quantity.ts";
import {
  model,
  monthName,
  monthNumber,
  productUnit,
  readingNames,
  standardNames,
  standardText,
} from "../../src/index.ts";
import { branchIds, productIds, variantIds } from "../../src/sources/industry/names.ts";
import { projectPlaces } from "../../src/sources/industry/projects.ts";
import { rules } from "./rule.ts";
import type { Part, Trial } from "./trial.ts";

const first = monthNumber(1924, 1);
const declared = inOrderOfNames(model.quantities);
const levers = declared.filter((each): each is [string, Lever] => each[1].kind === "lever");
const parameters = declared.filter((each): each is [string, Parameter] => each[1].kind === "parameter");
const origins = standardNames.filter((name) => !/^like:/m.test(standardText(name)));

/** A number of a range: as often one of its ends as anywhere between them. */
function within([low, high]: readonly [number, number]): fc.Arbitrary<number> {
  return fc.oneof(fc.constantFrom(low, high), fc.double({ min: low, max: high, noNaN: true }));
}

/** A quarter of the trials go to 1953 or 1985. */
const ends = fc.oneof(
  { weight: 2, arbitrary: fc.constant(monthNumber(1940, 12)) },
  { weight: 1, arbitrary: fc.integer({ min: first, max: monthNumber(1952, 12) }) },
  { weight: 1, arbitrary: fc.constantFrom(monthNumber(1953, 12), monthNumber(1985, 12)) },
);

/** Few of a list, or all of it. */
function some<T>(all: readonly T[], few: number): fc.Arbitrary<readonly T[]> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.subarray([...all], { maxLength: Math.min(few, all.length) }) },
    { weight: 1, arbitrary: fc.subarray([...all]) },
    { weight: 1, arbitrary: fc.constant(all) },
  );
}

/** One part for each of a list, drawn in turn. */
function partsOf<T>(
  chosen: fc.Arbitrary<readonly T[]>,
  part: (each: T) => fc.Arbitrary<readonly Part[]>,
): fc.Arbitrary<readonly Part[]> {
  return chosen.chain((each) => fc.tuple(...each.map(part))).map((parts) => parts.flat());
}

function pulled([name, lever]: readonly [string, Lever], end: number): fc.Arbitrary<readonly Part[]> {
  const months = fc.oneof(fc.constant(first), fc.integer({ min: first, max: end }));
  const values = fc.oneof({ weight: 6, arbitrary: within(lever.within) }, { weight: 1, arbitrary: rules });
  const settings = fc.uniqueArray(fc.tuple(months, values), { minLength: 1, maxLength: 4, selector: ([from]) => from });
  return settings.map((each) => each.map(([from, value]) => ({ kind: "lever", name, from: monthName(from), value })));
}

function setting([name, { prior, value }]: readonly [string, Parameter]): fc.Arbitrary<readonly Part[]> {
  const range = prior.shape === "fixed" ? fc.constant(value) : within([prior.low, prior.high]);
  return range.map((chosen) => [{ kind: "parameter", name, value: chosen }]);
}

const year = fc.integer({ min: 1920 * 12, max: 1953 * 12 + 11 }).map(monthName);
const project = fc
  .record({
    branch: fc.constantFrom(...branchIds, "transport"),
    plan: fc.constantFrom("", ...variantIds),
    decided: year,
    building: fc.constantFrom("1", "12", "50", "240"),
    cost: fc.constantFrom("1", "50", "500", "5000"),
    imported: fc.constantFrom("0", "30", "95"),
    product: fc.oneof(fc.constant(undefined), fc.constantFrom(...productIds)),
    capacity: fc.constantFrom("0", "1", "1000", "1000000"),
    mastery: fc.constantFrom("", "1", "60"),
    changed: fc.oneof(fc.constant(""), year),
  })
  .map(({ building, cost, imported, product, mastery, capacity, ...rest }) => ({
    ...rest,
    building_months: building,
    cost_million_rubles: cost,
    imported_percent: imported,
    product: product ?? "",
    capacity: product === undefined ? "" : capacity,
    unit: product === undefined ? "" : productUnit(product),
    mastery_months: mastery,
  }));
const projects: fc.Arbitrary<readonly Part[]> = fc
  .array(project, { maxLength: projectPlaces })
  .map((rows) => rows.map((cells, at) => ({ kind: "project", cells: { project: `work-${at}`, ...cells } })));

/** Scenarios anywhere within what may be asked for. */
export const trials: fc.Arbitrary<Trial> = ends.chain((end) =>
  fc
    .record({
      seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
      strategy: fc.constantFrom("history", "gradual", "mixed", "direct"),
      like: fc.oneof(fc.constant(undefined), fc.constantFrom(...origins)),
      reading: fc.oneof(fc.constant("base"), fc.constantFrom(...readingNames)),
      pulls: partsOf(some(levers, 6), (each) => pulled(each, end)),
      off: partsOf(some(model.mechanisms, 4), ({ name }) => fc.constant([{ kind: "off", name }])),
      given: partsOf(some(parameters, 6), setting),
      works: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: projects }),
    })
    .map(
      ({ pulls, off, given, works, like, ...rest }): Trial => ({
        ...rest,
        ...(like === undefined ? {} : { like }),
        until: monthName(end),
        ownProjects: works !== undefined,
        parts: [...pulls, ...off, ...given, ...(works ?? [])],
      }),
    ),
);

/** The trial of a seed. Neighbours among seeds are far apart among trials. */
export function trialOf(seed: number): Trial {
  const [trial] = fc.sample(trials, { seed: Math.imul(seed + 1, 0x9e3779b1), numRuns: 1 });
  if (!trial) throw new Error("no trial was drawn");
  return trial;
}
