import type { Indicator } from "../evidence/observe/figures.ts";
import type { IndicatorName } from "../generated/names.ts";
import { holdCount } from "../ground/count.ts";
import { isLaw, mechanismOf } from "../ground/model.ts";
import { writes } from "../ground/plan.ts";
import type { Citation, Law, Lever, Mapped, Quantity, Total } from "../ground/quantity.ts";
import { model } from "../laws/month.ts";
import { nowOf, placeInBook } from "./bookPlace.ts";
import { indicatorNamed } from "./indicatorNamed.ts";
import { movingBy } from "./takenBy.ts";

/** How an effect moves when its cause alone rises: up, down, either way. */
export type CauseSign = "+" | "-" | "?";

/** How a cause comes to its effect. */
export type CauseWay =
  /** An indicator is measured by it. */
  | "measured"
  /** A law takes it as it stands in this month, or as it was in the last. */
  | "taken"
  | "taken of last month"
  /** A law runs only where it is above nothing. */
  | "runs where"
  /** A flow enters a stock, or leaves it. */
  | "flows in"
  | "flows out"
  /** A law gives the new value of a state. */
  | "becomes"
  /** A total adds it up. */
  | "added up";

/** A thing in the walk: the indicator, or a quantity of the model behind it. */
export interface CauseNode {
  /** The name of the quantity; `indicator` for the indicator. */
  readonly id: string;
  readonly kind: "indicator" | Quantity["kind"];
  /** What a reader calls it: a lever's title, else a sentence. */
  readonly title: string;
  readonly unit: string;
  /** What it is told for each of: nation, region, household. */
  readonly level: string;
  readonly source: Citation | null;
  /** Where the book prints it, under `docs/book`: page and place. */
  readonly page: string | null;
  /** How many steps lie between it and the indicator. */
  readonly distance: number;
  /** How many causes it has that were not followed, as they lie beyond the depth. */
  readonly beyond: number;
}

/** One step of the walk, from a cause to its effect, both by id. */
export interface CauseEdge {
  readonly from: string;
  readonly to: string;
  readonly sign: CauseSign;
  readonly way: CauseWay;
  /** The mechanism that the law belongs to, if any: switched off, the step is not made. */
  readonly mechanism: string | null;
}

/** Where an indicator's moves come from. */
export interface Causes {
  readonly series: IndicatorName;
  readonly ledger: "actual" | "reported";
  /** Nearest first; the first is the indicator. */
  readonly nodes: readonly CauseNode[];
  readonly edges: readonly CauseEdge[];
}

const root = "indicator";
const usualDepth = 2;

/**
 * Walks from an indicator back to its causes, by the signs that laws declare: the quantities that it is measured by, the laws that
 * write them, what those take, and so on. What comes round to itself is walked once.
 *
 * @param series of an indicator
 * @param depth how many steps back to go; 2 unless given
 * @param ledger which of two books, where the indicator is kept in both
 * @throws Fault "indicator-unknown" or "count-out-of-range"
 * @example
 * const { nodes, edges } = causesOf("grain-harvest-low", 1);
 * nodes.map(({ id }) => id); // => ["indicator", "harvest"]
 * edges.map(({ from, sign }) => [from, sign]); // => [["harvest", "+"]]
 */
export function causesOf(
  series: IndicatorName,
  depth: number = usualDepth,
  ledger: "actual" | "reported" = "actual",
): Causes {
  holdCount(depth, "steps back from an indicator");
  const indicator = indicatorNamed(series, ledger, "whose causes are asked for");
  const nodes = new Map<string, CauseNode>();
  const edges: CauseEdge[] = [];
  let front: readonly (Quantity | Indicator)[] = [indicator];
  for (let distance = 0; front.length > 0; distance++) {
    const next = new Map<string, Quantity>();
    for (const each of front) {
      const steps = stepsTo(each);
      const isFollowed = distance < depth;
      nodes.set(idOf(each), { ...told(each), distance, beyond: isFollowed ? 0 : steps.length });
      if (!isFollowed) continue;
      edges.push(...steps.map(({ cause, ...step }) => ({ from: model.nameOf(cause), to: idOf(each), ...step })));
      for (const { cause } of steps) next.set(model.nameOf(cause), cause);
    }
    front = [...next].filter(([name]) => !nodes.has(name)).map(([, quantity]) => quantity);
  }
  return { series, ledger: indicator.ledger, nodes: [...nodes.values()], edges };
}

