import type { Scenario } from "../../scenarios/scenario.ts";
import { questions, type Replies } from "../questions.ts";
import { type Machine, machineFor, simulate } from "../run.ts";
import type { FigureTold } from "../why/figures.ts";

/** One of many runs. */
export interface Errand {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly oneIn: number;
  readonly to: number;
  /** For the question `figures`: which. */
  readonly figures?: readonly FigureTold[];
}

/** Runs errands over machines that are laid out once for each sample, and tells of each year that is run. */
export function runner(): <Question extends keyof Replies>(
  question: Question,
  errand: Errand,
  onMonths: (count: number) => void,
) => Replies[Question] {
  const machines = new Map<number, Machine>();
  return (question, { scenario, figures = [], ...options }, onMonths) => {
    const machine = machines.get(options.oneIn) ?? machineFor(options.oneIn);
    machines.set(options.oneIn, machine);
    let untold = 0;
    const onMonth = (month: number): void => {
      untold += 1;
      if (untold < 12 && month < options.to) return;
      onMonths(untold);
      untold = 0;
    };
    return questions[question](simulate(scenario, { ...options, onMonth }, machine), figures);
  };
}
