import type { Command } from "commander";
import { figure, span } from "../book/figures.ts";
import { Fault, type Indicator, nearest, observed, placesOf, type Row, tidy } from "../index.ts";
import { indicatorsNamed } from "../lab/indicatorNamed.ts";
import { csvOf } from "../lab/node/write.ts";
import { addRunOptions, askedFor, type RunFlags } from "./asked.ts";
import { runsOf } from "./envelope.ts";
import type { Results } from "./forms/forms.ts";
import { evidenceRange, headed, partOf } from "./headline.ts";
import { printIndicators } from "./lists.ts";
import { monthsTo, simulateAsked } from "./simulating.ts";
import { figures, tableOf } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { examples } from "./words.ts";

interface Flags extends RunFlags {
  readonly monthly?: true;
  readonly yearly?: true;
  readonly place: string;
  readonly csv?: true;
}

/** One indicator in one place. */
interface Wanted {
  readonly indicator: Indicator;
  readonly place: string;
}

/** The same, date by date. */
interface Series extends Wanted {
  readonly rows: readonly Row[];
}

type SeriesJson = Extract<Results["indicators"][number], { readonly figures: unknown }>;

/** `great-turn indicators`: the list of what a run tells, or some of it month by month or year by year. */
export function addIndicators(program: Command, terminal: Terminal): void {
  addRunOptions(
    program
      .command("indicators")
      .description("List what a run tells, or print some of it, by month or year, beside the evidence and the toll.")
      .argument("[series...]", "names of series; without one, all are listed and nothing is run"),
  )
    .option("--yearly", "a figure a year, by the series' own convention (unless --monthly is given)")
    .option("--monthly", "a figure a month")
    .option("--place <name>", "a region, or a group of regions", "USSR")
    .option("--csv", "print tidy CSV, as `run --out` writes it")
    .addHelpText(
      "before",
      examples(
        "indicators",
        "indicators grain-procurement livestock-cattle",
        "indicators famine-excess-deaths --monthly --from 1932-07",
        "indicators grain-procurement --place Ukraine-Steppe --csv",
      ),
    )
    .action(async (names: readonly string[], flags: Flags) => {
      if (names.length === 0) printIndicators(terminal);
      else await printSeries(names, flags, terminal);
    });
}

async function printSeries(names: readonly string[], flags: Flags, terminal: Terminal): Promise<void> {
  const found = names.flatMap((each) => indicatorsNamed(each, `indicators ${each}`));
  for (const each of found) holdPlace(each, flags.place);
  holdOne(flags);
  const asked = askedFor(flags);
  for (const note of asked.notes) terminal.say(note);
  const run = await simulateAsked(asked, terminal.progress(asked.scenario.name, monthsTo(asked.to)));
  const isMonthly = flags.monthly === true;
  const wanted = found.map((indicator) => ({ indicator, place: flags.place }));
  const beside = tollBeside(found, flags.place);
  const rows = tidy(run, [...new Set([...wanted, ...beside].map(({ place }) => place))])
    .filter(({ month }) => (month !== null) === isMonthly)
    .filter(({ year, month }) => year * 12 + (month ?? 1) - 1 >= asked.from);
  const of = (each: Wanted): Series => ({ ...each, rows: rows.filter((row) => isOf(row, each)) });
  const [series, toll] = [wanted.map(of), beside.map(of)];
  if (flags.csv) terminal.print(csvOf(series.flatMap((each) => each.rows)).trimEnd());
  else {
    const result = [...series, ...toll].map(jsonOf);
    terminal.show({ command: "indicators", runs: runsOf(asked), result }, (width) =>
      [tableFor(series, flags, width), ...tollTable(toll, flags, width)].join("\n\n"),
    );
  }
}

/** What became of people, where output is asked for: what is told of the place, or of the country where nothing is. */
function tollBeside(found: readonly Indicator[], place: string): readonly Wanted[] {
  if (found.every((each) => partOf(each) === "toll")) return [];
  const tolls = headed().flatMap(({ indicator, part }) => (part === "toll" ? [indicator] : []));
  const told = tolls.filter((each) => placesOf(each).includes(place));
  const its = told.length > 0 ? told : tolls;
  return its
    .filter(({ series, ledger }) => !found.some((each) => each.series === series && each.ledger === ledger))
    .map((indicator) => ({ indicator, place: told.length > 0 ? place : "USSR" }));
}

