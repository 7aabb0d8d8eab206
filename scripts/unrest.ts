/**
 * Prints the campaign of 1929-31 beside what was counted: households in collective farms month by month, and open
 * disturbances in villages by months of 1930, years and regions of 1930.
 *
 *     npx tsx scripts/unrest.ts              history, seeds 1 to 5
 *     npx tsx scripts/unrest.ts news-of-unrest   the same without a mechanism
 */

import { errorOf, sharesByMonth } from "../src/lab/campaign.ts";
import { machineFor, simulate } from "../src/lab/run.ts";
import { median } from "../src/lab/statistics.ts";
import { countedDisturbances, disturbances, disturbancesOfYear, rankOf1930, regionsOf1930 } from "../src/lab/unrest.ts";
import { holdKnown } from "../src/scenarios/hold.ts";
import { mechanismNames } from "../src/scenarios/known.ts";
import { standardScenario } from "../src/scenarios/standard.ts";

const history = standardScenario("history");
const off = process.argv.slice(2).map((name) => holdKnown("mechanism", name, mechanismNames(), "the command line"));
const scenario = { ...history, off: [...history.off, ...off] };
const machine = machineFor(2500);
const runs = [1, 2, 3, 4, 5].map((seed) => simulate(scenario, { seed }, machine));

const line = (...cells: readonly (string | number)[]): string =>
  `${String(cells[0]).padEnd(22)}${cells
    .slice(1)
    .map((each) => String(each).padStart(10))
    .join("")}\n`;
const shown = (value: number | undefined): string => (value === undefined ? "-" : value.toFixed(0));
const spread = (values: readonly number[]): readonly string[] =>
  [Math.min(...values), median(values), Math.max(...values)].map(shown);

const months = Array.from({ length: 12 }, (_, at) => at + 1);
const years = [1926, 1927, 1928, 1929, 1930, 1931, 1932, 1933, 1934, 1936, 1938];
const print = (text: string): boolean => process.stdout.write(text);

const shares = runs.map(sharesByMonth);
print(`Households in collective farms on the first of the month, %\n\n`);
print(line("", "lowest", "median", "highest", "counted"));
for (const { year, month, counted } of shares[0] ?? []) {
  const found = shares.flatMap((each) => each.filter((share) => share.year === year && share.month === month));
  print(line(`${year}-${String(month).padStart(2, "0")}`, ...spread(found.map((each) => each.found)), shown(counted)));
}
print(`Root mean square error: ${median(shares.map(errorOf)).toFixed(1)} points (median of the seeds).\n\n`);
print(
  `Open disturbances in villages, scenario history${scenario.off.length > 0 ? ` without ${scenario.off}` : ""}\n\n`,
);
print(line("1930, by month", "lowest", "median", "highest", "counted"));
for (const month of months) {
  const found = runs.map((run) => disturbances(run, 1930, month));
  print(line(month, ...spread(found), shown(countedDisturbances(1930, month))));
}
print(`\n${line("by year", "lowest", "median", "highest", "counted")}`);
for (const year of years) {
  const found = runs.map((run) => disturbancesOfYear(run, year));
  print(line(year, ...spread(found), shown(countedDisturbances(year, null))));
}
print("The count of 1926 is that of 1926 and 1927 together.\n");

const tables = runs.map(regionsOf1930);
print(`\n${line("1930, by region", "lowest", "median", "highest", "counted")}`);
const first = [...(tables[0] ?? [])].sort((one, other) => other.counted - one.counted);
for (const { place, counted } of first) {
  const found = tables.flatMap((table) => table.filter((each) => each.place === place)).map((each) => each.found);
  print(line(place, ...spread(found), shown(counted)));
}
const ranks = tables.map(rankOf1930);
const rank = (values: readonly number[]): string => median(values).toFixed(2);
print(`\nRank correlation with the count by region: ${rank(ranks.map((each) => each.number))}; `);
print(`for each village: ${rank(ranks.map((each) => each.rate))} (median of the seeds).\n`);
