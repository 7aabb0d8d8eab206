import type { Indicator } from "../../evidence/observe/figures.ts";
import { indicators } from "../../evidence/observe.ts";
import { observations, observed } from "../../evidence/table.ts";
import { Fault } from "../../ground/fault.ts";
import type { Fit } from "../../lab/score.ts";
import type { Chronicle } from "../chronicle.ts";
import { type Asked, isShown } from "./asked.ts";
import { type Line, lineOf } from "./line.ts";
import { type Mark, type Rival, rivalsOf } from "./rivals.ts";

/** One series as the model answers it, with everything that the evidence says of it. */
export interface Portrait {
  readonly series: string;
  readonly title: string;
  readonly unit: string;
  /** What a reader must know before comparing marks and lines; empty where there is nothing. */
  readonly note: string;
  readonly toll: boolean;
  /** How many runs the lines are drawn from. */
  readonly runs: number;
  /** This series, and those in which rivals of it are filed. */
  readonly names: readonly string[];
  /** The model's figures: what is, and what is reported where the two differ; none where it has no answer yet. */
  readonly lines: readonly Line[];
  readonly rivals: readonly Rival[];
  readonly marks: readonly Mark[];
  /** How far the series and its rivals lie from the model, role by role. */
  readonly fits: readonly Fit[];
}

/**
 * Paints one series.
 *
 * @throws Fault "series-unknown" if neither the evidence nor the model has such a series
 */
export function portrait(asked: Asked, chronicle: Chronicle): Portrait {
  const { series } = asked;
  const answers = indicators.filter((each) => each.series === series);
  const [answer] = answers;
  const geo = answer?.geo ?? "USSR";
  const names = [series, ...Object.keys(asked.rivals ?? {})];
  const seen = names.flatMap((name) => observed(name, geo).filter(isShown));
  const unit = answer?.unit ?? observations.find((each) => each.series === series)?.unit;
  if (unit === undefined) throw unknown(series);
  const ofMonths = seen.filter(({ month }) => month !== null).length;
  const monthly = isStock(answer) ? ofMonths > 0 : 2 * ofMonths > seen.length;
  const isComparable = isStock(answer) || answer?.year === "mean";
  const inUnit = seen.filter((each) => each.unit === unit && (isComparable || (each.month !== null) === monthly));
  return {
    series,
    title: asked.title ?? answer?.title ?? series,
    unit,
    note: asked.note ?? "",
    toll: answer?.group === "toll",
    runs: chronicle.runs.length,
    names,
    lines: answers.map((each) => lineOf(each, monthly, chronicle.runs)),
    ...rivalsOf(inUnit, answer?.year ?? "sum", asked.rivals ?? {}),
    fits: chronicle.fits.filter((fit) => names.includes(fit.series) && fit.geo === geo),
  };
}

function isStock(answer: Indicator | undefined): boolean {
  return answer === undefined || ["january", "july", "october", "none"].includes(answer.year);
}

function unknown(series: string): Fault {
  return new Fault("series-unknown", {
    what: `the chapter of history asks for the series "${series}", which neither the evidence nor the model has`,
    where: series,
    mend: "correct the name in src/book/history/asked.ts, or add the series to data/observations",
  });
}
