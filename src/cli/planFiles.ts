import { csvFormatRows } from "d3-dsv";
import { type Balance, balanceOf, type Plan } from "../index.ts";

/** A row of a CSV file; a limit or price without end is an empty cell. */
type CsvRow = readonly (string | number)[];

/** The plan by hand at its last round, as a balance: what is short is promised and not there. */
export function byHand({ problem, rounds }: Plan): Balance {
  return balanceOf(problem, rounds.at(-1)?.gross ?? new Float64Array(), problem.target);
}

/** What each way of planning makes of each good, and how far its target is met. */
export function planRows(plan: Plan): readonly CsvRow[] {
  const { table, problem, consistent, closest } = plan;
  const hand = byHand(plan);
  const head = ["good", "unit", "target", "target_met", "cut_share", "capacity", "stock"];
  const rows = table.goods.map((good, at): CsvRow => {
    const [target = 0, met = 0] = [problem.target[at], closest.balance.final[at]];
    const limits = [at < table.made ? (problem.capacity[at] ?? 0) : "", problem.stock[at] ?? 0];
    const made = [consistent, hand, closest.balance].map(({ gross }) => gross[at] ?? 0);
    return [good, table.units.get(good) ?? "", target, met, target === 0 ? "" : 1 - met / target, ...limits, ...made];
  });
  return [[...head, "made_consistent", "made_by_hand", "made_closest"], ...rows];
}

/** Where each good comes from and goes in every plan and round: made + from_stock + short = used + final. */
export function balanceRows(plan: Plan): readonly CsvRow[] {
  const { problem, rounds, consistent, closest, table } = plan;
  const balances: readonly (readonly [string, Balance])[] = [
    ["consistent", consistent],
    ...rounds.map(({ round, gross }) => [`round ${round}`, balanceOf(problem, gross, problem.target)] as const),
    ["closest", closest.balance],
  ];
  const rows = balances.flatMap(([name, { gross, drawn, used, final }]) =>
    table.goods.map((good, at): CsvRow => {
      const [made = 0, taken = 0, use = 0, rest = 0, stock = 0] = [gross, drawn, used, final, problem.stock].map(
        (each) => each[at],
      );
      const there = at < table.made ? taken : Math.min(taken, stock);
      const short = use + rest - made - there;
      // Rounding leaves a last digit of what is there.
      const isShort = short > 1e-9 * (use + rest);
      return [name, good, table.units.get(good) ?? "", made, there, isShort ? short : 0, use, rest];
    }),
  );
  return [["plan", "good", "unit", "made", "from_stock", "short", "used", "final"], ...rows];
}

/** What one unit more of each good, and of its capacity, would add. */
export function priceRows({ table, even, closest }: Plan): readonly CsvRow[] {
  const head = ["good", "unit", "good_even", "capacity_even", "good_closest", "capacity_closest"];
  const columns = [even.prices.ofGood, even.prices.ofCapacity, closest.prices.ofGood, closest.prices.ofCapacity];
  const rows = table.goods.map(
    (good, at): CsvRow => [
      good,
      table.units.get(good) ?? "",
      ...columns.map((each, column) => (column % 2 === 1 && at >= table.made ? "" : (each[at] ?? 0))),
    ],
  );
  return [head, ...rows];
}

/** CSV text of rows. */
export function csvTextOf(rows: readonly CsvRow[]): string {
  const cell = (each: string | number): string => (each === Number.POSITIVE_INFINITY ? "" : String(each));
  return `${csvFormatRows(rows.map((row) => row.map(cell)))}\n`;
}
