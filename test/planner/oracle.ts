import { Matrix, solve } from "ml-matrix";
import { type Coefficients, type Constraint, solve as solveByTableau } from "yalps";
import type { Plan } from "../../src/index.ts";

/** What a linear programme of a plan is made of, in the units of the table. */
interface Programme {
  /** Costs of the variables, to be made least. */
  readonly costs: readonly number[];
  /** Each row times the variables is at least its bound; variables not below nought are rows too. */
  readonly rows: readonly { readonly row: readonly number[]; readonly least: number }[];
}

/** The programme that a plan is the answer of, written down anew from its definition. */
export function programmeOf({ problem }: Plan, aim: "even" | "closest"): Programme {
  const { table, target, stock, capacity, weight } = problem;
  const wanted = table.goods.map((_, at) => at).filter((at) => (target[at] ?? 0) > 0);
  const width = table.made + (aim === "even" ? 1 : wanted.length);
  const unit = (at: number, value = 1): number[] => Array.from({ length: width }, (_, i) => (i === at ? value : 0));
  const rows: { row: number[]; least: number }[] = [];
  table.goods.forEach((_, of) => {
    const row = Array.from({ length: width }, () => 0);
    for (let into = 0; into < table.made; into++) {
      row[into] = (of === into ? 1 : 0) - (table.uses[of]?.[into] ?? 0);
    }
    const amount = target[of] ?? 0;
    const at = table.made + (aim === "even" ? 0 : wanted.indexOf(of));
    if (amount > 0) row[at] = aim === "even" ? -amount : amount;
    rows.push({ row, least: (aim === "even" ? 0 : amount) - (stock[of] ?? 0) });
  });
  for (let at = 0; at < table.made; at++) {
    const most = capacity[at] ?? 0;
    if (Number.isFinite(most)) rows.push({ row: unit(at, -1), least: -most });
  }
  if (aim === "closest") for (const at of wanted.keys()) rows.push({ row: unit(table.made + at, -1), least: -1 });
  for (let at = 0; at < width; at++) rows.push({ row: unit(at), least: 0 });
  const costs = unit(-1).map((_, at) =>
    at < table.made ? 0 : aim === "even" ? -1 : (weight[wanted[at - table.made] ?? 0] ?? 1),
  );
  return { costs, rows };
}

/** The least cost by another solver (a dense tableau in JavaScript); nothing where there is no least. */
export function leastByTableau({ costs, rows }: Programme): number | undefined {
  // The other solver keeps variables above nought by itself.
  const own = rows.slice(0, rows.length - costs.length);
  const constraints: [string, Constraint][] = own.map(({ least }, at) => [`row ${at}`, { min: least }]);
  const variables: [string, Coefficients][] = costs.map((cost, column) => [
    `variable ${column}`,
    [["cost", cost], ...own.map(({ row }, at) => [`row ${at}`, row[column] ?? 0] as const)],
  ]);
  const answer = solveByTableau({ direction: "minimize", objective: "cost", constraints, variables });
  return answer.status === "optimal" ? answer.result : undefined;
}

/** The least cost by going through every corner: every choice of as many rows, met exactly, as there are variables. */
export function leastByCorners({ costs, rows }: Programme): number {
  let least = Number.POSITIVE_INFINITY;
  for (const chosen of choices(rows, costs.length)) {
    const corner = cornerOf(chosen);
    if (corner === undefined) continue;
    const isWithin = rows.every(({ row, least: bound }) => {
      const size = row.reduce((sum, each, at) => sum + Math.abs(each * (corner[at] ?? 0)), Math.abs(bound));
      return sumOf(row, corner) >= bound - 1e-9 * Math.max(1, size);
    });
    if (isWithin) least = Math.min(least, sumOf(costs, corner));
  }
  return least;
}

function cornerOf(chosen: Programme["rows"]): readonly number[] | undefined {
  const sides = Matrix.columnVector(chosen.map(({ least }) => least));
  try {
    const corner = solve(new Matrix(chosen.map(({ row }) => [...row])), sides).to1DArray();
    return corner.every(Number.isFinite) ? corner : undefined;
  } catch {
    // Rows that run side by side meet in no corner.
    return undefined;
  }
}

function sumOf(row: readonly number[], values: readonly number[]): number {
  return row.reduce((sum, each, at) => sum + each * (values[at] ?? 0), 0);
}

function* choices<T>(all: readonly T[], size: number, from = 0): Generator<readonly T[]> {
  if (size === 0) yield [];
  for (let at = from; size > 0 && at <= all.length - size; at++) {
    for (const rest of choices(all, size - 1, at + 1)) yield [all[at] as T, ...rest];
  }
}