function isOf(row: Row, { indicator: { series, ledger, unit }, place }: Wanted): boolean {
  return row.series === series && row.ledger === ledger && row.unit === unit && row.geo === place;
}

/**
 * Holds that an indicator is told of a place.
 *
 * @throws Fault "place-unknown"
 */
export function holdPlace(indicator: Indicator, place: string): void {
  const places = placesOf(indicator);
  if (places.includes(place)) return;
  const near = nearest(place, places);
  const all = places.length === 1 ? "it is told of the USSR alone" : `choose one of ${places.join(", ")}`;
  throw new Fault("place-unknown", {
    what: `${indicator.series} is not told of "${place}"`,
    where: `--place ${place}`,
    mend: near && places.length > 1 ? `did you mean "${near}"?` : all,
  });
}

function holdOne({ monthly, yearly }: Flags): void {
  if (!(monthly && yearly)) return;
  throw new Fault("option-misplaced", {
    what: "--monthly and --yearly are both given",
    where: "--monthly --yearly",
    mend: "leave out one of them",
  });
}

function dateOf({ year, month }: Row): string {
  return month === null ? String(year) : `${year}-${String(month).padStart(2, "0")}`;
}

/** Lowest and highest figure that the evidence gives for a row's own month, or year. */
function evidenceFor(indicator: Indicator, { geo, year, month, unit }: Row): readonly [number, number] | undefined {
  if (month === null) return evidenceRange({ ...indicator, geo }, year);
  const ends = observed(indicator.series, geo)
    .filter((each) => each.year === year && each.month === month && each.unit === unit)
    .flatMap(({ low, value, high }) => [low, value, high].filter((each) => each !== null));
  return ends.length === 0 ? undefined : [Math.min(...ends), Math.max(...ends)];
}

function jsonOf({ indicator, place, rows }: Series): SeriesJson {
  const { series, title, unit, ledger } = indicator;
  const told = rows.map((row) => ({
    date: dateOf(row),
    value: Number.isFinite(row.value) ? row.value : null,
    evidence: evidenceFor(indicator, row) ?? null,
  }));
  return { series, title, unit, ledger, part: partOf(indicator), place, figures: told };
}

function tableFor(series: readonly Series[], { place, monthly }: Flags, width: number): string {
  const dates = [...new Set(series.flatMap(({ rows }) => rows.map(dateOf)))].sort();
  const told = series.map(({ indicator, rows }) => {
    const byDate = new Map(rows.map((row) => [dateOf(row), row]));
    const ranges = dates.map((date) => {
      const row = byDate.get(date);
      return row && evidenceFor(indicator, row);
    });
    return { indicator, byDate, ranges, hasEvidence: ranges.some((each) => each !== undefined) };
  });
  const columns = told.flatMap(({ indicator: { series: part, ledger }, hasEvidence }) => [
    { ...figures(ledger === "actual" ? part : `${part}, ${ledger}`), part },
    ...(hasEvidence ? [{ ...figures("evidence"), part }] : []),
  ]);
  const rows = dates.map((date, at) => [
    date,
    ...told.flatMap(({ byDate, ranges, hasEvidence }) => {
      const known = ranges[at];
      return [figure(byDate.get(date)?.value), ...(hasEvidence ? [known ? span(...known) : "–"] : [])];
    }),
  ]);
  const titles = series.map(({ indicator: { series: name, title, unit } }) => `${name}: ${title}, ${unit}`);
  const head = [`${place}, by ${monthly ? "month" : "year"}`, ...new Set(titles)].join("\n");
  return `${head}\n\n${tableOf([{ head: monthly ? "month" : "year" }, ...columns], rows, width)}`;
}

/** The toll in a table of its own, as `run` prints it. */
function tollTable(toll: readonly Series[], { monthly }: Flags, width: number): readonly string[] {
  const [first] = toll;
  if (!first) return [];
  const shorts = new Map(headed().map(({ indicator, short }) => [indicator, short]));
  const dates = [...new Set(toll.flatMap(({ rows }) => rows.map(dateOf)))].sort();
  const columns = toll.map(({ indicator }) => figures(`${shorts.get(indicator)} ${indicator.unit}`));
  const rows = dates.map((date) => [
    date,
    ...toll.map((each) => figure(each.rows.find((row) => dateOf(row) === date)?.value)),
  ]);
  const head = `What became of people in the same run, ${first.place}; one run establishes no range`;
  return [`${head}\n\n${tableOf([{ head: monthly ? "month" : "year" }, ...columns], rows, width)}`];
}
