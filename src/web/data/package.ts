import { csvFormatRows } from "d3-dsv";
import { strToU8, zipSync } from "fflate";
import { numberOf } from "../state/spread.ts";
import { type Gathered, type GatheredCourse, type GatheredSeries, seedsOf } from "./gathered.ts";
import { snippetFiles, snippetOf, ways } from "./reproduce.ts";
import { cell, rangeOf, readWhere } from "./table.ts";

const licence = {
  name: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0 International",
  path: "https://creativecommons.org/licenses/by/4.0/",
};

/** A table of a package: its columns with what each holds, and its rows. */
interface Table {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly rows: readonly (readonly string[])[];
}
type Field = readonly [name: string, type: "string" | "integer" | "number", description: string];

/**
 * The files of a data package: tables, what they are, scenario files, citations, licence, and texts that make the figures again.
 *
 * @returns texts by the names of their files
 */
export function filesOf(sheet: Gathered): Readonly<Record<string, string>> {
  const tables = [figures(sheet), series(sheet), courses(sheet), published(sheet)];
  return {
    "README.md": readme(sheet),
    "datapackage.json": `${JSON.stringify(description(sheet, tables), null, 2)}\n`,
    ...Object.fromEntries(tables.map((each) => [`${each.name}.csv`, csvOf(each)])),
    ...Object.fromEntries(sheet.courses.map(({ id, file }) => [`${id}.json`, file])),
    "citations.bib": sheet.cited.bibtex,
    "citations.json": `${JSON.stringify(sheet.cited.csl, null, 2)}\n`,
    ...Object.fromEntries(ways.map((way) => [snippetFiles[way], snippetOf(way, sheet)])),
  };
}

/** A data package in one file. Its bytes depend on what is in it alone, and not on when it was made. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const packed = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  return new Uint8Array(zipSync(packed, { mtime: new Date(1980, 0, 1), level: 6 }));
}

function csvOf({ fields, rows }: Table): string {
  return `${csvFormatRows([fields.map(([name]) => name), ...rows.map((row) => [...row])])}\n`;
}

function figures(sheet: Gathered): Table {
  const rows = sheet.courses.flatMap((course) =>
    sheet.series.flatMap((each) =>
      course
        .lines(each)
        .flatMap((_, at) => [
          ...datesOf(each, course, at, sheet).map(([year, month, value]) => [
            course.id,
            String(at + 1),
            each.series,
            each.place,
            year,
            month,
            value,
            each.unit,
            each.ledger,
          ]),
        ]),
    ),
  );
  const fields: readonly Field[] = [
    ["course", "string", "Which course of events; see courses.csv."],
    ["seed", "integer", "Seed of the run."],
    ["series", "string", "What is measured; see series.csv."],
    ["geo", "string", "Place."],
    ["year", "integer", "Year."],
    ["month", "integer", "Month; empty for a year's figure."],
    ["value", "number", "The figure; a year or a month without one has no row."],
    ["unit", "string", "Unit."],
    ["ledger", "string", "actual, or reported for what officials claimed."],
  ];
  return { name: "figures", fields, rows };
}

/** A run's figures by year, or by month where a year has none by the series' own convention. */
function datesOf(
  of: GatheredSeries,
  course: GatheredCourse,
  run: number,
  { everyYear, firstMonth, years: [from, to] }: Gathered,
): readonly (readonly [year: string, month: string, value: string])[] {
  const line = course.lines(of)[run];
  if (!line) return [];
  const first = numberOf(firstMonth);
  const dated =
    of.convention === "none"
      ? [...line.months].map(
          (value, at) => [Math.floor((first + at) / 12), String(((first + at) % 12) + 1), value] as const,
        )
      : everyYear.map((year, at) => [year, "", line.years[at] ?? Number.NaN] as const);
  return dated
    .filter(([year, , value]) => year >= from && year <= to && Number.isFinite(value))
    .map(([year, month, value]) => [String(year), month, String(value)]);
}

function series(sheet: Gathered): Table {
  const rows = sheet.series.map((each) => [
    each.series,
    each.ledger,
    each.title,
    each.place,
    each.placeName,
    each.unit,
    each.conventionWords,
    each.isBeside ? "what became of people in the same runs" : "asked for",
  ]);
  const fields: readonly Field[] = [
    ["series", "string", "Name of the series."],
    ["ledger", "string", "actual or reported."],
    ["title", "string", "What it measures."],
    ["geo", "string", "Place."],
    ["place", "string", "The place in words; its borders are those of about 1930."],
    ["unit", "string", "Unit."],
    ["convention", "string", "How a year's figure is formed from months."],
    ["role", "string", "Whether it was asked for, or stands beside what was."],
  ];
  return { name: "series", fields, rows };
}

