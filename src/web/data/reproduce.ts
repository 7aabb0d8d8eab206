import { fullSample, manyRuns } from "../state/sample.ts";
import { type Gathered, type GatheredCourse, seedsOf } from "./gathered.ts";

/** Ways to make a figure again. */
export const ways = ["command", "typescript", "python", "r"] as const;
export type Way = (typeof ways)[number];

/** What a snippet is made from. */
export type Again = Pick<Gathered, "title" | "series" | "courses" | "years" | "version" | "oneIn">;

/** The file that a snippet stands in, in a package. */
export const snippetFiles: Readonly<Record<Way, string>> = {
  command: "reproduce.sh",
  typescript: "reproduce.ts",
  python: "reproduce.py",
  r: "reproduce.R",
};

/**
 * A text that makes a figure again: the same engine, the same seeds, the same bits; output and toll together.
 *
 * @returns a shell's lines, a module for Node, a script for Python or for R; each prints CSV, and the last three the lowest and
 *   the highest of all seeds
 */
export function snippetOf(way: Way, again: Again): string {
  return { command, typescript, python, r }[way](again);
}

/** What commands are made from. */
interface Commanded {
  readonly series: readonly Pick<Again["series"][number], "series" | "place" | "convention">[];
  readonly courses: readonly Pick<GatheredCourse, "options">[];
  readonly years: Again["years"];
  readonly oneIn: number;
}

/** Series of one place, that one command tells. */
interface Told {
  readonly place: string;
  readonly series: readonly string[];
}

function toldOf({ series }: Pick<Commanded, "series">): readonly Told[] {
  const places = [...new Set(series.map(({ place }) => place))];
  return places.map((place) => ({
    place,
    series: [...new Set(series.filter((each) => each.place === place).map((each) => each.series))],
  }));
}

/** Series that are told month by month alone: the year has no figure of them. */
function isMonthly({ series }: Pick<Commanded, "series">): boolean {
  return series[0]?.convention === "none";
}

function commandFor(again: Commanded, told: Told, course: Pick<GatheredCourse, "options">, seed: string): string {
  return [
    `npx great-turn indicators ${told.series.join(" ")}`,
    course.options,
    ...(again.oneIn === fullSample ? [] : [`--sample ${again.oneIn}`]),
    `--seed ${seed} --place ${told.place} --from ${again.years[0]}-01 ${isMonthly(again) ? "--monthly" : "--yearly"} --csv`,
  ].join(" ");
}

function head(again: Again, mark: string): string {
  const courses = again.courses.map(({ name, hash, ...rest }) => `${name}: seeds ${seedsOf(rest)}, first run ${hash}`);
  const needs = again.courses.filter(({ isOfFile }) => isOfFile).map(({ id }) => `${id}.json`);
  const isCut = again.courses.some(({ runs }) => runs >= manyRuns);
  return [
    again.title,
    `Great Turn ${again.version}, one household in ${again.oneIn}. A model, not a record: ranges show chance alone.`,
    ...courses,
    ...(isCut ? [`On the page a range of ${manyRuns} runs or more leaves out the outermost; here it does not.`] : []),
    ...(needs.length > 0 ? [`Needs ${needs.join(", ")} of the data package beside it.`] : []),
  ]
    .map((line) => `${mark} ${line}`)
    .join("\n");
}

/** The commands that tell the first run of each course; the other seeds are asked for in the same way. */
export function commandsOf(again: Commanded): readonly string[] {
  return again.courses.flatMap((course) => toldOf(again).map((told) => commandFor(again, told, course, "1")));
}

function command(again: Again): string {
  return `${head(again, "#")}\n${commandsOf(again).join("\n")}\n`;
}

const header = "course,series,ledger,geo,date,low,high";

