import type { Command } from "commander";
import {
  type AttributedFigure,
  type AttributedPart,
  type Attribution,
  attribute,
  attributed,
  attributionAuthors,
  attributionsPublished,
  dividedOver,
  Fault,
  holdKnown,
  indicators,
  monthName,
  nearest,
  readNumber,
} from "../index.ts";
import { runsOnThreads } from "../lab/node/runsOnThreads.ts";
import { addFigureOptions, addRunsOptions, askedFor, endAsked, type RunFlags, scenarioOf } from "./asked.ts";
import { attributeText } from "./attributeText.ts";
import { changeJson } from "./changeJson.ts";
import { runsOf } from "./envelope.ts";
import { figureNamed, outcomes } from "./figureNamed.ts";
import type { Results } from "./forms/forms.ts";
import { sentenceOf } from "./partedText.ts";
import type { Terminal } from "./terminal.ts";
import { examples, several, usualThreads, wholeNumber } from "./words.ts";

interface Flags extends Pick<RunFlags, "scenario" | "set" | "off" | "reading" | "seed" | "sample" | "to"> {
  readonly workers?: string;
  readonly over: string;
  readonly than?: string;
  readonly years?: string;
  readonly place?: string;
  readonly seeds: string;
  readonly pairs: string;
  readonly width: string;
}

/** `great-turn attribute`: a figure of a scenario, put down to groups of its levers or to mechanisms of the model. */
export function addAttribute(program: Command, terminal: Terminal): void {
  const figured = addFigureOptions(
    program
      .command("attribute")
      .description("Put growth, deaths or another figure down to groups of levers, or to mechanisms.")
      .argument("<figure>", "growth, deaths, an indicator with --years, or an outcome as `why --of` takes it")
      .option("--over <what>", `what it is divided among: ${dividedOver.join(", ")}`, "levers")
      .option("--scenario <file|name>", "a scenario file, `-` for stdin, or one of `great-turn scenarios`", "history")
      .option("--than <file|name>", "the scenario whose levers hold instead (default: the reference policy)"),
  );
  const divided = figured
    .option("--to <month>", "last month of the runs (default: as far as the figures ask)")
    .option("--set <lever=value@month>", "set a lever of the scenario from a month on; may be repeated", several)
    .option("--off <mechanism>", "switch a mechanism off in all runs; may be repeated", several)
    .option("--reading <name>", "whose estimates the runs follow (default: the scenario's)")
    .option("--seeds <number>", "how many common seeds to run at most, from --seed on", "128")
    .option("--pairs <number>", "orders that are drawn for each seed at most, each with its reverse", "1")
    .option("--width <part>", "stop when no range is wider than this part of the largest part; 0 runs all", "0.2");
  addRunsOptions(divided)
    .addHelpText(
      "before",
      examples(
        "attribute growth",
        "attribute deaths --than gradual",
        "attribute growth --over mechanisms --to 1937-12 --sample 5000",
        "attribute grain-exports --years 1930 --json",
      ),
    )
    .action((figure: string, flags: Flags) => tell(figure, flags, terminal));
}

async function tell(word: string, flags: Flags, terminal: Terminal): Promise<void> {
  const asked = askedFor({ ...flags, workers: flags.workers ?? String(usualThreads()) });
  for (const note of asked.notes) terminal.say(note);
  const over = holdKnown("division", flags.over, dividedOver, `--over ${flags.over}`);
  const to = endAsked(flags);
  const question = {
    scenario: asked.scenario,
    of: figureAsked(word, flags),
    over,
    seed: asked.seed,
    seeds: wholeNumber("--seeds", flags.seeds, [1, 10_000]),
    pairs: wholeNumber("--pairs", flags.pairs, [1, 1000]),
    oneIn: asked.oneIn,
    width: partIn("--width", flags.width),
    ...(flags.than === undefined ? {} : { than: thanOf(flags.than, over) }),
    ...(to === undefined ? {} : { to }),
  };
  const bar = terminal.progress(`${word}, over ${over}`, 100);
  try {
    let told = 0;
    const onProgress = (done: number, all: number): void => {
      const now = Math.max(told, Math.floor((100 * done) / all));
      bar.advance(now - told);
      told = now;
    };
    const answer = await attribute(question, { run: runsOnThreads(asked.workers), onProgress });
    const result = jsonOf(answer, asked.scenario.name, question.width);
    terminal.show({ command: "attribute", runs: runsOf(asked, question.seeds), result }, (width) =>
      attributeText(result, terminal, width),
    );
  } finally {
    bar.stop();
  }
}

