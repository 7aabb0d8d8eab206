/** Packs data/ into modules that the model, the command line and the lab read, and lists the inputs. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { csvParse } from "d3-dsv";

const root = new URL("../", import.meta.url);
const table = (name) => csvParse(readFileSync(new URL(`data/${name}.csv`, root), "utf8"));
const number = (text) => (text === "" ? null : Number(text));

/** Series from outside that the laws take; every other exogenous row waits for a law that needs it. */
const exogenousTaken = new Set([
  "weather-major-drought",
  "weather-drought-flag-narrative",
  "weather-temp-apr-jul-anomaly",
  "weather-temp-apr-jul-anomaly-deg-c-from-1921-48-mean",
  "world-real-price-wheat",
  "world-real-price-rye",
  "us-cpi",
  "threat-military-expenditure",
]);

const domains = readdirSync(new URL("data/observations", root)).map((file) => file.replace(".csv", ""));
const observations = domains.flatMap((domain) =>
  [...table(`observations/${domain}`)].map((row) => ({ ...row, domain })),
);
const inputs = observations.filter(
  (row) => row.role === "initial" || (row.role === "exogenous" && exogenousTaken.has(row.series)),
);
const evidence = observations.filter(
  (row) => row.role === "calibrate" || row.role === "validate" || row.role === "initial",
);
const sources = table("sources");

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

function write(name, text) {
  mkdirSync(new URL("src/generated/", root), { recursive: true });
  writeFileSync(
    new URL(`src/generated/${name}.ts`, root),
    `// Written by \`npm run data\` from data/. Do not edit.\n${text}`,
  );
}

const json = (value) => JSON.stringify(value);
write(
  "sources",
  `export type SourceKey =\n${sources.map((row) => `  | ${json(row.key)}`).join("\n")};
export const works: readonly (readonly [key: SourceKey, author: string, year: string, title: string])[] = ${json(
    sources.map((row) => [row.key, row.author, row.year, row.title]),
  )};\n`,
);
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
export const inputs: readonly { readonly series: string; readonly geo: string; readonly year: number; readonly value: number }[] = ${json(
    inputs
      .filter((row) => row.value !== "")
      .map((row) => ({ series: row.series, geo: row.geo, year: Number(row.year), value: Number(row.value) })),
  )};
`,
);
write(
  "evidence",
  `export const packed = ${json({
    observations: columns(evidence, fields),
    series: table("series"),
    claims: table("claims"),
    timeline: table("timeline"),
    indicators: table("indicators"),
    failures: table("failures"),
  })};\n`,
);

const scenarios = readdirSync(new URL("data/scenarios", root)).filter((file) => file.endsWith(".yaml"));
write(
  "scenarios",
  `export const scenarioTexts: Readonly<Record<string, string>> = ${json(
    Object.fromEntries(
      scenarios.map((file) => [
        file.replace(".yaml", ""),
        readFileSync(new URL(`data/scenarios/${file}`, root), "utf8"),
      ]),
    ),
  )};\n`,
);

function group(rows) {
  const groups = {};
  for (const { aggregate, region } of rows) {
    groups[aggregate] ??= [];
    groups[aggregate].push(region);
  }
  return groups;
}

/** The page of inputs: one line a series. */
function inputsPage() {
  const lines = [
    "# What the model takes from the evidence",
    "",
    "Written by `npm run data` from the roles in `data/observations`. Nothing else enters a run: the laws cannot import the evidence.",
    "",
    "| role | series | unit | places | years | sources | checked |",
    "|---|---|---|---|---|---|---|",
  ];
  const bySeries = {};
  for (const row of inputs) {
    const key = `${row.role}|${row.series}`;
    bySeries[key] ??= [];
    bySeries[key].push(row);
  }
  for (const [key, rows] of Object.entries(bySeries).sort()) {
    const [role, series] = key.split("|");
    const years = rows.map((row) => Number(row.year));
    const places = new Set(rows.map((row) => row.geo));
    const checked = rows.filter((row) => row.verified === "yes").length;
    const names = [...new Set(rows.map((row) => row.source))].sort();
    lines.push(
      `| ${role} | ${series} | ${rows[0].unit} | ${places.size === 1 ? [...places][0] : `${places.size} places`} | ${Math.min(...years)}-${Math.max(...years)} | ${names.join(", ")} | ${checked} of ${rows.length} |`,
    );
  }
  return `${lines.join("\n")}\n`;
}
mkdirSync(new URL("docs/evidence/", root), { recursive: true });
writeFileSync(new URL("docs/evidence/inputs.md", root), inputsPage());