function python(again: Again): string {
  const courses = again.courses.map(({ id, options, runs }) => `    (${text(id)}, ${text(options)}, ${runs}),`);
  const told = toldOf(again).map(({ place, series }) => `    (${text(place)}, ${text(series.join(" "))}),`);
  const asked = commandFor(again, { place: "{place}", series: ["{series}"] }, { options: "{options}" }, "{seed}");
  return `${head(again, "#")}
import csv, io, subprocess

courses = [
${courses.join("\n")}
]
told = [
${told.join("\n")}
]

figures = {}
for course, options, runs in courses:
    for seed in range(1, runs + 1):
        for place, series in told:
            command = f"${asked}"
            table = subprocess.run(command, shell=True, check=True, capture_output=True, text=True).stdout
            for row in csv.DictReader(io.StringIO(table)):
                if row["value"] == "":
                    continue
                date = row["year"] + (f"-{int(row['month']):02}" if row["month"] else "")
                key = (course, row["series"], row["ledger"], row["geo"], date)
                figures.setdefault(key, []).append(float(row["value"]))

print("${header}")
for key, values in figures.items():
    print(*key, min(values), max(values), sep=",")
`;
}

function r(again: Again): string {
  const courses = again.courses.map(({ id, options, runs }) => `  list(${text(id)}, ${text(options)}, ${runs})`);
  const told = toldOf(again).map(({ place, series }) => `  list(${text(place)}, ${text(series.join(" "))})`);
  const asked = commandFor(again, { place: "%s", series: ["%s"] }, { options: "%s" }, "%d");
  return `${head(again, "#")}
courses <- list(
${courses.join(",\n")}
)
told <- list(
${told.join(",\n")}
)

figures <- NULL
for (course in courses) for (seed in seq_len(course[[3]])) for (each in told) {
  command <- sprintf("${asked}", each[[2]], course[[2]], seed, each[[1]])
  table <- read.csv(pipe(command))
  table$course <- course[[1]]
  figures <- rbind(figures, table)
}

figures$date <- ifelse(is.na(figures$month), figures$year, sprintf("%d-%02d", figures$year, figures$month))
ranges <- aggregate(value ~ course + series + ledger + geo + date, figures, function(x) c(low = min(x), high = max(x)))
write.csv(do.call(data.frame, ranges), row.names = FALSE)
`;
}

function typescript(again: Again): string {
  const courses = again.courses.map(({ id, expression, runs }) => `  [${text(id)}, ${expression}, ${runs}],`);
  const told = toldOf(again).map(({ place, series }) => `  [${text(place)}, ${JSON.stringify(series)}],`);
  const used = ["leverFrom", "standardScenario", "withLevers"].filter((name) =>
    again.courses.some(({ expression }) => expression.includes(`${name}(`)),
  );
  const names = ["machineFor", "simulate", "tidy", ...used].sort();
  return `${head(again, "//")}
import { ${names.join(", ")} } from "great-turn";

const courses = [
${courses.join("\n")}
] as const;
const told: [string, string[]][] = [
${told.join("\n")}
];

const machine = machineFor(${again.oneIn});
const figures = new Map<string, number[]>();
for (const [course, scenario, runs] of courses) {
  for (let seed = 1; seed <= runs; seed++) {
    const run = simulate(scenario, { seed }, machine);
    for (const [place, series] of told) {
      for (const row of tidy(run, [place])) {
        if (!series.includes(row.series) || (row.month ${isMonthly(again) ? "===" : "!=="} null) || row.year < ${again.years[0]}) continue;
        if (!Number.isFinite(row.value)) continue;
        const date = row.month === null ? row.year : \`\${row.year}-\${String(row.month).padStart(2, "0")}\`;
        const key = [course, row.series, row.ledger, row.geo, date].join();
        figures.set(key, [...(figures.get(key) ?? []), row.value]);
      }
    }
  }
}

console.log("${header}");
for (const [key, values] of figures) console.log([key, Math.min(...values), Math.max(...values)].join());
`;
}

/** A string of all these languages; none of what stands in one holds a quotation mark or a stroke. */
function text(words: string): string {
  return JSON.stringify(words);
}
