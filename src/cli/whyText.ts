import { figure, range } from "../book/figures.ts";
import type { PartEffect, Why } from "../index.ts";
import type { Results } from "./forms/forms.ts";
import { headed } from "./headline.ts";
import { figures, tableOf } from "./table.ts";
import type { Terminal } from "./terminal.ts";

type Told = Results["why"];
type FigureJson = Told["figures"][number];
type PartJson = Told["parts"][number];

/** Changes and laws that are told in full under a part; of more the names. */
const [fewChanges, fewLaws] = [4, 3];
/** Characters of what a lever is set to; a longer path is cut. */
const longestPath = 150;

/** What became of a figure, in one sentence. */
export function sentenceOf(answer: Why, { base, other }: { readonly base: string; readonly other: string }): string {
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

function largestOf({ parts }: Why): string {
  const [first] = parts;
  const [effect] = first?.effects ?? [];
  return first && effect?.clear ? `, most by "${first.title}"` : "";
}

function yearsOf({ from, until, over }: Pick<FigureJson, "from" | "until" | "over">): string {
  if (from === until) return String(from);
  return `${from}-${until}, ${over === "sum of years" ? "added up" : "mean"}`;
}

/** A change taken apart, as text: output and human toll side by side. */
export function whyText(told: Told, { seeds }: Why, terminal: Terminal, width: number): string {
  const { bold } = terminal;
  if (told.parts.length === 0) {
    return `${told.sentence}\n\nNothing is set otherwise that a run to ${told.to} can tell.`;
  }
  return [
    told.sentence,
    told.figures.map(figureLine).join("\n"),
    `What each difference does, ${told.other} less ${told.base}; the parts sum to the whole:`,
    partsTable(told, width),
    howText(told, seeds.count),
    bold("What is set otherwise, and what reads it first"),
    ...told.parts.map((each) => partText(each, told, terminal)),
  ].join("\n\n");
}

function shortOf({ series, outcome, title }: FigureJson): string {
  if (outcome !== null) return title;
  return headed().find(({ indicator }) => indicator.series === series)?.short ?? series;
}

function figureLine(each: FigureJson): string {
  if (each.over === "as it says") return `${each.title}: ${each.unit}`;
  return `${shortOf(each)}: ${each.title}, ${each.unit}; ${each.place}, ${yearsOf(each)}`;
}

/** A range and its mean for each figure; where no range is known the head says so, and means stand alone. */
function partsTable({ figures: told, parts, interval }: Told, width: number): string {
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
  return tableOf([{ head: "what is set otherwise" }, ...columns], [...rows, whole], width);
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

function howText({ method, interval, runs, figures: told }: Told, seeds: number): string {
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
  return [
    `Each is credited with what it adds, averaged over the orders in which they may come; ${how}, ${runs} runs in all. Means over ${over}. Ranges ${of}: the doubt of laws and sources is larger.`,
    `"No clear effect": the range spans nought, or the mean is under 2 % of the figure. A part hangs on what else is set otherwise; it is no share of guilt${told.some(({ part }) => part === "toll") ? ", and people who died are told beside what was produced, not against it" : ""}.`,
  ].join("\n");
}

function partText({ title, changes, laws }: PartJson, { base, other }: Told, { bold, dim }: Terminal): string {
  const set = changes.slice(0, fewChanges).flatMap((each) => {
    const when = each.from === null ? "" : `${each.from} to ${each.until}, `;
    const name = each.title === title ? "" : `${each.title}: `;
    return [`  ${name}${when}${base}: ${cut(each.base)}`, `    ${other}: ${cut(each.other)}`];
  });
  const read = laws
    .slice(0, fewLaws)
    .flatMap(({ name, says, equation, source, page }) => [
      `  ${name}: ${says}`,
      `    ${equation}`,
      dim(`    docs/book/${page}; source: ${source.key}, ${source.locator}`),
    ]);
  const also = [...new Set(changes.slice(fewChanges).map((each) => each.title))];
  const more = laws.slice(fewLaws).map(({ name }) => name);
  return [
    bold(title),
    ...set,
    ...(also.length > 0 ? [`  set otherwise, too: ${also.join(", ")}`] : []),
    ...read,
    ...(more.length > 0 ? [`  read, too, by ${more.join(", ")}`] : []),
  ].join("\n");
}

function cut(words: string): string {
  return words.length <= longestPath ? words : `${words.slice(0, longestPath)} …`;
}