function isQuantity(of: Quantity | Indicator): of is Quantity {
  return "kind" in of;
}

function idOf(of: Quantity | Indicator): string {
  return isQuantity(of) ? model.nameOf(of) : root;
}

function told(of: Quantity | Indicator): Omit<CauseNode, "distance" | "beyond"> {
  if (!isQuantity(of)) {
    return { id: root, kind: root, title: of.title, unit: of.unit, level: of.places, source: null, page: null };
  }
  const { kind, unit, level, source, says } = of;
  const title = kind === "lever" ? (of as Lever).title : says;
  return { id: model.nameOf(of), kind, title, unit, level: level.name, source, page: placeInBook(of) };
}

interface StepTo extends Pick<CauseEdge, "sign" | "way" | "mechanism"> {
  readonly cause: Quantity;
}

/** The last steps to a thing, each from one of its causes. */
function stepsTo(of: Quantity | Indicator): readonly StepTo[] {
  if (!isQuantity(of)) return ofIndicator(of);
  if (isLaw(of)) return ofLaw(of);
  if (of.kind === "total" || of.kind === "mapped") return ofSum(of as Total | Mapped);
  return of.kind === "stock" || of.kind === "state" ? ofStanding(of) : [];
}

function ofIndicator(indicator: Indicator): readonly StepTo[] {
  const signs = new Map<Quantity, CauseSign>();
  for (const { name, sign } of movingBy(indicator)) {
    const cause = model.quantities.get(name);
    // A quantity may be taken in two roles, and move the figure by each.
    if (cause) signs.set(cause, (signs.get(cause) ?? sign) === sign ? sign : "?");
  }
  return [...signs].map(([cause, sign]) => ({ cause, sign, way: "measured", mechanism: null }));
}

function ofLaw({ takes, moves, when, mechanism }: Law): readonly StepTo[] {
  const name = mechanism?.name ?? null;
  const inputs = Object.entries(takes).map(([input, quantity]) => stepOf(quantity, moves[input] ?? "?", "taken", name));
  return when ? [...inputs, stepOf(when, "?", "runs where", name)] : inputs;
}

/** What a sum is of, and the table that weighs it, if one does. */
function ofSum(sum: Total | Mapped): readonly StepTo[] {
  if (sum.kind === "total") return [stepOf(sum.of, "+", "added up")];
  const [least = Number.NEGATIVE_INFINITY] = sum.by.within ?? [];
  return [stepOf(sum.of, least >= 0 ? "+" : "?", "added up"), stepOf(sum.by, "?", "added up")];
}

/** The laws that change what stands from month to month. */
function ofStanding(of: Quantity): readonly StepTo[] {
  return model.month
    .filter((step) => writes(step).includes(of))
    .map((step) => {
      const mechanism = mechanismOf(step) ?? null;
      if (step.kind !== "flow") return stepOf(step, "+", "becomes", mechanism);
      return step.to === of ? stepOf(step, "+", "flows in", mechanism) : stepOf(step, "-", "flows out", mechanism);
    });
}

/** A step from a quantity, or from what it was in the last month. */
function stepOf(quantity: Quantity, sign: CauseSign, way: CauseWay, mechanism: string | null = null): StepTo {
  const wasTaken = quantity.kind === "last" && way === "taken";
  return { cause: nowOf(quantity), sign, way: wasTaken ? "taken of last month" : way, mechanism };
}