function courses(sheet: Gathered): Table {
  const rows = sheet.courses.map((each) => [
    each.id,
    each.name,
    each.options,
    `${each.id}.json`,
    seedsOf(each),
    String(sheet.oneIn),
    rangeOf(each.runs),
    sheet.version,
    each.hash,
  ]);
  const fields: readonly Field[] = [
    ["course", "string", "Short name."],
    ["title", "string", "Name on the page."],
    ["options", "string", "Options of the command line that give it."],
    ["file", "string", "The same as a scenario file."],
    ["seeds", "string", "Seeds of the runs."],
    ["one_household_in", "integer", "One household of the sample stands for so many."],
    ["range", "string", "What a range of these runs is; it shows chance alone."],
    ["version", "string", "Version of the model."],
    ["hash_of_first_run", "string", "SHA-256 of all figures of the run with seed 1."],
  ];
  return { name: "courses", fields, rows };
}

function published(sheet: Gathered): Table {
  const rows = sheet.series.flatMap((of) =>
    of.published.map((each) => [
      of.series,
      of.place,
      each.when,
      cell(each.value),
      cell(each.low),
      cell(each.high),
      of.unit,
      each.definition,
      each.source,
      each.citation,
      each.basis,
      readWhere(each),
      each.role,
      each.note,
    ]),
  );
  const fields: readonly Field[] = [
    ["series", "string", "What it is a figure of; see series.csv."],
    ["geo", "string", "Place."],
    ["when", "string", "Year, month or years."],
    ["value", "number", "The figure; empty where a range alone was published."],
    ["low", "number", "The lower end; empty where no range was given."],
    ["high", "number", "The upper end; empty where no range was given."],
    ["unit", "string", "Unit."],
    ["definition", "string", "What an estimate counts, where that is disputed."],
    ["source", "string", "Key of the work in citations.bib and citations.json."],
    ["citation", "string", "Author, year, title and place in the work."],
    ["basis", "string", "On what the figure rests."],
    ["how_read", "string", "Where the project read it."],
    ["role", "string", "What the project uses it for."],
    ["note", "string", "What else there is to say."],
  ];
  return { name: "published", fields, rows };
}

function description(sheet: Gathered, tables: readonly Table[]): object {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "great-turn-figure",
    title: sheet.title,
    description:
      "Figures of a model with the seeds of each run, what became of people in the same runs, and what was published.",
    homepage: sheet.address,
    version: sheet.version,
    licenses: [licence],
    sources: [{ title: "The works in citations.bib", path: "citations.bib" }],
    resources: tables.map(({ name, fields }) => ({
      name,
      path: `${name}.csv`,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      schema: {
        fields: fields.map(([field, type, about]) => ({ name: field, type, description: about })),
        missingValues: [""],
      },
    })),
  };
}

function readme(sheet: Gathered): string {
  const courseLines = sheet.courses.map(
    (each) =>
      `- ${each.name} (\`${each.options}\`): seeds ${seedsOf(each)}, ${rangeOf(each.runs)}; first run \`${each.hash}\`.`,
  );
  const seriesLines = sheet.series.map(
    (each) => `- ${each.title}, ${each.placeName}: ${each.unitWords}, ${each.conventionWords}.`,
  );
  return `# ${sheet.title}

Figures of a model, not a record of what happened. Where fewer people die in one course than in another, fewer die in this
model, under these assumptions. Ranges show what chance alone does; other doubts are larger.

Great Turn ${sheet.version}, one household in ${sheet.oneIn}. The page: ${sheet.address}

## Courses

${courseLines.join("\n")}

## Series

${seriesLines.join("\n")}

## Files

- \`figures.csv\`: every run's figures. \`series.csv\`, \`courses.csv\`: what they are of. \`published.csv\`: what was published.
- \`${sheet.courses.map(({ id }) => `${id}.json`).join("`, `")}\`: scenario files for \`npx great-turn run --scenario FILE\`.
- \`${ways.map((way) => snippetFiles[way]).join("`, `")}\`: each makes the figures again.
- \`citations.bib\`, \`citations.json\`: the program and every work, in BibTeX and in CSL-JSON. Cite the work that a figure was read in.
- \`datapackage.json\` describes every column, as a [Frictionless data package](https://datapackage.org).

Licence: ${licence.title} (${licence.path}).
`;
}
