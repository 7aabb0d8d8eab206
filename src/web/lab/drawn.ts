import type { Course as Drawn, Mark } from "../../figures/figure.ts";
import type { Catalogue, Course, EvidenceTold, IndicatorTold, Line } from "../engine/messages.ts";
import { memory } from "../state/memory.ts";
import { pointsOf, spanOfYear } from "../state/spread.ts";
import { spanWords } from "../words/figure.ts";
import { say, titleOf, unitWords } from "../words/say.svelte.ts";
import type { Look } from "./courses.ts";

/** A course on the bench: its name, how its line looks, and what it tells. */
export interface Shown {
  readonly id: string;
  readonly name: string;
  readonly look: Look;
  readonly course: Course;
  readonly lines: (id: string) => readonly Line[];
  /** Whether what is told comes from a small sample, in haste. */
  readonly isQuick: boolean;
}

/** What every chart of an indicator through the years of a run begins with. */
export function chartOf({ id, title, unit, group }: IndicatorTold, { years }: Catalogue) {
  return {
    title: titleOf("indicator", id, title),
    note: unitWords(unit),
    unit,
    from: years[0] ?? 0,
    to: (years.at(-1) ?? 0) + 1,
    isToll: group === "toll",
  };
}

/** Courses as a figure of an indicator draws them. */
export function drawnOf(shown: readonly Shown[], indicator: IndicatorTold, catalogue: Catalogue): readonly Drawn[] {
  const last = catalogue.years.at(-1) ?? 0;
  return shown.map(({ id, name, look, lines }) => {
    const its = lines(indicator.id);
    const range = spanWords(spanOfYear(its, catalogue, last), indicator.group === "toll");
    return { id, name, look, points: pointsOf(its, indicator, catalogue), range };
  });
}

/** The indicator that tells what was reported of the same thing; nothing where only one ledger was kept. */
export function reportedOf(indicator: IndicatorTold, { indicators }: Catalogue): IndicatorTold | undefined {
  return indicators.find(
    ({ series, isReported }) => isReported && series === indicator.series && !indicator.isReported,
  );
}

/** Courses as their officials reported them: the other of the two ledgers, named so. */
export function asReported(shown: readonly Shown[], reported: IndicatorTold): readonly Shown[] {
  return shown.map((each) => ({
    ...each,
    id: `${each.id}-reported`,
    name: say("ledger.of", { name: each.name }),
    look: each.look === "history" ? "third" : "fourth",
    lines: () => each.lines(reported.id),
  }));
}

/** What one course has above another, run by run with the same seed: chance that both share falls away. */
export function differenceOf(one: readonly Line[], other: readonly Line[]): readonly Line[] {
  return one.slice(0, other.length).map((line, at) => ({
    months: minus(line.months, other[at]?.months),
    years: minus(line.years, other[at]?.years),
  }));
}

function minus(one: Float64Array, other: Float64Array | undefined): Float64Array {
  return one.map((each, at) => each - (other?.[at] ?? Number.NaN));
}

const marksRemembered = memory<EvidenceTold, readonly Mark[]>();

/** Published figures as marks of a figure: the same list each time, so that a figure sees that they are not others. */
export function marksOf(evidence: EvidenceTold, from: number, to: number): readonly Mark[] {
  return marksRemembered(evidence, `${from} ${to}`, () =>
    evidence.observations
      .filter(({ at }) => at >= from && at <= to)
      .map(({ at, value, low, high, label, seen }) => ({ at, value, low, high, label, seen })),
  );
}
