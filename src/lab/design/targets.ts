import type { Indicator } from "../../evidence/observe/figures.ts";
import { indicators } from "../../evidence/observe.ts";
import { claims } from "../../evidence/table.ts";
import { calendarMonth, yearOf } from "../../ground/calendar.ts";
import { Fault } from "../../ground/fault.ts";
import { holdKnown } from "../../scenarios/hold.ts";
import { firstMonth } from "../../scenarios/horizon.ts";
import { indicatorNamed } from "../indicatorNamed.ts";
import { placesOf } from "../indicators.ts";
import { rangedClaims } from "../score.ts";

/** Figures of an indicator in a place, of each year or of each month. */
export interface SeriesTarget {
  readonly series: string;
  /** Which of two books, where a series is kept in both: `actual` unless given. */
  readonly ledger?: Indicator["ledger"];
  /** A region or a group of regions; `USSR` unless given. */
  readonly place?: string;
  /** `year` unless given. */
  readonly every?: "year" | "month";
}

/** What a run answers to a claim. */
export interface ClaimTarget {
  readonly claim: string;
}

/** What is kept of each run of an ensemble. */
export type Target = SeriesTarget | ClaimTarget;

/** One number that is kept of each run: where it stands among the figures. */
export interface Cell {
  /** The series, or the id of a claim. */
  readonly series: string;
  readonly ledger: Indicator["ledger"];
  readonly geo: string;
  /** Nothing for a claim, which is of no one year. */
  readonly year: number | null;
  /** Nothing for a figure of a year. */
  readonly month: number | null;
}

const where = "what is kept of each run";

/**
 * Holds what is to be kept, and writes it out in full.
 *
 * @param to the last month of the runs, a month number
 * @throws Fault "indicator-unknown", "claim-unknown", "place-unknown", "figure-untold" or "target-twice"
 */
export function targetsAsked(asked: readonly Target[] | undefined, to: number): readonly Target[] {
  const targets = (asked ?? usualTargets()).map(settled);
  const names = targets.map((each) => JSON.stringify(each));
  const twice = names.find((each, at) => names.indexOf(each) !== at);
  if (twice !== undefined) {
    throw new Fault("target-twice", { what: `${twice} is asked for twice`, where, mend: "ask for it once" });
  }
  if (cellsOf(targets, to).length === 0) {
    throw new Fault("target-missing", { what: "nothing is kept of the runs", where, mend: "name an indicator" });
  }
  return targets;
}

/** Every yearly figure of the country, and what a run answers to the claims that have a range. */
function usualTargets(): readonly Target[] {
  const yearly = indicators.filter(({ year }) => year !== "none");
  return [
    ...yearly.map(({ series, ledger }): Target => ({ series, ledger })),
    ...rangedClaims.map(({ id }): Target => ({ claim: id })),
  ];
}

function settled(target: Target): Target {
  if ("claim" in target) {
    return {
      claim: holdKnown(
        "claim",
        target.claim,
        claims.map(({ id }) => id),
        where,
      ),
    };
  }
  const { place = "USSR", every = "year" } = target;
  const indicator = indicatorNamed(target.series, target.ledger, where);
  holdKnown("place", place, placesOf(indicator), where);
  if (every === "year" && indicator.year === "none") {
    throw new Fault("figure-untold", {
      what: `"${target.series}" has no figure of a year`,
      where,
      mend: "keep its months",
    });
  }
  return { series: indicator.series, ledger: indicator.ledger, place, every };
}

/** Every number that targets come to in a run, in order. */
export function cellsOf(targets: readonly Target[], to: number): readonly Cell[] {
  const months = Array.from({ length: to - firstMonth + 1 }, (_, at) => firstMonth + at);
  const years = [...new Set(months.map(yearOf))];
  return targets.flatMap((target): readonly Cell[] => {
    if ("claim" in target) return [{ series: target.claim, ledger: "actual", geo: "USSR", year: null, month: null }];
    const { series, ledger = "actual", place = "USSR", every } = target;
    const cell = { series, ledger, geo: indicatorNamed(series, ledger, where).geo ?? place };
    return every === "month"
      ? months.map((month) => ({ ...cell, year: yearOf(month), month: calendarMonth(month) }))
      : years.map((year) => ({ ...cell, year, month: null }));
  });
}
