/**
 * Seeks parameters, each inside its prior, with which `history` follows the series marked `calibrate`.
 *
 * Separable CMA-ES (Ros and Hansen 2008) over the unit cube of priors. Series marked `validate` are never read.
 * Prints the best point so far as `name=value` lines; nothing is written into the laws: that is done by hand, with reasons.
 *
 *   npx tsx scripts/calibrate.ts --minutes 20 --subsystems grain,planning
 *   npx tsx scripts/calibrate.ts --parameters foaling,joining
 */
import { parseArgs } from "node:util";
import { observations } from "../src/evidence/table.ts";
import { exp, normalQuantile } from "../src/ground/mathematics.ts";
import type { Parameter } from "../src/ground/quantity.ts";
import { uniform } from "../src/ground/random.ts";
import { type Row, tidy } from "../src/lab/indicators.ts";
import { machineFor, simulate } from "../src/lab/run.ts";
import { answerClaims } from "../src/lab/score.ts";
import { modules } from "../src/laws/modules.ts";
import { standardScenario } from "../src/scenarios/standard.ts";

const { values: options } = parseArgs({
  options: {
    minutes: { type: "string", default: "10" },
    parameters: { type: "string", default: "" },
    subsystems: {
      type: "string",
      default:
        "fields,herds,collectivisation,grain,food,resistance,population,schools,labour,industry,planning,treasury,coercion",
    },
    seeds: { type: "string", default: "1,2" },
    sample: { type: "string", default: "4000" },
  },
});