function figureAsked(word: string, flags: Flags): AttributedFigure {
  const named = attributed.find((each) => each === word);
  if (named === undefined) {
    holdNoSlip(word);
    return figureNamed(word, word, flags);
  }
  const option = flags.years === undefined ? "--place" : "--years";
  if (flags.years === undefined && flags.place === undefined) return named;
  throw misplaced(`${word} has years and place of its own`, option, `leave out ${option}; --to sets the last year`);
}

/** A word that is nearly growth or deaths, and names nothing else, is a slip. */
function holdNoSlip(word: string): void {
  const near = nearest(word, attributed);
  if (near === undefined || outcomes.includes(word) || indicators.some(({ series }) => series === word)) return;
  throw new Fault("question-unknown", {
    what: `there is no figure "${word}"`,
    where: word,
    mend: `did you mean "${near}"?`,
  });
}

function thanOf(than: string, over: (typeof dividedOver)[number]): ReturnType<typeof scenarioOf> {
  if (over === "levers") return scenarioOf(than, `--than ${than}`);
  throw misplaced("mechanisms are on or off, and take no levers from elsewhere", "--than", "leave out --than");
}

function misplaced(what: string, where: string, mend: string): Fault {
  return new Fault("option-misplaced", { what, where, mend });
}

function partIn(option: string, text: string): number {
  const value = readNumber(text) ?? Number.NaN;
  if (value >= 0 && value <= 1) return value;
  throw new Fault("number-out-of-range", {
    what: `${option} is "${text}"`,
    where: `${option} ${text}`,
    mend: "give a number from 0 to 1",
  });
}

type Json = Results["attribute"];

function jsonOf(answer: Attribution, scenario: string, width: number): Json {
  const { figures, method, interval, over, than, to, runs, parts, precision, stopped } = answer;
  const base = than ?? (over === "levers" ? "the reference policy" : `${scenario} without any mechanism`);
  const names = { base, other: scenario };
  const nothing = { value: 0, low: null, high: null, clear: null };
  const none = { largest: 0, widest: null, share: null };
  return {
    sentence: sentenceOf(answer, names),
    ...names,
    over,
    than,
    figures: figures.map((told, at) => ({
      ...told,
      base: answer.base[at] ?? 0,
      other: answer.other[at] ?? 0,
      whole: answer.whole[at] ?? nothing,
      precision: precision[at] ?? none,
    })),
    method,
    interval,
    width,
    stopped: stopped ?? "limit reached",
    to: monthName(to),
    seeds_run: answer.seeds.count,
    runs,
    parts: parts.map(partJson),
    ...publishedOn(figures.map(({ series }) => series)),
  };
}

function partJson({ id, title, instead, why, source, changes, effects }: AttributedPart): Json["parts"][number] {
  return { id, title, instead, why, source, changes: changes.map(changeJson), effects };
}

/** Series of which scholars have said what made them what they were. */
const explained = {
  growth: "industrial-output-index-kaplan-moorsteen",
  deaths: "famine-excess-deaths",
} as const;

/** What scholars say of the same figures, in the order of these, and who is not known to. */
function publishedOn(series: readonly string[]): Pick<Json, "published" | "not_held"> {
  const asked = series.flatMap((each) => attributed.filter((question) => explained[question] === each));
  return {
    published: asked.flatMap(attributionsPublished),
    not_held: asked.flatMap((question) => {
      const told = attributionsPublished(question).map(({ author }) => author);
      return attributionAuthors.filter((each) => !told.includes(each)).map((author) => ({ question, author }));
    }),
  };
}
