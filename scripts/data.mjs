/** Packs data/ into modules that the model, the command line, the lab and the book read. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { parse } from "yaml";
import { misread } from "./cited.mjs";
import { draw } from "./outlines.mjs";
import { ageBands, describe, famineDefinitions, kindsPassingOn, seenWords, sourceKinds } from "./package.mjs";
import { toldIn } from "./told.mjs";

const root = new URL("../", import.meta.url);
const tables = new Map();
const table = (name) => {
  const rows = tables.get(name) ?? csvParse(readFileSync(new URL(`data/${name}.csv`, root), "utf8"));
  tables.set(name, rows);
  return rows;
};
const number = (text) => (text === "" ? null : Number(text));

/** Series that a run takes, and what for; a run can read no other. */
const taken = table("inputs");
const takenAs = new Map(taken.map((row) => [`${row.role}|${row.series}`, row]));

const domains = readdirSync(new URL("data/observations", root)).map((file) => file.replace(".csv", ""));
const observations = domains.flatMap((domain) =>
  [...table(`observations/${domain}`)].map((row) => ({ ...row, domain })),
);
const inputs = observations.filter((row) => takenAs.has(`${row.role}|${row.series}`) && row.value !== "");
for (const { role, series } of taken) {
  if (inputs.some((row) => row.role === role && row.series === series)) continue;
  throw new Error(`data/inputs.csv names ${series} as ${role}, which no observation is`);
}
const evidence = observations.filter(
  (row) => row.role === "calibrate" || row.role === "validate" || row.role === "initial",
);
const sources = table("sources");
const kinds = new Map(sources.map((row) => [row.key, row.kind]));
holdSeen();

/** Stops where a blog, an encyclopedia or the like is said to be the work itself. */
function holdSeen() {
  const files = readdirSync(new URL("data", root), { recursive: true }).filter((file) => file.endsWith(".csv"));
  for (const file of files) {
    const [wrong] = misread(table(file.replace(".csv", "")), kinds);
    if (!wrong) continue;
    const { source, verified } = wrong;
    throw new Error(
      `data/${file} says \`${verified}\` of a figure from ${source}, which only passes on what others found (${kinds.get(source)}); write \`copy\`, or cite the work behind`,
    );
  }
}

/** How many series are held ready for laws to come, by role. */
function waiting() {
  const ready = observations.filter((row) => !takenAs.has(`${row.role}|${row.series}`));
  const count = (role) => new Set(ready.filter((row) => row.role === role).map((row) => row.series)).size;
  return { initial: count("initial"), exogenous: count("exogenous") };
}

/** Columns as arrays, with repeated words replaced by their place in a list. */
function columns(rows, fields) {
  const packed = {};
  for (const [field, kind] of Object.entries(fields)) {
    if (kind === "number") packed[field] = rows.map((row) => number(row[field]));
    else {
      const words = [...new Set(rows.map((row) => row[field]))].sort();
      const place = new Map(words.map((word, index) => [word, index]));
      packed[field] = { words, at: rows.map((row) => place.get(row[field])) };
    }
  }
  return packed;
}

const fields = {
  series: "word",
  geo: "word",
  year: "number",
  month: "number",
  value: "number",
  low: "number",
  high: "number",
  unit: "word",
  source: "word",
  locator: "word",
  basis: "word",
  verified: "word",
  role: "word",
  note: "word",
};

/** Events abroad by month: one up for each that threatens, one down for each that eases. */
const weightOfEvent = new Map([
  ["threat", 1],
  ["threat eased", -1],
]);
const weighed = table("foreign-events").filter((row) => weightOfEvent.has(row.kind));
const events = weighed.map((row) => ({ month: row.date.slice(0, 7), weight: weightOfEvent.get(row.kind) }));

/** With --check nothing is written: what others may be reading stays whole. */
const isCheck = process.argv.includes("--check");

