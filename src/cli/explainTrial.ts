import { figure } from "../book/figures.ts";
import { lastMonth, scenarioOf, type Trial, trialFigures, triedOf } from "../index.ts";
import { askEach, monthsOf, withSeeds } from "../lab/node/pool.ts";
import type { TrialShown } from "../lab/trial.ts";
import type { Results } from "./forms/forms.ts";
import { figures, tableOf } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { usualThreads } from "./words.ts";

/** Runs every variant of trials on the same seeds, spread over threads. */
export async function tryAll(
  trials: readonly Trial[],
  { seeds, oneIn }: { readonly seeds: number; readonly oneIn: number },
  terminal: Terminal,
): Promise<readonly TrialShown[]> {
  if (trials.length === 0) return [];
  const variants = trials.flatMap((each) => each.variants);
  const errands = variants
    .map(scenarioOf)
    .flatMap((scenario) => withSeeds({ scenario, seed: 1, oneIn, to: lastMonth }, seeds));
  const bar = terminal.progress(`${trials[0]?.claim}, causes given`, monthsOf(errands));
  try {
    const workers = usualThreads();
    const found = await askEach("trials", errands, { workers, onMonths: bar.advance });
    const tried = variants.map((variant, at) => triedOf(variant, found.slice(at * seeds, (at + 1) * seeds)));
    return trials.map((trial) => ({ trial, tried: tried.filter(({ variant }) => trial.variants.includes(variant)) }));
  } finally {
    bar.stop();
  }
}

/** A trial as a table: a row for each variant, a column for each figure. */
export function trialText({ trial, tried }: TrialShown, seeds: number, width: number): string {
  const columns = [{ head: trial.title }, ...trialFigures.map(({ says, unit }) => figures(`${says} (${unit})`))];
  const rows = tried.map(({ variant, figures: found }) => [variant.says, ...found.map((each) => figure(each))]);
  const head = `what follows from each cause, medians over ${seeds} common ${seeds === 1 ? "seed" : "seeds"}:`;
  return `${head}\n${tableOf(columns, rows, width)}`;
}

type TrialJson = Exclude<Results["explain"], readonly unknown[]>["trials"][number];

/** The same as data. */
export function trialJson({ trial, tried }: TrialShown): TrialJson {
  return {
    title: trial.title,
    variants: tried.map(({ variant, figures: found, spreads }) => ({
      says: variant.says,
      scenario: variant.scenario,
      parameters: { ...variant.parameters },
      figures: trialFigures.map(({ says, unit }, at) => ({
        figure: says,
        unit,
        value: found[at] ?? null,
        spread: spreads[at] ?? [Number.NaN, Number.NaN],
      })),
    })),
  };
}
