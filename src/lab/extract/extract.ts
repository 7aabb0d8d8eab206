import { answers } from "../../evidence/answers.ts";
import type { Lookup } from "../../evidence/measures.ts";
import type { Indicator } from "../../evidence/observe/figures.ts";
import type { ClaimId } from "../../generated/names.ts";
import { yearOf } from "../../ground/calendar.ts";
import { firstMonth } from "../../scenarios/horizon.ts";
import type { Scenario } from "../../scenarios/scenario.ts";
import { askedOf, type Machine, type RunOptions } from "../asked.ts";
import type { ClaimTarget, SeriesTarget, Target } from "../design/targets.ts";
import { indicatorNamed, indicatorsNamed } from "../indicatorNamed.ts";
import { isStock } from "../indicators.ts";
import { type Recorded, rowOf } from "../record.ts";
import { toItsEnd } from "../run.ts";
import { columnsOf, monthsSeen } from "../sight.ts";
import { type Measures, measuresOf, toldIn } from "../told.ts";
import { remembering } from "./remembering.ts";

/**
 * Runs a scenario and keeps of it the figures that are wanted and no more: for runs by the thousand.
 *
 * @param targets of `targetsAsked`
 * @param options as `simulate` takes them
 * @param machine one that is laid out already
 * @returns a number for each of `cellsOf(targets, to)`; `NaN` where a run tells nothing
 * @throws Fault as `simulate` does, but that books are not audited: an audit reads and changes nothing
 */
export function extracted(
  targets: readonly Target[],
  scenario: Scenario,
  options: RunOptions & { readonly to: number },
  machine: Machine,
): Float64Array {
  const asked = { ...askedOf(scenario, options, machine), machine };
  const row = rowOf(machine.world, columnsOf({ indicators: indicatorsOf(targets), to: options.to }, scenario));
  const seen = toItsEnd(monthsSeen(row, asked, { since: undefined, before: () => undefined }), options);
  return figuresOf(remembering(seen), targets);
}

/**
 * The figures of a run that are wanted.
 *
 * @returns a number for each of `cellsOf(targets, to)`, with `to` the last month of the run
 */
export function figuresOf(run: Recorded, targets: readonly Target[]): Float64Array {
  const measures = measuresOf(run);
  const lookup = toldIn(run, measures)("USSR");
  const told = targets.map((target) =>
    "claim" in target ? [answerOf(target, lookup)] : seriesOf(run.months, target, measures),
  );
  const values = new Float64Array(told.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const figures of told) {
    values.set(figures, at);
    at += figures.length;
  }
  return values;
}

function answerOf({ claim }: ClaimTarget, lookup: Lookup): number {
  return answers[claim as ClaimId]?.(lookup) ?? Number.NaN;
}

function seriesOf(
  months: readonly number[],
  { series, ledger, place = "USSR", every }: SeriesTarget,
  measures: Measures,
): Float64Array {
  const indicator = indicatorNamed(series, ledger, "what is kept of each run");
  const measured = measures(indicator, indicator.geo ?? place);
  if (every === "month") {
    // What stood at the end of a month stands on the first day of the next.
    const shift = isStock(indicator) ? 1 : 0;
    return Float64Array.from(months, (_, at) => measured?.months[at - shift] ?? Number.NaN);
  }
  const [first, last] = [yearOf(firstMonth), yearOf(months.at(-1) ?? firstMonth)];
  return Float64Array.from({ length: last - first + 1 }, (_, at) => measured?.years.get(first + at) ?? Number.NaN);
}

const wanted = new WeakMap<readonly Target[], readonly Indicator[]>();

/** The indicators that targets are measured by, found once for each list. */
function indicatorsOf(targets: readonly Target[]): readonly Indicator[] {
  const found = wanted.get(targets) ?? [...new Set(targets.flatMap(indicatorsOfTarget))];
  wanted.set(targets, found);
  return found;
}

function indicatorsOfTarget(target: Target): readonly Indicator[] {
  if (!("claim" in target)) return [indicatorNamed(target.series, target.ledger, "what is kept of each run")];
  const named = new Set<string>();
  answerOf(target, (series) => {
    named.add(series);
    return 1;
  });
  return [...named].flatMap((series) => indicatorsNamed(series, "the answer to a claim"));
}
