import type { Catalogue } from "../engine/messages.ts";
import { taskIn } from "../questions/task.ts";
import { openingBench } from "../state/bench.ts";
import { keyOf, history as past } from "../state/course.ts";
import type { History } from "../state/history.svelte.ts";
import { isLink, type ReadLink, readLink } from "../state/link.ts";
import { said } from "../state/linkWords.ts";

/** What a fragment says of the lab, a task of a question by its name too; nothing where it speaks of something else. */
export function readFragment(fragment: string, catalogue: Catalogue): ReadLink | undefined {
  const named = taskIn(fragment, catalogue);
  if (named?.bench) return { bench: named.bench, notices: [] };
  if (named) {
    const values = { kind: "task", text: said(fragment) };
    return { bench: openingBench(catalogue), notices: [{ key: "link.unknown", values }] };
  }
  return isLink(fragment) ? readLink(fragment, catalogue) : undefined;
}

/** Whether a class is asked what will follow from a change. */
export function isAsked({ bench }: History): boolean {
  return bench.task?.year !== undefined && bench.courses.some((each) => keyOf(each) !== keyOf(past));
}

/** Whether it has still to say what it thinks: until then history alone is shown. */
export function isWaiting(history: History): boolean {
  return isAsked(history) && history.answers.guess === undefined;
}
