import type { Scenario } from "../../scenarios/scenario.ts";
import { holdGoing, type Signal } from "../asked.ts";
import { type Replay, replayOn } from "../replay.ts";
import { machineFor } from "../run.ts";
import { type FigureTold, measuredFigures } from "./figures.ts";

/** One run that is wanted, and the figures that it is asked for: plain data that passes between threads. */
export interface RunWanted {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly oneIn: number;
  /** Last month, a month number. */
  readonly to: number;
  readonly figures: readonly FigureTold[];
}

/** How runs are watched and ended. */
export interface RunsWatched {
  readonly signal?: Signal | undefined;
  /** Called as each run is over. */
  readonly onRun: () => void;
}

/** Makes runs, wherever it likes, and answers the figures of each in their order. */
export type RunFigures = (
  wanted: readonly RunWanted[],
  watched: RunsWatched,
) => Promise<readonly (readonly number[])[]>;

/**
 * Makes runs in this thread, one after another, with room for others between two of them: each from the January before it parts
 * from the last.
 *
 * @returns what `why` takes as `run`; kept for several questions it keeps its machine
 * @example
 * const figures = figuresTold([{ series: "grain-harvest-low", from: 1925 }]);
 * const wanted = { scenario: history, seed: 1, oneIn: 20000, to: monthNumber(1925, 12), figures };
 * const [[harvest]] = await runsHere()([wanted], { onRun: () => undefined });
 * harvest > 0; // => true
 */
export function runsHere(): RunFigures {
  let kept: { readonly oneIn: number; readonly replay: Replay } | undefined;
  return async (wanted, { signal, onRun }) => {
    const found: (readonly number[])[] = [];
    for (const { scenario, seed, oneIn, to, figures } of wanted) {
      await pause();
      holdGoing(signal);
      if (kept?.oneIn !== oneIn) kept = { oneIn, replay: replayOn(machineFor(oneIn)) };
      found.push(measuredFigures(kept.replay.run(scenario, { seed, to }), figures));
      onRun();
    }
    return found;
  };
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
