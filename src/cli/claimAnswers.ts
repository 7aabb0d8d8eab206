import {
  type Ablation,
  ablationsOf,
  type Claim,
  type Effect,
  effectOf,
  endForAblations,
  endForClaims,
  type Scenario,
  scenarioWithout,
  standardScenario,
  trialsOf,
} from "../index.ts";
import type { ClaimAnswer } from "../lab/claimAnswer.ts";
import { askEach, type Errand, monthsOf, withSeeds } from "../lab/node/pool.ts";
import { type Answered, scoreOf } from "../lab/scoring.ts";
import { rangeOf } from "./claims.ts";
import { tryAll } from "./explainTrial.ts";
import type { Terminal } from "./terminal.ts";
import { usualThreads } from "./words.ts";

/** Common seeds, from 1 on, and how many households one of a run stands for. */
export interface Runs {
  readonly seeds: number;
  readonly oneIn: number;
}

/** Runs all that claims need, each scenario once. */
export async function answersTo(
  asked: readonly Claim[],
  runs: Runs,
  terminal: Terminal,
): Promise<readonly ClaimAnswer[]> {
  const answered = await rangesAnswered(asked, runs, terminal);
  const effects = await effectsOf(
    asked.flatMap(({ id }) => ablationsOf(id)),
    runs,
    terminal,
  );
  const trials = await tryAll(
    asked.flatMap(({ id }) => trialsOf(id)),
    runs,
    terminal,
  );
  return asked.map((claim) => ({
    claim,
    answered: answered.find((each) => each.claim.id === claim.id),
    effects: effects.filter(({ ablation }) => ablation.claim === claim.id),
    trials: trials.filter(({ trial }) => trial.claim === claim.id),
  }));
}

async function rangesAnswered(asked: readonly Claim[], runs: Runs, terminal: Terminal): Promise<readonly Answered[]> {
  const ids = asked.filter((each) => rangeOf(each) !== "").map(({ id }) => id);
  if (ids.length === 0) return [];
  const errands = errandsOf(standardScenario("history"), endForClaims(...ids), runs);
  const bar = terminal.progress("history", monthsOf(errands));
  try {
    const found = await askEach("score", errands, { workers: usualThreads(), onMonths: bar.advance });
    return scoreOf(found).claims;
  } finally {
    bar.stop();
  }
}

/** Runs `history` with and without what claims name as causes, on the same seeds. */
async function effectsOf(tested: readonly Ablation[], runs: Runs, terminal: Terminal): Promise<readonly Effect[]> {
  if (tested.length === 0) return [];
  const cases = [...new Map(tested.map((each) => [keyOf(each), each])).values()];
  const reachOf = (key: string): number => endForAblations(tested.filter((each) => keyOf(each) === key));
  const errands = [
    ...errandsOf(standardScenario("history"), endForAblations(tested), runs),
    ...cases.flatMap((each) => errandsOf(scenarioWithout(each), reachOf(keyOf(each)), runs)),
  ];
  const bar = terminal.progress("with and without", monthsOf(errands));
  try {
    const found = await askEach("ablations", errands, { workers: usualThreads(), onMonths: bar.advance });
    const runsOf = (at: number): readonly (readonly number[])[] => found.slice(at * runs.seeds, (at + 1) * runs.seeds);
    const keys = cases.map(keyOf);
    return tested.map((each) => effectOf(each, runsOf(0), runsOf(keys.indexOf(keyOf(each)) + 1)));
  } finally {
    bar.stop();
  }
}

/** Ablations that take the same part out share their runs. */
function keyOf({ without }: Ablation): string {
  return JSON.stringify([without.off ?? [], without.levers ?? []]);
}

function errandsOf(scenario: Scenario, to: number, { seeds, oneIn }: Runs): readonly Errand[] {
  return withSeeds({ scenario, seed: 1, oneIn, to }, seeds);
}
