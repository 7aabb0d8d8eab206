import { figure, range } from "../book/figures.ts";
import type { FigureTold, PartEffect } from "../index.ts";
import type { Results } from "./forms/forms.ts";
import { headed } from "./headline.ts";
import { figures, tableOf } from "./table.ts";

/** A change taken apart, as far as these words need it. */
interface Answered {
  readonly figures: readonly FigureTold[];
  readonly base: readonly number[];
  readonly other: readonly number[];
  readonly whole: readonly PartEffect[];
  readonly parts: readonly { readonly title: string; readonly effects: readonly PartEffect[] }[];
}

/** What a reader calls the two that differ. */
export interface Names {
  readonly base: string;
  readonly other: string;
}

type FigureJson = Pick<
  Results["why"]["figures"][number],
  "series" | "title" | "unit" | "place" | "from" | "until" | "outcome" | "over" | "whole"
>;

/** The same as data. */
interface PartsJson extends Pick<Results["why"], "interval"> {
  readonly figures: readonly FigureJson[];
  readonly parts: Answered["parts"];
}

/** What became of a figure, in one sentence. */
export function sentenceOf(answer: Answered, { base, other }: Names): string {
  const [told] = answer.figures;
  const [whole] = answer.whole;
  if (!told || !whole) return "";
  const { title, unit } = told;
  const both = `${figure(answer.other[0])} ${unit} in ${other} and ${figure(answer.base[0])} in ${base}`;
  const when = told.over === "as it says" ? "" : ` (${told.place}, ${yearsOf(told)})`;
  const by = answer.parts.length === 0 ? "" : `: ${moreOrLess(whole)}${largestOf(answer)}`;
  return `In this model "${title}" comes to ${both}${when}${by}.`;
}

/** The range first, then its middle. */
function moreOrLess({ value, low, high }: PartEffect): string {
  const [less, size] = [value < 0 ? "less" : "more", figure(Math.abs(value))];
  if (low === null || high === null) return `${size} ${less} (range not established)`;
  return `${value < 0 ? range(-high, -low) : range(low, high)} ${less} (mean ${size})`;
}

function largestOf({ parts }: Answered): string {
  const [first] = parts;
  const [effect] = first?.effects ?? [];
  return first && effect?.clear ? `, most by "${first.title}"` : "";
}

function yearsOf({ from, until, over }: Pick<FigureTold, "from" | "until" | "over">): string {
  if (from === until) return String(from);
  if (over === "growth") return `from ${from} to ${until}`;
  return `${from}-${until}, ${over === "sum of years" ? "added up" : "mean"}`;
}

/** A few words for the head of a column. */
export function shortOf({ series, outcome, title, over }: FigureJson): string {
  if (outcome !== null) return title;
  const short = headed().find(({ indicator }) => indicator.series === series)?.short ?? series;
  return over === "growth" ? `growth of ${short}` : short;
}

/** What a figure is, in a line. */
export function figureLine(each: FigureJson): string {
  if (each.over === "as it says") return `${each.title}: ${each.unit}`;
  return `${shortOf(each)}: ${each.title}, ${each.unit}; ${each.place}, ${yearsOf(each)}`;
}

/** A range and its mean for each figure; where no range is known the head says so, and means stand alone. */
export function partsTable(head: string, { figures: told, parts, interval }: PartsJson, width: number): string {
  const isTold = interval !== "none";
  const columns = told.flatMap((each) => {
    const part = shortOf(each);
    const mean = { ...figures(isTold ? "mean" : `${part}: mean, range not established`), part };
    return isTold ? [{ ...figures(`${part}: 90 %`), part }, mean] : [mean];
  });
  const forms = told.map(({ whole }, at) => formFor([whole, ...parts.flatMap(({ effects }) => effects[at] ?? [])]));
  const row = (title: string, effects: readonly PartEffect[]): readonly string[] => [
    title,
    ...effects.flatMap((effect, at) => {
      const form = forms[at] ?? String;
      return isTold ? [cellOf(effect, form), form(effect.value)] : [form(effect.value)];
    }),
  ];
  const rows = parts.map(({ title, effects }) => row(title, effects));
  const whole = row(
    "all together",
    told.map((each) => each.whole),
  );
  return tableOf([{ head }, ...columns], [...rows, whole], width);
}

type Form = (value: number) => string;

/** Figures of one column to one place after the point, three digits of the largest: so they add up as they stand. */
function formFor(effects: readonly PartEffect[]): Form {
  const largest = Math.max(...effects.map(({ value }) => Math.abs(value)));
  const places = largest > 0 ? Math.min(20, Math.max(0, 2 - Math.floor(Math.log10(largest)))) : 0;
  const form = new Intl.NumberFormat("en-GB", {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
    signDisplay: "negative",
  });
  return (value) => (value === 0 ? "0" : form.format(value));
}

function cellOf({ low, high, clear }: PartEffect, form: Form): string {
  if (low === null || high === null) return "range not established";
  return clear ? `${form(low)} to ${form(high)}` : "no clear effect";
}

/** How the parts were found, and what their ranges tell of. */
export function howFound(
  { method, interval, runs }: Pick<Results["why"], "method" | "interval" | "runs">,
  seeds: number,
): string {
  const over = seeds === 1 ? "one seed" : `${seeds} common seeds`;
  const how =
    method === "every combination"
      ? "every combination of them was run"
      : "they come one after another in orders that were drawn, each with its reverse";
  const of = {
    seeds: "(90 %) are of luck from seed to seed",
    orders: "(90 %) are of the orders drawn, for one seed",
    "seeds and orders": "(90 %) are of luck from seed to seed and of the orders drawn",
    none: "cannot be told from one seed",
  }[interval];
  return `Each is credited with what it adds, averaged over the orders in which they may come; ${how}, ${runs} runs in all. Means over ${over}. Ranges ${of}: the doubt of laws and sources is larger.`;
}

/** What a part does not say. */
export function whatPartsSay(told: readonly Pick<FigureTold, "part">[], hangsOn: string): string {
  const beside = told.some(({ part }) => part === "toll")
    ? ", and people who died are told beside what was produced, not against it"
    : "";
  return `"No clear effect": the range spans nought, or the mean is under 2 % of the figure. A part hangs on ${hangsOn}; it is no share of guilt${beside}.`;
}