function write(name, text) {
  if (isCheck) return;
  mkdirSync(new URL("src/generated/", root), { recursive: true });
  writeFileSync(
    new URL(`src/generated/${name}.ts`, root),
    `// Written by \`npm run data\` from data/. Do not edit.\n${text}`,
  );
}

const json = (value) => JSON.stringify(value);
/** Large tables go as text, which is read several times faster than the same literal. */
const parsed = (value) => `JSON.parse(${json(json(value))})`;
/** The type of a column of text; `more` names those that hold more than text. */
const typeOf = (column, more = {}) => ({ verified: seenWords.map(json).join(" | "), ...more })[column] ?? "string";
/** The type of rows of text, by their columns. */
const rowsOfText = (columns, more) =>
  `readonly { ${columns.map((name) => `readonly ${json(name)}: ${typeOf(name, more)}`).join("; ")} }[]`;
write(
  "sources",
  `export type SourceKey =\n${sources.map((row) => `  | ${json(row.key)}`).join("\n")};
export type SourceKind =\n${sourceKinds.map((kind) => `  | ${json(kind)}`).join("\n")};
export type KindPassingOn =\n${kindsPassingOn.map((kind) => `  | ${json(kind)}`).join("\n")};
export const sourceKinds: readonly SourceKind[] = ${json(sourceKinds)};
export const works: readonly (readonly [key: SourceKey, author: string, year: string, title: string, kind: SourceKind, publisher: string, url: string])[] = ${parsed(
    sources.map((row) => [row.key, row.author, row.year, row.title, row.kind, row.publisher, row.url]),
  )};\n`,
);
/** How to cite the program, by its own CITATION.cff. */
function citation() {
  const read = parse(readFileSync(new URL("CITATION.cff", root), "utf8"));
  const author = read.authors.map(({ name }) => name).join("; ");
  return { author, title: read.title, year: read["date-released"].slice(0, 4), url: read["repository-code"] };
}
write("citation", `export const citation = ${json(citation())};\n`);
write(
  "inputs",
  `export const regions = ${json(
    table("regions").map((row) => ({
      id: row.region,
      name: row.name,
      zone: Number(row.zone),
      longitude: Number(row.longitude),
      latitude: Number(row.latitude),
      tileX: Number(row.tile_x),
      tileY: Number(row.tile_y),
    })),
  )} as const;
export const aggregates: Readonly<Record<string, readonly string[]>> = ${json(group(table("region-aggregates")))};
export const inputs: readonly { readonly series: string; readonly geo: string; readonly year: number; readonly value: number }[] = ${parsed(
    inputs.map((row) => ({ series: row.series, geo: row.geo, year: Number(row.year), value: Number(row.value) })),
  )};
export const events: readonly { readonly month: string; readonly weight: number }[] = ${json(events)};
`,
);
write(
  "outlines",
  `/** A region as a view draws it: its outline as an SVG path, where the middle of its name stands, and where a name beside it leads to. */
interface Drawn { readonly id: string; readonly path: string; readonly x: number; readonly y: number; readonly to?: readonly [number, number] }
/** Regions on one map, in pixels of its width and height. */
interface View { readonly width: number; readonly height: number; readonly regions: readonly Drawn[] }
export const outlines: { readonly whole: View; readonly west: View } = ${parsed(draw(table("outlines"), table("outline-regions")))};
`,
);
/** Coefficients in roubles; physical norms stand beside them for readers. */
const used = table("coefficients").filter((row) => row.kind !== "physical");
write(
  "industry",
  `export const industry: readonly { readonly item: string; readonly attribute: string; readonly value: number; readonly unit: string }[] = ${parsed(
    table("industry").map(({ item, attribute, value, unit }) => ({ item, attribute, value: Number(value), unit })),
  )};
export const coefficients: readonly { readonly from: string; readonly to: string; readonly value: number }[] = ${json(
    used.map((row) => ({ from: row.from_branch, to: row.to_branch, value: Number(row.coefficient) })),
  )};
export const projectsText = ${json(readFileSync(new URL("data/industry-projects.csv", root), "utf8"))};
`,
);
write(
  "war",
  `export const war: readonly { readonly quantity: string; readonly place: string; readonly from: string; readonly value: number }[] = ${json(
    table("war").map(({ quantity, place, from, value }) => ({ quantity, place, from, value: Number(value) })),
  )};\n`,
);
const standIns = table("stand-ins").map(({ use, place, stands, from, until }) => ({
  use,
  place,
  stands,
  from: number(from),
  until: number(until),
}));
write(
  "bridges",
  `export const bridges = ${json(Object.fromEntries(table("bridges").map(({ bridge, value }) => [bridge, Number(value)])))} as const;
export const standIns: readonly { readonly use: ${[...new Set(standIns.map(({ use }) => json(use)))].join(" | ")}; readonly place: string; readonly stands: string; readonly from: number | null; readonly until: number | null }[] = ${json(standIns)};
`,
);
write(
  "schedules",
  `export const ageBands = ${json(ageBands)} as const;\nexport const schedules = ${json(schedulesByName())} as const;\n`,
);

