import { type Question, questions } from "../address/parts.ts";
import type { Catalogue } from "../engine/messages.ts";
import { type Bench, openingBench } from "../state/bench.ts";
import { courseFor, together } from "./answer.ts";
import { asked } from "./asked.ts";

/** A fragment by which the lab opens a question as a task for a class: its changes together, to be predicted before they show. */
export function taskFragment(question: Question): string {
  return `task=${question}`;
}

/**
 * The bench that a class finds when it opens the task of a question.
 *
 * @returns nothing where a fragment names no task, and no bench where it names one that there is not
 */
export function taskIn(fragment: string, catalogue: Catalogue): { readonly bench: Bench | undefined } | undefined {
  const [, name] = /^task=(.*)$/s.exec(fragment) ?? [];
  if (name === undefined) return undefined;
  const question = questions.find((each) => each === name);
  if (!question) return { bench: undefined };
  const { of, years, presets, isTogether } = asked[question];
  const preset = isTogether ? together : (presets[0]?.id ?? together);
  const task = { year: years[1], levers: [], hidden: ["charts", "choices"] } as const;
  const courses = [courseFor(asked[question], preset, catalogue)];
  return { bench: { ...openingBench(catalogue), courses, lead: of, task } };
}
