import { rankOf, seenWords } from "../../evidence/seen.ts";
import { provenance, waiting, words } from "../../generated/provenance.ts";
import { monthName } from "../../ground/calendar.ts";
import { isReadOf } from "../../ground/tally.ts";
import { regionList } from "../../lab/given.ts";
import { figureTable } from "../../lab/givenFigures.ts";
import { farthestMonth, firstMonth, lastMonth } from "../../scenarios/horizon.ts";
import { coefficientTable, industryTable } from "../../sources/industry/figures.ts";
import { counted } from "../markdown.ts";
import { type InputPart, restCells } from "./part.ts";
import { type Resting, restingOfWork, restings } from "./rests.ts";

interface Row {
  readonly source: string;
  readonly verified: keyof typeof seenWords;
}

const restHeads = Object.values(restings);
const seen = Object.keys(seenWords) as readonly (keyof typeof seenWords)[];
const restsBy = (rows: readonly Row[]): readonly Resting[] => rows.map(({ source }) => restingOfWork(source));

/** Rows by a word that they share, in the order in which the words come. */
function grouped<Of>(rows: readonly Of[], wordOf: (row: Of) => string): readonly (readonly [string, readonly Of[]])[] {
  return [...new Set(rows.map(wordOf))].map((word) => [word, rows.filter((row) => wordOf(row) === word)] as const);
}

/** Works by their kind, documents of the time first. */
function worksOf(rows: readonly Row[]): string {
  const keys = [...new Set(rows.map(({ source }) => source))];
  return keys.sort((one, other) => rankOf(one) - rankOf(other) || (one < other ? -1 : 1)).join(", ");
}

/** How many rows were seen in each way, as cells. */
function seenCells(rows: readonly Row[]): readonly string[] {
  return seen.map((word) => String(rows.filter(({ verified }) => verified === word).length || ""));
}

/** One word, or how many there are. */
function oneOrMany(all: readonly string[], many: string): string {
  const [first = "", ...others] = [...new Set(all)];
  return others.length === 0 ? first : `${others.length + 1} ${many}`;
}

/** Series of the evidence, from the figures that the start and the months of a run have asked for. */
export function figuresPart(rows: ReadonlySet<object>): InputPart {
  const read = provenance.figures.filter((_, at) => isReadOf(figureTable, at, rows));
  const series = grouped(read, (row) => `${row.role} ${row.series}`);
  return {
    title: "Series of the evidence",
    counted: [[`figures of ${series.length} series of the evidence`, restsBy(read)]],
    says: `The figures of the start are \`initial\`, what comes from outside month by month is \`exogenous\`; a figure is listed where a run to December 1985 has asked for it. Several figures of the start were counted later than January 1924, because nothing earlier is known by region; the table says how each is brought to the start. Sources stand by their kind, documents of the time first and pages of the web last. The last four columns count how the figures were read; [the evidence](README.md) says what the words mean. Held ready for laws to come: ${waiting.initial} series with the role \`initial\` and ${waiting.exogenous} with the role \`exogenous\` that no run reads yet.`,
    head: [
      "role",
      "series",
      "taken for",
      "how",
      "unit",
      "places",
      "years",
      "sources",
      "figures",
      ...Object.values(seenWords),
    ],
    rows: series.map(([, figures]) => seriesRow(figures)),
  };
}

