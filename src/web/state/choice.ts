import type { Ask, Catalogue, Setting } from "../engine/messages.ts";

/** The pages of the lab; the human toll stands beside each of them. */
export const views = ["charts", "map", "claims", "failures"] as const;
/** One of them. */
export type View = (typeof views)[number];

/** Everything that a reader has chosen: what a link must carry. */
export interface Choice {
  readonly course: string;
  /** At most one setting for each lever. */
  readonly settings: readonly Setting[];
  readonly off: readonly string[];
  readonly seed: number;
  /** How many runs an ensemble has. */
  readonly runs: number;
  readonly year: number;
  readonly view: View;
  /** Charts beside those of the toll. */
  readonly charts: readonly string[];
  /** What the map shows. */
  readonly mapped: string;
}

/** The name of the scenario that every comparison starts from. */
export const history = "history";
/** How many households one of the refined sample stands for; the engine's own default. */
export const fullSample = 2500;
/** Most runs of an ensemble, and what it opens with. */
export const mostRuns = 20;
const openingYear = 1933;
/** The course that the lab opens with beside history: the other answer of the time to the same question. */
const openingCourse = "gradual";

/** What the lab opens with: history, and beside it another course. */
export function openingChoice(catalogue: Catalogue): Choice {
  const regional = catalogue.gauges.filter((each) => each.isRegional);
  const toll = regional.find((each) => each.group === "toll");
  return {
    course: catalogue.courses.some((each) => each.name === openingCourse) ? openingCourse : history,
    settings: [],
    off: [],
    seed: 1,
    runs: mostRuns,
    year: catalogue.years.includes(openingYear) ? openingYear : (catalogue.years[0] ?? openingYear),
    view: "charts",
    charts: catalogue.headline,
    mapped: (toll ?? regional[0])?.id ?? "",
  };
}

/** The run of history that a choice is compared with: same seed, same sample. */
export function historyAsk(seed: number, oneIn: number): Ask {
  return { course: history, settings: [], off: [], seed, oneIn };
}

/** The run that a choice asks for. */
export function askOf(choice: Choice, seed: number, oneIn: number): Ask {
  return { course: choice.course, settings: choice.settings, off: choice.off, seed, oneIn };
}

/** How the counterfactual is named in keys and tables. */
export function nameOf(choice: Choice): string {
  return choice.settings.length + choice.off.length > 0 ? `${choice.course}, changed` : choice.course;
}

/** The command that makes the same run: same engine, same bits. */
export function commandOf({ course, settings, off, seed, oneIn }: Ask): string {
  return [
    "great-turn run",
    `--scenario ${course}`,
    ...settings.map(({ lever, value, from }) => `--set ${lever}=${value}@${from}`),
    ...off.map((name) => `--off ${name}`),
    `--seed ${seed}`,
    `--sample ${oneIn}`,
  ].join(" ");
}
