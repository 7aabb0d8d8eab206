import { indented } from "./emitText.ts";
import { bothOf, type LocalPhase, membersLoop } from "./localPhase.ts";
import { inOrderOfNames } from "./model.ts";
import type { Stock } from "./quantity.ts";

/** Stocks that are counted in one loop: each fills three registers. */
const stocksTogether = 4;

/** The parts of stock taking: before a home's clusters, at the end of each, and after the last. */
interface StockTaking {
  readonly begin: readonly string[];
  readonly cluster: readonly string[];
  readonly end: readonly string[];
}

/** In the last local phase, sums what sampled cells hold and finds the least that any holds, for the audit. */
export function emitStockTaking(plan: LocalPhase): StockTaking {
  if (!plan.isLast) return { begin: [], cluster: [], end: [] };
  const { model, layout } = plan.writer;
  const { member } = layout.levels;
  const stocks = inOrderOfNames(model.quantities)
    .map(([, of]) => of)
    .filter((of): of is Stock => of.kind === "stock" && of.level.sampled === true);
  const ofMembers = stocks.filter(({ level }) => level === member);
  const ofClusters = stocks.filter(({ level }) => level !== member);
  const taken: { begin: string[]; end: string[] } = { begin: [], end: [] };
  for (const stock of stocks) {
    const name = plan.nameOf(stock);
    const lanes = stock.level === member;
    const type = lanes ? "v128 = nought" : "f64 = 0";
    taken.begin.push(`let held_${name}: ${type}, least_${name}: ${type};`);
    const held = lanes ? bothOf(`held_${name}`) : `held_${name}`;
    const least = lanes ? `lanes.least(least_${name})` : `least_${name}`;
    taken.end.push(`store<f64>(${plan.addressOf(stock, "held")} + 8 * home, ${held} * weight);`);
    taken.end.push(`store<f64>(${plan.addressOf(stock, "least")} + 8 * home, ${least});`);
  }
  return { ...taken, cluster: [...countOfMembers(plan, ofMembers), ...countOfClusters(plan, ofClusters)] };
}

function countOfClusters(plan: LocalPhase, stocks: readonly Stock[]): readonly string[] {
  return stocks.flatMap((stock) => {
    const [name, value] = [plan.nameOf(stock), plan.scalar(stock)];
    return [`held_${name} += ${value};`, `if (${value} < least_${name}) least_${name} = ${value};`];
  });
}

function countOfMembers(plan: LocalPhase, stocks: readonly Stock[]): readonly string[] {
  const lines: string[] = [];
  for (let at = 0; at < stocks.length; at += stocksTogether) {
    const names = stocks.slice(at, at + stocksTogether).map((stock) => [plan.nameOf(stock), plan.placeInBlock(stock)]);
    lines.push(
      membersLoop,
      ...names.flatMap(([name, place]) => [
        `  const four_${name} = v128.load(own, ${place});`,
        // What one member holds is exact in single precision; what a village holds together need not be.
        `  held_${name} = f64x2.add(held_${name}, lanes.inPairs(four_${name}));`,
        `  least_${name} = f32x4.pmin(least_${name}, four_${name});`,
      ]),
      "}",
    );
  }
  return ["{", ...indented(lines), "}"];
}