function seriesRow(rows: readonly (typeof provenance.figures)[number][]): readonly string[] {
  const [{ role = "", series: name = "", unit = "" } = {}] = rows;
  const { taken_for: takenFor = "", brought = "" } =
    words.find((each) => each["role"] === role && each["series"] === name) ?? {};
  const years = rows.map(({ year }) => Number(year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const places = oneOrMany(
    rows.map(({ geo = "" }) => geo),
    "places",
  );
  const span = first === last ? String(first) : `${first}-${last}`;
  return [role, name, takenFor, brought, unit, places, span, worksOf(rows), String(rows.length), ...seenCells(rows)];
}

/** What industry starts from, and what plans asked of it, by what a row says. */
export function industryPart(rows: ReadonlySet<object>): InputPart {
  const read = provenance.industry.filter((_, at) => isReadOf(industryTable, at, rows));
  return {
    title: "Branches and products of industry",
    counted: [["figures of branches and products of industry", restsBy(read)]],
    says: "From `data/industry.csv`: what branches and products start from, and what the plans asked of them.",
    head: ["what the figures say", "branches or products", "unit", "figures", ...restHeads, "sources"],
    rows: grouped(read, ({ attribute = "" }) => attribute).map(([attribute, figures]) => [
      attribute,
      oneOrMany(
        figures.map(({ item = "" }) => item),
        "of them",
      ),
      oneOrMany(
        figures.map(({ unit = "" }) => unit),
        "units",
      ),
      String(figures.length),
      ...restCells(restsBy(figures)),
      worksOf(figures),
    ]),
  };
}

/** What branches use of each other. */
export function coefficientsPart(rows: ReadonlySet<object>): InputPart {
  const read = provenance.coefficients.filter((_, at) => isReadOf(coefficientTable, at, rows));
  return {
    title: "What branches use of each other",
    counted: [["coefficients of what branches use of each other", restsBy(read)]],
    says: `From \`data/coefficients.csv\`, in roubles for a rouble of output. Of ${provenance.coefficients.length} in the table, the others are of branches outside industry, which the model has laws of their own for.`,
    head: ["branch that uses", "coefficients", ...restHeads, "sources"],
    rows: grouped(read, ({ to_branch: to = "" }) => to).map(([to, figures]) => [
      to,
      String(figures.length),
      ...restCells(restsBy(figures)),
      worksOf(figures),
    ]),
  };
}

/** Great works. */
export function projectsPart(): InputPart {
  return {
    title: "Great works",
    counted: [["great works, each with dates, cost, building time and capacity", restsBy(provenance.projects)]],
    says: "From `data/industry-projects.csv`; a run may be given others in their place.",
    head: ["works", "name", "source", "how it was read"],
    rows: provenance.projects.map(({ project = "", name = "", source, verified }) => [
      project,
      name,
      source,
      seenWords[verified],
    ]),
  };
}

/** Events abroad, without a weight of their own: one that threatens counts for as much as another. */
export function eventsPart(): InputPart {
  const [first, end, farthest] = [firstMonth, lastMonth, farthestMonth].map((month) => monthName(month));
  const within = (from: string, to: string): readonly (typeof provenance.events)[number][] =>
    provenance.events.filter(({ date = "" }) => date.slice(0, 7) >= from && date.slice(0, 7) <= to);
  const read = within(first ?? "", farthest ?? "");
  return {
    title: "Events abroad",
    counted: [["events abroad that threatened the country, or eased a threat", restsBy(read)]],
    says: `From \`data/foreign-events.csv\`, each by its month and without a weight of its own. ${within(first ?? "", end ?? "").length} of them fall before 1941.`,
    head: ["date", "event", "what it did", "source", "how it was read"],
    rows: read.map(({ date = "", event = "", kind = "", source, verified }) => [
      date,
      event,
      kind,
      source,
      seenWords[verified],
    ]),
  };
}

/** How far the enemy came, and with how many. */
export function warPart(): InputPart {
  const before = provenance.war.filter(({ from = "" }) => from <= monthName(lastMonth)).length;
  return {
    title: "The front of 1941-45",
    counted: [["figures of the front of 1941-45", restsBy(provenance.war)]],
    says: `From \`data/war.csv\`: the part of a region behind the front, and the enemy's strength. ${before === 0 ? "None of them" : counted(before, "figure")} enters a run that ends before 1941.`,
    head: ["what it is", "place", "months from which it changes", "sources"],
    rows: grouped(provenance.war, ({ quantity, place }) => `${quantity} ${place}`).map(([, rows]) => [
      rows[0]?.quantity ?? "",
      rows[0]?.place ?? "",
      rows.map(({ from = "" }) => from).join(", "),
      worksOf(rows),
    ]),
  };
}

/** Numbers that bring figures of the evidence to what a run takes. */
export function bridgesPart(): InputPart {
  return {
    title: "What brings figures to the start",
    counted: [["numbers that bring figures to the start, or to one measure", restsBy(provenance.bridges)]],
    says: "From `data/bridges.csv`: growth between a count and January 1924, weights, and years that are set against each other.",
    head: ["what it is", "number", "range", "unit", "what for", "source"],
    rows: provenance.bridges.map(({ bridge = "", value = "", low = "", high = "", unit = "", note = "", source }) => [
      bridge.replaceAll("-", " "),
      value,
      low === high ? "" : `${low} to ${high}`,
      unit,
      note,
      source,
    ]),
  };
}

/** What stands for what: where a region has no record of its own, and whose figures are taken for a world price or a threat. */
export function standInsPart(): InputPart {
  return {
    title: "What stands for what",
    counted: [],
    says: "From `data/stand-ins.csv`: a region without a record of its own has that of another place or station; goods, powers and years that stand for more are named too.",
    head: ["of what", "place", "has the figures of", "from", "until", "why"],
    rows: provenance.standIns.map(({ use = "", place = "", stands = "", from = "", until = "", note = "" }) => [
      use.replaceAll("-", " "),
      place,
      stands,
      from,
      until,
      note,
    ]),
  };
}

/** Groups of regions for which decrees name one figure. */
const groupsOfDecrees = [
  ...new Set(
    provenance.figures
      .filter(
        ({ series = "", geo = "" }) =>
          series.startsWith("decree-") && geo !== "USSR" && !regionList.some(({ id }) => id === geo),
      )
      .map(({ geo = "" }) => geo),
  ),
];

/** The regions, and the groups of them that a run knows. */
export function regionsPart(): InputPart {
  return {
    title: "Regions",
    counted: [],
    says: `${regionList.length} regions in borders of about 1930 (\`data/regions.csv\`): ${regionList.map(({ name }) => name).join("; ")}. Of the groups of \`data/region-aggregates.csv\` a run knows ${groupsOfDecrees.join(" and ")}, for which decrees name one figure.`,
    head: [],
    rows: [],
  };
}
