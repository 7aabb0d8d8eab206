import type { Gauge, Told } from "../engine/messages.ts";
import type { Band } from "../state/band.ts";
import type { Laboratory } from "../state/laboratory.svelte.ts";
import { figure, ranged, unitWords } from "../words/figure.ts";

/** A gauge's figures of one year, in words. */
export interface Reading {
  readonly history: string;
  readonly other: string;
  /** Evidence of the year, each figure with its source. */
  readonly evidence: readonly string[];
}

/** Reads a gauge in a year. */
export function readingOf(lab: Laboratory, gauge: Gauge, year: number): Reading {
  const at = lab.catalogue.years.indexOf(year);
  const one = (told: Told | undefined, band: Band): string => {
    const span = band.spans.get(gauge.id);
    const spread = span && { low: span.yearLow[at] ?? 0, high: span.yearHigh[at] ?? 0, runs: band.runs };
    return ranged(told?.figures.get(gauge.id)?.years[at] ?? Number.NaN, spread, gauge.group === "toll");
  };
  return {
    history: one(lab.pair?.history, lab.bands.history),
    other: one(lab.pair?.other, lab.bands.other),
    evidence: gauge.marks
      .filter((each) => each.year === year)
      .map((each) => {
        const text = each.value === null ? `${figure(each.low)} to ${figure(each.high)}` : figure(each.value);
        return `${text} (${each.label}${each.isChecked ? "" : ", not yet checked"})`;
      }),
  };
}

/** What a chart shows, in sentences. */
export function summaryOf(lab: Laboratory, gauge: Gauge): string {
  const { years } = lab.catalogue;
  const course = (name: string, told: Told | undefined): string => {
    const figures = [...(told?.figures.get(gauge.id)?.years ?? [])];
    const known = figures.filter(Number.isFinite);
    if (known.length === 0) return `${name} is not yet run.`;
    const isToll = gauge.group === "toll";
    const extreme = (value: number): string => `${figure(value, isToll)} in ${years[figures.indexOf(value)]}`;
    return `${name} is lowest at ${extreme(Math.min(...known))} and highest at ${extreme(Math.max(...known))}.`;
  };
  const sources = new Set(gauge.marks.map((each) => each.label));
  const unchecked = gauge.marks.filter((each) => !each.isChecked).length;
  const evidence =
    gauge.marks.length === 0
      ? "No evidence of this measure is held."
      : `Evidence: ${gauge.marks.length} figures from ${sources.size} ${sources.size === 1 ? "source" : "sources"}, ${unchecked} not yet checked.`;
  return [
    `${gauge.title}, ${unitWords(gauge.unit)}, ${gauge.convention}.`,
    course("History", lab.pair?.history),
    course(`The run "${lab.otherName}"`, lab.pair?.other),
    evidence,
    "Arrow keys move through the years.",
  ].join(" ");
}
