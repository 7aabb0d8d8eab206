import type { Plan } from "./plan.ts";
import type { PlanOptions, Table } from "./table.ts";

/**
 * Plans from an input-output table: the consistent plan, the plan by material balances, and the best within limits.
 *
 * @param options targets, capacities and stocks, in the units of the table's goods
 * @throws Fault "table-unproductive" for a table that uses up what it makes, or "table-on-the-edge" for one that uses up
 *   almost all, naming the loop; and for bad amounts
 * @example
 * const table = readTable("good,coal,steel\ncoal,0.1,0.5\nsteel,0.2,0.1\n", "table.csv");
 * const plan = await planOf(table, { targets: new Map([["steel", 10]]) });
 * Math.round(plan.consistent.gross[0]); // => 7
 */
export async function planOf(table: Table, options: PlanOptions): Promise<Plan> {
  // Matrices and the solver weigh more than all the rest of the library: who makes no plan never loads them.
  const { plansOf } = await import("./plan.ts");
  return plansOf(table, options);
}