/** Schedules by age: for each the numbers of its bands by sex, and where it was read. */
function schedulesByName() {
  const byName = {};
  for (const { schedule, sex, age, value, source, locator } of table("schedules")) {
    byName[schedule] ??= { source: { key: source, locator } };
    byName[schedule][sex] ??= [];
    if (age !== ageBands[byName[schedule][sex].length])
      throw new Error(`data/schedules.csv: ${schedule}, ${sex}, ${age} is out of its order`);
    byName[schedule][sex].push(Number(value));
  }
  for (const [schedule, { source, ...sexes }] of Object.entries(byName)) {
    for (const [sex, { length }] of Object.entries(sexes))
      if (length !== ageBands.length)
        throw new Error(`data/schedules.csv: ${schedule}, ${sex} has ${length} ages of ${ageBands.length}`);
  }
  return byName;
}

/** Where each row of what enters a run comes from, in the order in which it is packed above: for the page of inputs. */
const cited = (rows, ...names) =>
  rows.map((row) => ({
    ...Object.fromEntries(names.map((name) => [name, row[name]])),
    source: row.source,
    verified: row.verified ?? "no",
  }));
const provenance = {
  figures: cited(inputs, "role", "series", "geo", "year", "unit"),
  industry: cited(table("industry"), "item", "attribute", "unit"),
  coefficients: cited(used, "from_branch", "to_branch"),
  projects: cited(table("industry-projects"), "project", "name"),
  war: cited(table("war"), "quantity", "place", "from"),
  events: cited(weighed, "date", "event", "kind"),
  bridges: cited(table("bridges"), "bridge", "value", "low", "high", "unit", "note"),
  standIns: cited(table("stand-ins"), "use", "place", "stands", "from", "until", "note"),
  settings: cited(table("settings"), "lever", "from", "rests_on", "locator"),
};
write(
  "provenance",
  `export const provenance: {\n${Object.entries(provenance)
    .map(([name, [first]]) => `  readonly ${name}: ${rowsOfText(Object.keys(first))};\n`)
    .join("")}} = ${parsed(provenance)};
export const words: ${rowsOfText(taken.columns)} = ${parsed([...taken])};
export const waiting: Readonly<Record<"initial" | "exogenous", number>> = ${json(waiting())};\n`,
);
write(
  "growth",
  `export const growth: readonly { readonly estimate: string; readonly from: number; readonly until: number; readonly value: number; readonly isSeen: boolean }[] = ${json(
    table("growth").map(({ estimate, from, until, value, verified }) => ({
      estimate,
      from: Number(from),
      until: Number(until),
      value: Number(value),
      isSeen: verified !== "no",
    })),
  )};\n`,
);
/** What a reader is told; which figures of published studies a statement holds is for the tests alone. */
const attributionFields = ["question", "author", "cause", "says", "source", "locator", "verified", "note"];
write(
  "attributions",
  `export const attributions: ${rowsOfText(attributionFields, { question: '"growth" | "deaths"' })} = ${json(
    table("attributions").map((row) => Object.fromEntries(attributionFields.map((name) => [name, row[name]]))),
  )};\n`,
);
write(
  "evidence",
  `import type { ClaimId, LeverName } from "./names.ts";
interface Words { readonly words: readonly string[]; readonly at: readonly number[] }
interface Told { readonly claim: string; readonly pages: readonly string[]; readonly unborne: readonly { readonly page: string; readonly says: string }[] }
export const packed: {
  readonly observations: { ${Object.entries(fields)
    .map(([name, kind]) => `readonly ${name}: ${kind === "number" ? "readonly (number | null)[]" : "Words"}`)
    .join("; ")} };
  readonly claims: ${rowsOfText(table("claims").columns, { id: "ClaimId", set_by: 'LeverName | ""' })};
  readonly timeline: ${rowsOfText(table("timeline").columns)};
  readonly indicators: ${rowsOfText(table("indicators").columns)};
  readonly failures: ${rowsOfText(table("failures").columns)};
  readonly told: readonly Told[];
  readonly titles: Readonly<Record<string, string>>;
  readonly openings: ${rowsOfText(["project", "what", "date", "source", "verified"])};
} = ${parsed({
    observations: columns(evidence, fields),
    claims: table("claims"),
    timeline: table("timeline"),
    indicators: table("indicators"),
    failures: table("failures"),
    told: toldIn(root, table("claims")),
    titles: Object.fromEntries(table("series").map(({ series, title }) => [series, title])),
    openings: openings(),
  })};\n`,
);

