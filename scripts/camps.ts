/**
 * Prints people held in camps, colonies, prisons and settlements, and their deaths, by year beside the counts.
 *
 *     npx tsx scripts/camps.ts            five seeds, one household in 2,500
 *     npx tsx scripts/camps.ts --write    and into docs/model/camps.md
 */

import { readFileSync, writeFileSync } from "node:fs";
import { table } from "../src/book/markdown.ts";
import { custodyFigures, custodySeries, gapOf, machineFor, simulate, standardScenario } from "../src/index.ts";

const machine = machineFor(2500);
const runs = [1, 2, 3, 4, 5].map((seed) => simulate(standardScenario("history"), { seed }, machine));
const figures = custodyFigures(runs, 1940);

const figure = (value: number): string => String(Number(value.toPrecision(3)));
const percent = (value: number): string => (Number.isFinite(value) ? `${(100 * value).toFixed(0)} %` : "");

const bySeries = custodySeries.flatMap((series) =>
  ["validate", "calibrate"].flatMap((role) => {
    const own = figures.filter(({ observation }) => observation.series === series && observation.role === role);
    return own.length === 0 ? [] : [[series, role, String(own.length), percent(gapOf(own, role))]];
  }),
);
const byYear = figures.map(({ observation: { series, year, month, value, unit, source }, found, gap }) => [
  series,
  month === null ? String(year) : `${year}-${String(month).padStart(2, "0")}`,
  figure(found),
  figure(value ?? Number.NaN),
  unit,
  percent(gap),
  source,
]);
const text = [
  `Median over ${figures.filter(({ observation }) => observation.role === "validate").length} counts that validate: ${percent(gapOf(figures, "validate"))}; over those that calibrate: ${percent(gapOf(figures, "calibrate"))}. History, median of five seeds.`,
  table(["series", "role", "counts", "median gap"], bySeries),
  table(["series", "date", "model", "counted", "unit", "gap", "source"], byYear),
].join("\n\n");
process.stdout.write(`${text}\n`);
if (process.argv.includes("--write")) {
  const file = new URL("../docs/model/camps.md", import.meta.url);
  const mark = "<!-- written by scripts/camps.ts -->";
  const [before] = readFileSync(file, "utf8").split(mark);
  writeFileSync(file, `${before}${mark}\n\n${text}\n`);
}
