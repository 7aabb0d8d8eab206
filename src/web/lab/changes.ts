import type { Catalogue, Course } from "../engine/messages.ts";
import { decisionsOf, ownTimelineOf, timelineOf } from "../state/course.ts";
import { figure, monthWords } from "../words/figure.ts";
import { say, titleOf } from "../words/say.svelte.ts";

/** More decisions of a lever than these are counted. */
const most = 3;

/** What is otherwise in a course than in history, a line each: decisions, mechanisms, the reading of the record. */
export function changesOf(course: Course, catalogue: Catalogue): readonly string[] {
  const { scenario, levers, off, reading } = course;
  const begun = catalogue.scenarios.find(({ name }) => name === scenario);
  const read = catalogue.readings.find(({ name }) => name === reading);
  return [
    ...(begun && scenario !== "history" ? [titleOf("scenario", begun.name, begun.title)] : []),
    ...Object.keys(levers).map((name) => leverWords(course, name, catalogue)),
    ...off.map((name) => {
      const title = titleOf("mechanism", name, name.replaceAll("-", " "));
      return `${say("inputs.mechanism", { name: title })}: ${say("inputs.off")}`;
    }),
    ...(read ? [`${say("model.reading")}: ${titleOf("reading", read.name, read.title)}`] : []),
  ];
}

function leverWords(course: Course, name: string, catalogue: Catalogue): string {
  const [before, after] = [ownTimelineOf(course, name, catalogue), timelineOf(course, name, catalogue)];
  const changed = decisionsOf(before, after).filter(({ was, is }) => was?.value !== is?.value);
  const struck = changed.flatMap(({ was, is }) => (is || !was ? [] : [monthWords(was.from, "short")]));
  const set = changed.flatMap(({ is }) =>
    is ? [say("lab.set", { month: monthWords(is.from, "short"), value: figure(is.value) })] : [],
  );
  // More than a few decisions are counted, not listed.
  const [first, last] = [struck[0] ?? "", struck.at(-1) ?? ""];
  const out =
    struck.length > most
      ? [say("task.struck", { count: struck.length, first, last })]
      : struck.map((month) => say("lab.struck", { month }));
  const steps = [...set, ...out];
  const lever = catalogue.levers.find((each) => each.name === name);
  return `${titleOf("lever", name, lever?.title ?? name)}: ${steps.join("; ")}`;
}
