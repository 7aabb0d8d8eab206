import { isLaw } from "../ground/model.ts";
import type {
  Citation,
  Draw,
  Input,
  Law,
  Level,
  Lever,
  Parameter,
  Quantity,
  Start,
  State,
  Step,
  Stock,
  Sum,
  Table,
} from "../ground/quantity.ts";
import { model } from "../laws/month.ts";
import { bibliography } from "../sources/bibliography.ts";
import { linkTo, linkToMechanism } from "./chapters.ts";
import { equationOf, symbolsOf, symbolText } from "./formula.ts";
import { anchor, paragraphs, table } from "./markdown.ts";

/** A source as a reader looks it up: the work, then the place in it. */
export function citationText({ key, locator }: Citation): string {
  if (key === "assumed") return `assumed: ${locator}`;
  const work = bibliography.get(key);
  return work ? `${work.author} (${work.year}), *${work.title}*: ${locator}` : `${key}: ${locator}`;
}

/** A source in a table, where the list of sources has its full title. */
export function citationLink({ key, locator }: Citation): string {
  return key === "assumed" ? `assumed: ${locator}` : `[${key}](sources.md#${key.toLowerCase()}): ${locator}`;
}

/** Bounds of a quantity, `0 … 1`. */
function bounds({ within }: Quantity): string {
  if (!within) return "";
  const [low, high] = within.map((each) => (Math.abs(each) >= Number.MAX_VALUE ? "∞" : String(each)));
  return `${low} … ${high}`;
}

/** A law or total as an entry of its own: sentence, equation, when and where it runs, source, what it takes. */
export function lawEntry(name: string, step: Start | Step): string {
  const lines = [
    ...runs(step),
    ...(step.kind === "flow" ? [`moves from ${linkTo(step.from)} to ${linkTo(step.to)}`] : []),
    ...(bounds(step) ? [`stays within ${bounds(step)}`] : []),
    `source: ${citationText(step.source)}`,
  ];
  return paragraphs(
    `### ${name}`,
    step.says,
    `\`\`\`text\n${equationOf(step, model)}\n\`\`\``,
    lines.map((each) => `- ${each}`).join("\n"),
    isLaw(step) ? inputs(step) : table(inputHead, partsOf(step)),
  );
}

function runs(step: Start | Step): readonly string[] {
  if (step.kind === "total") return [`a total over ${eachOf(step.of.level)} of the ${step.level.name}`];
  if (step.kind === "mapped")
    return [`a sum over ${eachOf(step.of.level)}, through a table, for ${eachOf(step.level)}`];
  const idle = step.idle ?? 0;
  const months = step.months ? `in ${monthList(step.months)} (else ${idle})` : "in every month";
  return [
    `a ${step.kind} of ${eachOf(step.level)}, ${step.kind === "start" ? "before the first month" : months}`,
    ...(step.when ? [`only where ${linkTo(step.when)} is above 0 (else ${idle})`] : []),
    ...(step.mechanism ? [`mechanism ${linkToMechanism(step.mechanism)}; switched off, the answer is ${idle}`] : []),
  ];
}

/** `each household`, `the nation`. */
export function eachOf({ name, cells }: Level): string {
  return cells === 1 ? `the ${name}` : `each ${name}`;
}

const monthNames = "January February March April May June July August September October November December".split(" ");

/** Calendar months as words: `June`, `July, August`. */
export function monthList(months: readonly number[]): string {
  return months.map((each) => monthNames[each - 1] ?? String(each)).join(", ");
}

const inputHead = ["symbol", "takes", "moves the answer", "unit", "meaning"];
const signs = { "+": "up", "-": "down", "?": "either way" } as const;

function inputs(law: Law): string {
  const symbols = symbolsOf(law.takes, model);
  const rows = Object.entries(law.takes).map(([name, taken]) =>
    inputRow(symbols.get(name) ?? name, taken, signs[law.moves[name] ?? "?"]),
  );
  return rows.length === 0 ? "It takes nothing." : table(inputHead, rows);
}

function partsOf(sum: Sum): readonly (readonly string[])[] {
  const by = sum.kind === "mapped" ? [inputRow(symbolText(sum.by.symbol), sum.by, "")] : [];
  return [...by, inputRow(symbolText(sum.of.symbol), sum.of, "")];
}

function inputRow(symbol: string, taken: Quantity, sign: string): readonly string[] {
  return [symbol, linkTo(taken), sign, taken.unit, taken.says];
}

/** Levers of a section. */
export function leverTable(levers: readonly (readonly [string, Lever])[]): string {
  return table(
    ["lever", "symbol", "unless set", "range", "unit", "meaning", "source"],
    levers.map(([name, each]) => [
      `${anchor(name)}${name}`,
      symbolText(each.symbol),
      String(each.value),
      bounds(each),
      each.unit,
      each.says,
      citationLink(each.source),
    ]),
  );
}

/** Parameters of a section, each with its prior. */
export function parameterTable(parameters: readonly (readonly [string, Parameter])[]): string {
  return table(
    ["parameter", "symbol", "value", "prior", "unit", "meaning", "source"],
    parameters.map(([name, each]) => [
      `${anchor(name)}${name}`,
      symbolText(each.symbol),
      String(each.value),
      priorText(each),
      each.unit,
      each.says,
      citationLink(each.source),
    ]),
  );
}

function priorText({ prior }: Parameter): string {
  return prior.shape === "fixed" ? `fixed: ${prior.why}` : `${prior.shape}, ${prior.low} … ${prior.high}`;
}

/** Stocks and states of a section. */
export function stockTable(stocks: readonly (readonly [string, Stock | State])[]): string {
  return table(
    ["name", "symbol", "kind", "held by", "unit", "meaning"],
    stocks.map(([name, each]) => [
      `${anchor(name)}${name}`,
      symbolText(each.symbol),
      each.kind === "state" ? "state" : `${each.boundary ? "boundary" : "stock"} of ${each.of.name}`,
      each.level.name,
      each.unit,
      each.says,
    ]),
  );
}

/** Inputs and tables of a section, and draws: what comes from outside the laws. */
export function outsideTable(outside: readonly (readonly [string, Input | Table | Draw])[]): string {
  return table(
    ["name", "symbol", "given for", "unit", "range", "meaning", "source"],
    outside.map(([name, each]) => [
      `${anchor(name)}${name}`,
      symbolText(each.symbol),
      each.level.name,
      each.unit,
      bounds(each),
      each.says,
      citationLink(each.source),
    ]),
  );
}
