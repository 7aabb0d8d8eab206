import { figure, figureBeside, range } from "../book/figures.ts";
import {
  type AllenYear,
  type Comparison,
  type Drawn,
  growthRate,
  type Held,
  type Moved,
  type RegimeRun,
  type WedgeYear,
} from "../index.ts";
import { figures, tableOf } from "./table.ts";

/** Published figures, ours, the band, and whether it is met. */
export function comparisonTable(comparisons: readonly Comparison[], width: number): string {
  const rows = comparisons.map((each) => [
    each.what,
    signOr(each, each.published),
    signOr(each, each.ours),
    each.unit === "sign" ? "" : range(each.low, each.high),
    each.unit === "1" || each.unit === "sign" ? "" : each.unit,
    each.held ? verdictOf(each) : `(${verdictOf(each)})`,
  ]);
  const table = tableOf(
    [{ head: "what" }, figures("published"), figures("ours"), figures("band"), { head: "unit" }, { head: "" }],
    rows,
    width,
  );
  return `${table}\nIn brackets: what we are not held to.`;
}

function verdictOf({ met }: Comparison): string {
  return met ? "met" : "missed";
}

function signOr({ unit, low, high }: Comparison, value: number): string {
  if (unit !== "sign") return figureBeside(value, low, high);
  return value > 0 ? "up" : value < 0 ? "down" : "level";
}

/** Each regime at the start and the end. */
export function regimesTable(regimes: readonly RegimeRun[], width: number): string {
  const rows = regimes.flatMap(({ name, years }) => {
    const [first, last] = [years[0], years.at(-1)];
    if (!first || !last) return [];
    const growth = growthRate(last.valueAdded / first.valueAdded, years.length - 1);
    const cells = [first.valueAdded / 1e9, last.valueAdded / 1e9, growth, last.capital / 1e9];
    const idle = Math.max(0, 1 - last.workers / last.workforce);
    const people = [last.workers / 1e6, 100 * idle, last.town / 1e6, last.village / 1e6];
    return [[name, ...[...cells, ...people].map(figure)]];
  });
  const heads = [
    `value added ${firstYear(regimes)}`,
    `value added ${lastYear(regimes)}`,
    "growth %/year",
    "capital",
    "workers million",
    "unemployed %",
    "towns million",
    "villages million",
  ];
  return tableOf([{ head: "regime" }, ...heads.map(figures)], rows, width);
}

function firstYear(regimes: readonly RegimeRun[]): number {
  return regimes[0]?.years[0]?.year ?? 0;
}

function lastYear(regimes: readonly RegimeRun[]): number {
  return regimes[0]?.years.at(-1)?.year ?? 0;
}

/** One regime, year by year. */
export function pathTable(years: readonly AllenYear[], width: number): string {
  const heads = [
    "value added",
    "producer goods",
    "capital",
    "farm output",
    "workers million",
    "towns million",
    "villages million",
    "marketed %",
    "terms of trade",
    "relative standard",
    "migration %",
  ];
  const rows = years.map((each) => [
    String(each.year),
    ...[
      each.valueAdded / 1e9,
      each.producerGoods / 1e9,
      each.capital / 1e9,
      each.farmOutput / 1e9,
      each.workers / 1e6,
      each.town / 1e6,
      each.village / 1e6,
      100 * each.marketedShare,
      each.terms,
      each.relativeStandard,
      100 * each.migrationRate,
    ].map(figure),
  ]);
  return tableOf([{ head: "year" }, ...heads.map(figures)], rows, width);
}

/** How each held figure fares in draws of all unpublished parameters. */
export function drawnTable(drawn: readonly Drawn[], width: number): string {
  return tableOf(
    [{ head: "what" }, figures("met, % of draws"), figures("lowest to highest")],
    drawn.map(({ what, met, lowest, highest }) => [what, figure(100 * met), range(lowest, highest)]),
    width,
  );
}

/** Productivities and wedges, year by year. */
export function wedgesTable(wedges: readonly WedgeYear[], width: number): string {
  const [first] = wedges;
  const heads = ["farm productivity", "other productivity", "labour wedge", "capital wedge", "saving wedge"];
  const rows = wedges.map((each) => [
    String(each.year),
    ...[
      each.farmProductivity / (first?.farmProductivity ?? 1),
      each.otherProductivity / (first?.otherProductivity ?? 1),
      each.labourWedge,
      each.capitalWedge,
      each.savingWedge,
    ].map(figure),
    ...(each.factors ? [each.factors.consumption, each.factors.production, each.factors.mobility].map(figure) : []),
  ]);
  const factors = wedges.some((each) => each.factors) ? ["of it consumption", "production", "mobility"] : [];
  const cells = heads.length + factors.length + 1;
  return tableOf(
    [{ head: "year" }, ...[...heads, ...factors].map(figures)],
    rows.map((row) => [...row, ...Array<string>(cells - row.length).fill("–")]),
    width,
  );
}

/** Wedges and welfare of a series that is not the data. */
export function heldText({ series, wedges, welfare }: Held, width: number): string {
  const span = `${series[0]?.year}-${series.at(-1)?.year}`;
  return [
    wedgesTable(wedges, width),
    `Welfare of ${span} against its own first year carried on: ${figure(100 * welfare)} % of consumption.`,
    "It weighs consumption a head of the living. Those who died are not in it, nor is terror.",
  ].join("\n\n");
}

/** Each parameter moved alone: some figures in full, and which of the held ones are then missed. */
export function movedTable(moved: readonly Moved[], shown: readonly string[], width: number): string {
  const nameOf = (each: string): string => moved[0]?.lines.find(({ figure: of }) => of === each)?.what ?? each;
  const rows = moved.map(({ parameter, value, lines }) => [
    parameter,
    value >= 1e9 ? `${figure(value / 1e9)} bn` : figure(value),
    ...shown.map((each) => figure(lines.find(({ figure: of }) => of === each)?.ours)),
    lines
      .filter(({ met, held }) => held && !met)
      .map(({ figure: of }) => of)
      .join(", ") || "–",
  ]);
  return tableOf(
    [
      { head: "parameter" },
      figures("at"),
      ...shown.map((each) => figures(nameOf(each))),
      { head: "held lines then missed" },
    ],
    rows,
    width,
  );
}
