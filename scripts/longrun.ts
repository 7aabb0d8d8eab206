/**
 * Prints people held and sentenced in 1941-53 beside the counts, and growth by period to 1985 beside what was published,
 * also with causes of its slowing taken out, on common seeds.
 *
 *     npx tsx scripts/longrun.ts            three seeds, one household in 2,500
 *     npx tsx scripts/longrun.ts --write    and into docs/model/horizon.md
 */

import { readFileSync, writeFileSync } from "node:fs";
import { table } from "../src/book/markdown.ts";
import {
  growthEstimates,
  growthIn,
  growthPeriods,
  growthVariants,
  machineFor,
  monthNumber,
  observed,
  publishedGrowthOf,
  type QuantityName,
  simulate,
  standardScenario,
} from "../src/index.ts";
import { median } from "../src/lab/statistics.ts";
import { lookupOf } from "../src/lab/told.ts";

const machine = machineFor(2500);
const seeds = [1, 2, 3];
const measures = [
  ["nationalProduct", "national product"],
  ["industrialOutput", "industrial output"],
] as const;
const inputs = [
  ["allCapital", "plant of industry"],
  ["jobs", "jobs filled"],
] as const;

const head = ["per cent a year", ...growthPeriods.map(([from, until]) => `${from}-${until % 100}`)];

/** Counts of 1941-53 that the evidence has, under short names. */
const counts = [
  ["gulag-camps-colonies-total", 1, "held in camps and colonies, 1 January"],
  ["prisons-population", 1, "in prisons, 1 January"],
  ["gulag-deaths", null, "died in camps and colonies"],
  ["political-sentences-total-kgb", null, "sentenced by the police"],
  ["political-sentences-death-kgb", null, "to death"],
] as const;
const years = Array.from({ length: 13 }, (_, at) => 1941 + at);
const lookups = seeds.map((seed) =>
  lookupOf(simulate(standardScenario("history"), { seed, to: monthNumber(1953, 12) }, machine)),
);
const thousands = (value: number): string => Math.round(value / 1000).toLocaleString("en");
const countedTable = table(
  ["thousand, model / counted", ...counts.map(([, , says]) => says)],
  years.map((year) => [
    String(year),
    ...counts.map(([series, month]) => {
      const found = median(lookups.map((of) => of(series, year, month ?? undefined)));
      const counted = observed(series, "USSR").find((each) => each.year === year && each.month === month)?.value;
      return `${thousands(found)} / ${counted == null ? "" : thousands(counted)}`;
    }),
  ]),
);

const variants = growthVariants().map(({ id, says, scenario, parameters = {} }) => {
  const figures = seeds.map((seed) => {
    const run = simulate(scenario, { seed, parameters }, machine);
    const of = (name: QuantityName): readonly number[] =>
      growthPeriods.map(([from, until]) => growthIn(run, name, from, until));
    return new Map([...measures, ...inputs].map(([name]) => [name as string, of(name)]));
  });
  const row = (name: string, label: string): readonly string[] => [
    label,
    ...growthPeriods.map((_, at) => median(figures.map((each) => each.get(name)?.[at] ?? Number.NaN)).toFixed(1)),
  ];
  return { id, says, row };
});

const [own] = variants;
const published = growthEstimates.map((estimate) => [
  estimate === "Maddison" ? "Maddison, GDP" : estimate,
  ...growthPeriods.map(([from]) => {
    const found = publishedGrowthOf(estimate, from);
    return found ? `${found.value.toFixed(1)}${found.isSeen ? "" : " *"}` : "";
  }),
]);
const text = [
  "Scenario `long-run`, medians of three seeds, beside published growth of the whole product (* recalled, not checked):",
  table(head, [
    ...[...measures, ...inputs].map(([name, label]) => own?.row(name, `model, ${label}`) ?? []),
    ...published,
  ]),
  "National product, on the same seeds, with a cause of the slowing taken out:",
  table(
    head,
    variants.map(({ says, row }) => row("nationalProduct", says)),
  ),
].join("\n\n");
process.stdout.write(`${countedTable}\n\n${text}\n`);
if (process.argv.includes("--write")) {
  const file = new URL("../docs/model/horizon.md", import.meta.url);
  const mark = "<!-- written by scripts/longrun.ts -->";
  const [before, , between, , after] = readFileSync(file, "utf8").split(mark);
  writeFileSync(file, [before, `\n\n${countedTable}\n\n`, between, `\n\n${text}\n\n`, after].join(mark));
}
