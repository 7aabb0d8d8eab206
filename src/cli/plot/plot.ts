import { createHash } from "node:crypto";
import { pressed as palette } from "../../figures/palette.ts";
import { plainDocument } from "../../figures/plain.ts";
import { type Pressed, press } from "../../figures/press.ts";
import { Fault, yearOf } from "../../index.ts";
import { askedFor, endAsked } from "../asked.ts";
import { type RunsAsked, runsOf } from "../envelope.ts";
import type { Results } from "../forms/forms.ts";
import type { Terminal } from "../terminal.ts";
import { version } from "../version.ts";
import { monthOfRun, wholeNumber } from "../words.ts";
import { type About, aboutOf } from "./about.ts";
import {
  type FigureAsked,
  type FileAsked,
  type Format,
  figuresIn,
  languageIn,
  type PlotFlags,
  wantedIn,
} from "./asked.ts";
import type { Course } from "./course.ts";
import { mostCourses, type Plotted, plottedOf } from "./figure.ts";
import { fonts } from "./fonts.ts";
import { courseFor, coursesIn } from "./gather.ts";
import { pdfOf } from "./pdf.ts";
import { pngOf } from "./png.ts";
import { speechIn } from "./say.ts";
import { svgOf } from "./svg.ts";
import { type File, holdPlaces, writeFiles } from "./write.ts";

/** Most seeds that are run for a figure. */
const mostSeeds = 200;
/** Options that say what to run, and have no place beside runs that are there. */
const ofARun = ["set", "off", "projects", "reading", "seed", "sample"] as const;

const writers: Readonly<Record<Format, (pressed: Pressed, about: About) => Uint8Array | Promise<Uint8Array>>> = {
  svg: svgOf,
  png: pngOf,
  pdf: pdfOf,
};

/** A file of a figure, drawn. */
interface Written extends File, FileAsked {
  readonly height: number;
}

/** Draws what is asked for, and writes it: every file, or none. */
export async function plot(names: readonly string[], flags: PlotFlags, terminal: Terminal): Promise<void> {
  const figures = figuresIn(wantedIn(names, flags.place), flags);
  const speech = await speechIn(languageIn(flags.lang));
  const where = `--out ${flags.out}`;
  holdPlaces(
    figures.flatMap(({ files }) => files.map(({ path }) => path)),
    where,
  );
  const { courses, years, runs } = await gathered(flags, figures, terminal);
  const drawn = figures.map((each) => ({ asked: each, plotted: plottedOf({ ...each, courses, years }, speech) }));
  const written: (FigureAsked & { readonly its: readonly Written[]; readonly plotted: Plotted })[] = [];
  for (const { asked, plotted } of drawn) {
    written.push({ ...asked, plotted, its: await drawnAs(asked, plotted, aboutOf(plotted, speech.language, version)) });
  }
  const files = written.flatMap(({ its }) => its);
  writeFiles(files, where);
  terminal.show({ command: "plot", ...(runs ? { runs } : {}), result: resultOf(written) }, () =>
    files.map(({ path }) => `written: ${path}`).join("\n"),
  );
}

async function drawnAs({ files }: FigureAsked, { figure, told }: Plotted, about: About): Promise<readonly Written[]> {
  const written: Written[] = [];
  for (const file of files) {
    const pressed = press(figure, told, { width: file.width, palette, fonts, document: plainDocument() });
    written.push({ ...file, height: pressed.height, bytes: await writers[file.format](pressed, about) });
  }
  return written;
}

interface Gathered {
  readonly courses: readonly Course[];
  readonly years: readonly [from: number, to: number];
  /** What was run for it now. */
  readonly runs?: RunsAsked;
}

/** The courses that are drawn: read from folders, or run now. */
async function gathered(flags: PlotFlags, figures: readonly FigureAsked[], terminal: Terminal): Promise<Gathered> {
  if (flags.runs !== undefined) {
    const misplaced = ofARun.find((option) => flags[option] !== undefined);
    if (misplaced !== undefined) throw misplacedBesideRuns(misplaced);
    const courses = coursesIn(flags.runs, terminal.say);
    if (courses.length > mostCourses) throw tooMany(courses.length);
    return { courses, years: yearsAsked(flags, courses) };
  }
  const asked = askedFor(flags);
  for (const note of asked.notes) terminal.say(note);
  const seeds = wholeNumber("--seeds", flags.seeds, [1, mostSeeds]);
  const places = ["USSR", ...figures.map(({ place }) => place)];
  const course = await courseFor({ asked, flags, seeds, places }, terminal);
  return { courses: [course], years: [yearOf(asked.from), yearOf(asked.to)], runs: runsOf(asked, seeds) };
}

/** The years of a figure of runs that are there: those that are asked for, else those that all of the runs tell of. */
function yearsAsked(flags: PlotFlags, courses: readonly Course[]): readonly [from: number, to: number] {
  const from = flags.from === undefined ? undefined : yearOf(monthOfRun("--from", flags.from));
  const to = endAsked(flags);
  return [
    from ?? Math.max(...courses.map(({ years: [first] }) => first)),
    to === undefined ? Math.min(...courses.map(({ years: [, last] }) => last)) : yearOf(to),
  ];
}

function misplacedBesideRuns(option: string): Fault {
  return new Fault("option-misplaced", {
    what: `--${option} says what to run, and --runs names runs that are there`,
    where: `--runs and --${option}`,
    mend: "leave out one of them",
  });
}

function tooMany(courses: number): Fault {
  return new Fault("option-misplaced", {
    what: `the folders hold ${courses} scenarios, and a figure tells at most ${mostCourses} apart`,
    where: "--runs",
    mend: "draw fewer of them in one figure; runs of one scenario with other seeds count once",
  });
}

function resultOf(
  written: readonly (FigureAsked & { readonly its: readonly Written[]; readonly plotted: Plotted })[],
): Results["plot"] {
  return {
    figures: written.flatMap(({ indicator: { series, title, unit, ledger }, place, its }) =>
      its.map(({ path: file, format, width, height, bytes }) => {
        const sha256 = createHash("sha256").update(bytes).digest("hex");
        return { series, title, unit, ledger, place, file, format, width, height, sha256 };
      }),
    ),
    runs: [...new Set(written.flatMap(({ plotted }) => plotted.hashes))],
    sources: [...new Set(written.flatMap(({ plotted }) => plotted.works.map(({ key }) => key)))],
  };
}