write(
  "published",
  `export const published = ${json({
    figures: table("published-figures").map(({ published, low, high, held, ...row }) => ({
      ...row,
      published: Number(published),
      low: Number(low),
      high: Number(high),
      held: held === "yes",
    })),
    series: table("published-series").map(({ series, year, value }) => ({
      series,
      year: Number(year),
      value: Number(value),
    })),
  })};\n`,
);

const [estimateWords, estimateFigures, estimateYears] = [
  ["author", "place", "people", "definition", "unit", "source", "locator", "verified", "note"],
  ["low", "best", "high"],
  ["from", "until"],
];
write(
  "famine",
  `export type FamineDefinition =\n${Object.keys(famineDefinitions)
    .map((name) => `  | ${json(name)}`)
    .join("\n")};
export const definitions: Readonly<Record<FamineDefinition, string>> = ${json(famineDefinitions)};
export const estimates: readonly { ${[
    ...estimateWords.map((name) => `readonly ${name}: ${name === "definition" ? "FamineDefinition" : typeOf(name)}`),
    ...["workYear", ...estimateFigures].map((name) => `readonly ${name}: number | null`),
    ...estimateYears.map((name) => `readonly ${name}: number`),
  ].join("; ")} }[] = ${parsed(
    table("famine-estimates").map(({ work_year, ...row }) => ({
      ...row,
      workYear: number(work_year),
      ...Object.fromEntries([...estimateFigures, ...estimateYears].map((name) => [name, number(row[name])])),
    })),
  )};\n`,
);

const [answerWords, answerFigures] = [
  ["claim", "part", "figure", "run"],
  ["seeds", "sample", "value", "beside", "difference", "low", "high", "share"],
];
write(
  "answered",
  `export const kept: readonly { ${[
    ...answerWords.map((name) => `readonly ${name}: string`),
    ...answerFigures.map((name) => `readonly ${name}: number | null`),
  ].join("; ")} }[] = ${parsed(
    table("claim-answers").map((row) => ({
      ...row,
      ...Object.fromEntries(answerFigures.map((name) => [name, number(row[name])])),
    })),
  )};\n`,
);