const subsystems = options.subsystems.split(",");
const named = options.parameters === "" ? undefined : options.parameters.split(",");
const free: readonly (readonly [string, Parameter])[] = Object.entries(modules)
  .filter(([place]) => subsystems.some((each) => place.replace(/^ledger\//, "").startsWith(`${each}/`)))
  .flatMap(([, module]) => Object.entries(module))
  .filter((entry): entry is [string, Parameter] => {
    const declared = entry[1] as Partial<Parameter>;
    const uncertain = declared.kind === "parameter" && declared.prior?.shape === "triangular";
    return uncertain && (named?.includes(entry[0]) ?? true);
  });

/** Figures of the country within the frontiers of 1938 that the model may be fitted to. */
const targets = observations.filter(
  (each) =>
    each.role === "calibrate" && each.geo === "USSR" && (each.value ?? 0) > 0 && each.year >= 1924 && each.year < 1940,
);
const machine = machineFor(Number(options.sample));
const history = standardScenario("history");
const seeds = options.seeds.split(",").map(Number);

/** Mean squared gap of logarithms over a series, each gap cut at a factor of e; summed over series. */
function gapOf(rows: readonly Row[]): number {
  const found = new Map(rows.filter((row) => row.geo === "USSR").map((row) => [keyOf(row), row.value]));
  const bySeries = new Map<string, number[]>();
  for (const target of targets) {
    const value = found.get(keyOf(target));
    if (value === undefined || !(value > 0)) continue;
    const gap = Math.min(1, Math.abs(Math.log(value / (target.value ?? 1))));
    bySeries.set(target.series, [...(bySeries.get(target.series) ?? []), gap * gap]);
  }
  const people = (year: number): number => found.get(`population-1-january|${year}|`) ?? Number.NaN;
  const observed = (year: number): number =>
    targets.find((each) => each.series === "population-1-january" && each.year === year)?.value ?? Number.NaN;
  // The level of the population hides a famine; its change over a year shows it.
  const lost = [1932, 1933, 1934].map(
    (year) => (people(year + 1) - people(year) - (observed(year + 1) - observed(year))) / 6,
  );
  const fit = [...bySeries.values()].reduce((sum, gaps) => sum + gaps.reduce((a, b) => a + b, 0) / gaps.length, 0);
  return fit + 0.3 * lost.reduce((sum, each) => sum + Math.min(1, each * each), 0) + 0.05 * outside(rows);
}

function keyOf(row: { series: string; year: number; month: number | null }): string {
  const yearly = row.series === "population-1-january" ? "" : (row.month ?? "");
  return `${row.series}|${row.year}|${yearly}`;
}

/** How far claims lie outside their ranges, in widths of the range. */
function outside(rows: readonly Row[]): number {
  return answerClaims(rows)
    .filter((each) => each.value !== undefined && each.claim.evidence_verdict !== "mistaken")
    .reduce((sum, { value = 0, low, high }) => {
      const away = Math.max(low - value, value - high, 0) / Math.max(high - low, 1e-9);
      return sum + Math.min(2, away) + (away > 0 ? 0.3 : 0);
    }, 0);
}

function parametersAt(point: readonly number[]): Record<string, number> {
  return Object.fromEntries(
    free.map(([name, { within }], at) => {
      const [low, high] = within ?? [0, 1];
      return [name, low + (high - low) * Math.min(1, Math.max(0, point[at] ?? 0.5))];
    }),
  );
}

const start = free.map(([, { value, within }]) => {
  const [low, high] = within ?? [0, 1];
  return (value - low) / (high - low);
});

function lossAt(point: readonly number[]): number {
  const parameters = parametersAt(point);
  let sum = 0;
  for (const seed of seeds) {
    try {
      sum += gapOf(tidy(simulate(history, { seed, parameters }, machine), ["USSR"]));
    } catch {
      return Number.MAX_VALUE;
    }
  }
  const strayed = point.reduce(
    (total, each, at) => total + (each - (start[at] ?? 0)) ** 2 + 10 * Math.max(0, -each, each - 1) ** 2,
    0,
  );
  return sum / seeds.length + 0.01 * strayed;
}

const size = free.length;
const offspring = 4 + Math.floor(3 * Math.log(size));
const parents = Math.floor(offspring / 2);
const raw = Array.from({ length: parents }, (_, at) => Math.log(parents + 0.5) - Math.log(at + 1));
const weights = raw.map((each) => each / raw.reduce((a, b) => a + b, 0));
const effective = 1 / weights.reduce((sum, each) => sum + each * each, 0);
const pathRate = (effective + 2) / (size + effective + 5);
const damping = 1 + pathRate + 2 * Math.max(0, Math.sqrt((effective - 1) / (size + 1)) - 1);
const learnRate = Math.min(1, ((effective + 1) / (size + 10)) * 0.5);
const usualLength = Math.sqrt(size) * (1 - 1 / (4 * size) + 1 / (21 * size * size));

let mean = [...start];
let step = 0.12;
let spread = new Array<number>(size).fill(1);
let path = new Array<number>(size).fill(0);
let best = { loss: lossAt(start), point: start };
process.stderr.write(`${size} parameters, ${targets.length} figures, start ${best.loss.toFixed(4)}\n`);

const end = performance.now() + 60000 * Number(options.minutes);
for (let generation = 0; performance.now() < end; generation++) {
  const brood = Array.from({ length: offspring }, (_, member) => {
    const luck = mean.map((_, at) => normalQuantile(uniform(7, generation, member, at)));
    const point = mean.map((each, at) => each + step * Math.sqrt(spread[at] ?? 1) * (luck[at] ?? 0));
    return { point, luck, loss: lossAt(point) };
  }).sort((one, other) => one.loss - other.loss);
  const first = brood[0];
  if (first && first.loss < best.loss) best = first;
  const drift = mean.map((_, at) =>
    weights.reduce((sum, weight, rank) => sum + weight * (brood[rank]?.luck[at] ?? 0), 0),
  );
  mean = mean.map((each, at) => Math.min(1, Math.max(0, each + step * Math.sqrt(spread[at] ?? 1) * (drift[at] ?? 0))));
  path = path.map(
    (each, at) => (1 - pathRate) * each + Math.sqrt(pathRate * (2 - pathRate) * effective) * (drift[at] ?? 0),
  );
  const length = Math.sqrt(path.reduce((sum, each) => sum + each * each, 0));
  step = Math.min(0.3, step * exp((pathRate / damping) * (length / usualLength - 1)));
  spread = spread.map((each, at) => {
    const found = weights.reduce((sum, weight, rank) => sum + weight * (brood[rank]?.luck[at] ?? 0) ** 2, 0);
    return Math.max(0.05, (1 - learnRate) * each + learnRate * each * found);
  });
  process.stderr.write(
    `generation ${generation}: ${first?.loss.toFixed(4)}, best ${best.loss.toFixed(4)}, step ${step.toFixed(3)}\n`,
  );
  if (generation % 10 === 9) print();
}
print();

function print(): void {
  const moved = Object.entries(parametersAt(best.point)).map(([name, value]) => `${name}=${value.toPrecision(4)}`);
  process.stdout.write(`# loss ${best.loss.toFixed(4)}\n${moved.join("\n")}\n`);
}
