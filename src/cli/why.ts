import type { Command } from "commander";
import { equationOf } from "../book/formula.ts";
import { finenesses, holdKnown, model, monthName, type Why, why } from "../index.ts";
import { runsOnThreads } from "../lab/node/runsOnThreads.ts";
import { addFigureOptions, addRunsOptions, askedFor, type RunFlags, scenarioOf } from "./asked.ts";
import { changeJson } from "./changeJson.ts";
import { runsOf } from "./envelope.ts";
import { figureNamed, outcomes } from "./figureNamed.ts";
import type { Results } from "./forms/forms.ts";
import { type Names, sentenceOf } from "./partedText.ts";
import type { Terminal } from "./terminal.ts";
import { whyText } from "./whyText.ts";
import { examples, several, usualThreads, wholeNumber } from "./words.ts";

interface Flags extends Pick<RunFlags, "set" | "off" | "reading" | "seed" | "sample"> {
  readonly than: string;
  readonly of: string;
  readonly years?: string;
  readonly place?: string;
  readonly seeds: string;
  readonly by?: string;
  readonly pairs: string;
  readonly workers?: string;
}

/** `great-turn why`: a figure's difference between two scenarios, taken apart over what is set otherwise. */
export function addWhy(program: Command, terminal: Terminal): void {
  const figured = addFigureOptions(
    program
      .command("why")
      .description("Take the difference of a figure between two scenarios apart over everything that is set otherwise.")
      .argument("[other]", "a scenario, as `run --scenario` takes it; that of --than unless given")
      .option("--than <file|name>", "the scenario that it is compared with", "history")
      .requiredOption("--of <series|outcome>", `an indicator, or an outcome: ${outcomes.join(", ")}`),
  );
  const divided = figured
    .option("--set <lever=value@month>", "set a lever of the other from a month on; may be repeated", several)
    .option("--off <mechanism>", "switch a mechanism of the other off; may be repeated", several)
    .option("--reading <name>", "whose estimates the other follows")
    .option("--by <fineness>", `tell settings of levers apart by ${finenesses.join(", ")} (default: as few need)`)
    .option("--seeds <number>", "how many common seeds to run, from --seed on; parts are means over them", "5")
    .option("--pairs <number>", "orders that are drawn for each seed, each with its reverse", "1");
  addRunsOptions(divided)
    .addHelpText(
      "before",
      examples(
        "why gradual --of hunger-deaths",
        "why --set grainExport=0@1932-07 --of deaths --years 1932-1933",
        "why mixed --than gradual --of grain-exports --years 1930 --json",
      ),
    )
    .action((other: string | undefined, flags: Flags) => tell(other, flags, terminal));
}

async function tell(word: string | undefined, flags: Flags, terminal: Terminal): Promise<void> {
  const { than } = flags;
  const of = figureNamed(flags.of, `--of ${flags.of}`, flags);
  const workers = flags.workers ?? String(usualThreads());
  const asked = askedFor(
    { ...flags, scenario: word ?? than, workers },
    word === undefined ? `--than ${than}` : `why ${word}`,
  );
  for (const note of asked.notes) terminal.say(note);
  const base = scenarioOf(than, `--than ${than}`);
  const isChanged = flags.set ?? flags.off ?? flags.reading;
  const names = { base: base.name, other: `${asked.scenario.name}${isChanged ? " as set here" : ""}` };
  const count = wholeNumber("--seeds", flags.seeds, [1, 1000]);
  const question = {
    base,
    other: asked.scenario,
    of: [of],
    seed: asked.seed,
    seeds: count,
    oneIn: asked.oneIn,
    pairs: wholeNumber("--pairs", flags.pairs, [1, 1000]),
    ...(flags.by === undefined ? {} : { by: holdKnown("fineness", flags.by, finenesses, `--by ${flags.by}`) }),
  };
  const bar = terminal.progress(`${names.other}, than ${names.base}`, 100);
  try {
    let told = 0;
    const onProgress = (done: number, all: number): void => {
      const now = Math.floor((100 * done) / all);
      bar.advance(now - told);
      told = now;
    };
    const answer = await why(question, { run: runsOnThreads(asked.workers), onProgress });
    const result = jsonOf(answer, names);
    terminal.show({ command: "why", runs: runsOf(asked, count), result }, (width) =>
      whyText(result, answer, terminal, width),
    );
  } finally {
    bar.stop();
  }
}

function jsonOf(answer: Why, names: Names): Results["why"] {
  const { figures, method, interval, by, to, runs, parts } = answer;
  return {
    sentence: sentenceOf(answer, names),
    ...names,
    figures: figures.map((told, at) => ({
      ...told,
      base: answer.base[at] ?? 0,
      other: answer.other[at] ?? 0,
      whole: answer.whole[at] ?? { value: 0, low: null, high: null, clear: null },
    })),
    method,
    interval,
    by,
    to: monthName(to),
    runs,
    parts: parts.map(({ id, title, changes, effects, readBy }) => ({
      id,
      title,
      changes: changes.map(changeJson),
      effects,
      laws: readBy.map((law) => ({ ...law, equation: equationNamed(law.name) })),
    })),
  };
}

function equationNamed(name: string): string {
  const step = [...model.beginning, ...model.month].find((each) => model.nameOf(each) === name);
  return step ? equationOf(step, model) : "";
}
