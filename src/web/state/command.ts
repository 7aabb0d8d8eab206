import type { Catalogue } from "../engine/messages.ts";
import { scenarioOf } from "./course.ts";
import type { OfRuns } from "./origin.ts";

/** The command that prints a figure of a run again: same engine, same bits. */
export function commandOf(
  { course, id, place, years }: Omit<OfRuns, "text" | "courseName" | "kind">,
  catalogue: Catalogue,
): string {
  const [series = id] = id.split("/");
  const own = scenarioOf(course, catalogue).levers;
  const sets = Object.entries(course.levers).flatMap(([lever, timeline]) => {
    // The command line keeps a scenario's settings before the first that is given: where these are struck out, it is told so.
    const rest = catalogue.levers.find(({ name }) => name === lever)?.rest ?? 0;
    const first = (own[lever] ?? [])[0]?.from;
    const isBefore = first !== undefined && first < (timeline[0]?.from ?? catalogue.lastMonth);
    const settings = isBefore ? [{ from: first, value: rest }, ...timeline] : timeline;
    return settings.map(({ from, value }) => `--set ${lever}=${value}@${from}`);
  });
  return [
    `great-turn indicators ${series}`,
    `--scenario ${course.scenario}`,
    ...sets,
    ...course.off.map((name) => `--off ${name}`),
    ...(course.reading === "base" ? [] : [`--reading ${course.reading}`]),
    `--seed 1 --place ${place} --from ${years[0]}-01 --yearly`,
  ].join(" ");
}
