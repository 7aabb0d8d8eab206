/**
 * Measures what the size of the sample does to the indicators of the country, and prints it as a table.
 *
 *     npx tsx scripts/sampling.ts            1:2500 against 1:250, sixteen seeds
 *     npx tsx scripts/sampling.ts --fine     and 1:250 against 1:25, two seeds (minutes)
 *     npx tsx scripts/sampling.ts --write    into docs/model/sampling.md
 */

import { readFileSync, writeFileSync } from "node:fs";
import { table } from "../src/book/markdown.ts";
import { type SamplingGap, samplingGaps } from "../src/lab/sampling.ts";
import { standardScenario } from "../src/scenarios/standard.ts";

const history = standardScenario("history");
const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
const tenfold = Math.sqrt(10);
/** A share in %; nothing where an indicator is 0 in all years, so that there is nothing to take a share of. */
const share = (value: number): string => (Number.isFinite(value) ? `${Number((100 * value).toPrecision(2))}%` : "–");

function errorsTable(gaps: readonly SamplingGap[]): string {
  const head = [
    "series",
    "place",
    "ledger",
    "mean of the years",
    "error at 1:2500",
    "at 1:250",
    "at 1:25",
    "coarse less fine",
  ];
  const rows = gaps.map(({ indicator, level, error, shift }) => [
    indicator.series,
    indicator.geo ?? "USSR",
    indicator.ledger,
    `${Number(level.toPrecision(3))} ${indicator.unit}`,
    share(error),
    share(error / tenfold),
    share(error / 10),
    share(shift),
  ]);
  return table(head, rows);
}

function fineTable(coarse: readonly SamplingGap[]): string {
  const head = ["series", "place", "ledger", "error at 1:250 by the rule", "measured", "coarse less fine"];
  const rows = samplingGaps(history, seeds.slice(0, 2), 250, 25).map(({ indicator, error, shift }, at) => [
    indicator.series,
    indicator.geo ?? "USSR",
    indicator.ledger,
    share((coarse[at]?.error ?? Number.NaN) / tenfold),
    share(error),
    share(shift),
  ]);
  return table(head, rows);
}

/** Puts a table between its two marks on the page; a page keeps what was not measured anew. */
function put(page: string, mark: string, text: string): string {
  const [start, end] = [`<!-- ${mark}: written by scripts/sampling.ts -->`, `<!-- ${mark}: end -->`];
  const [before, rest] = page.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`docs/model/sampling.md has no place marked ${mark}`);
  return `${before}${start}\n\n${text}\n\n${end}${after}`;
}

const gaps = samplingGaps(history, seeds, 2500, 250);
const tables = new Map([["coarse", errorsTable(gaps)]]);
if (process.argv.includes("--fine")) tables.set("fine", fineTable(gaps));
for (const text of tables.values()) process.stdout.write(`${text}\n\n`);
if (process.argv.includes("--write")) {
  const file = new URL("../docs/model/sampling.md", import.meta.url);
  writeFileSync(
    file,
    [...tables].reduce((page, [mark, text]) => put(page, mark, text), readFileSync(file, "utf8")),
  );
}