/** Names in a cell, parted by blanks. */
const namesIn = (cell) => cell.split(" ").filter((name) => name !== "");
// As it stands, and not as text, so that the compiler holds each name to the model.
write(
  "essay",
  `import type { ClaimId, IndicatorName, MechanismName } from "./names.ts";
export interface Statement { readonly id: string; readonly system: string; readonly statement: string; readonly model: string; readonly indicators: readonly IndicatorName[]; readonly mechanisms: readonly MechanismName[]; readonly claims: readonly ClaimId[] }
export const essay: readonly Statement[] = ${json(
    table("essay").map(({ indicators, mechanisms, claims, ...row }) => ({
      ...row,
      indicators: namesIn(indicators),
      mechanisms: namesIn(mechanisms),
      claims: namesIn(claims),
    })),
  )};\n`,
);

write(
  "sobol",
  `/** For each dimension its primitive polynomial, and the first direction numbers. */
export const sobolDirections: readonly (readonly number[])[] = ${json(
    table("sobol").map(({ polynomial, directions }) => [polynomial, ...directions.split(" ")].map(Number)),
  )};\n`,
);

/** What data/failures.csv says is missed: the id of a claim, or a series and its place. */
const missed = table("failures").map((row) => row.missed.split("/"));
write(
  "named",
  `import type { ClaimId, IndicatorName, LeverName } from "./names.ts";
/** Names that tables use, as they stand: the compiler holds each to what the model and the evidence have. */
export const named: {
  readonly leversOfClaims: readonly LeverName[];
  readonly claimsAnswered: readonly ClaimId[];
  readonly claimsMissed: readonly ClaimId[];
  readonly seriesMissed: readonly IndicatorName[];
} = ${json({
    leversOfClaims: table("claims").flatMap((row) => (row.set_by === "" ? [] : [row.set_by])),
    claimsAnswered: [...new Set(table("claim-answers").map((row) => row.claim))],
    claimsMissed: missed.filter(([, place]) => place === undefined).map(([claim]) => claim),
    seriesMissed: missed.filter(([, place]) => place !== undefined).map(([series]) => series),
  })};\n`,
);

/** Files of a folder that people write, by name and as they stand. */
function texts(folder) {
  const files = readdirSync(new URL(`data/${folder}`, root)).filter((file) => file.endsWith(".yaml"));
  return Object.fromEntries(
    files.map((file) => [file.replace(".yaml", ""), readFileSync(new URL(`data/${folder}/${file}`, root), "utf8")]),
  );
}
/** What they say, as plain data: a run of one of them, and the lab, need not read YAML. */
const written = (folder) =>
  json(Object.fromEntries(Object.entries(texts(folder)).map(([name, text]) => [name, parse(text)])));
write(
  "scenarios",
  `export const scenarioTexts: Readonly<Record<string, string>> = ${json(texts("scenarios"))};
export const scenariosWritten = ${written("scenarios")} as const;\n`,
);
write("readings", `export const readingsWritten = ${written("readings")} as const;\n`);

/** What counts as the opening of great works, the first that is dated. */
function openings() {
  const kinds = ["opened", "regular-service", "first-vehicle", "first-iron", "first-ammonia", "first-metal"];
  return table("projects")
    .filter((row) => kinds.includes(row.attribute))
    .map(({ project, attribute, date, source, verified }) => ({ project, what: attribute, date, source, verified }));
}

function group(rows) {
  const groups = {};
  for (const { aggregate, region } of rows) {
    groups[aggregate] ??= [];
    groups[aggregate].push(region);
  }
  return groups;
}

/** Files that are kept in the repository: written where they differ, or with --check only held to what they say. */
const kept = {
  "data/datapackage.json": `${JSON.stringify(describe(new URL("data/", root)), null, 2)}\n`,
};
for (const [name, text] of Object.entries(kept)) {
  const file = new URL(name, root);
  if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
  if (isCheck) {
    process.stderr.write(`data: ${name} is out of date; run \`npm run data\`\n`);
    process.exitCode = 1;
  } else {
    mkdirSync(new URL("./", file), { recursive: true });
    writeFileSync(file, text);
  }
}
