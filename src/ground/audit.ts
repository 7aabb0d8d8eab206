import { monthName } from "./calendar.ts";
import { Fault } from "./fault.ts";
import type { Flow, Step, Stock, Substance } from "./quantity.ts";
import { heldColumn, type World } from "./world.ts";

/** Largest gap that rounding may leave, as a share of the stock. */
export const tolerance = 1e-9;

/** Holds a run's books: every month each account must close, and nothing may arise or vanish. */
export interface Audit {
  /**
   * Closes the books of a month.
   *
   * @throws Fault "ledger-open" naming the account, its cell and the month
   */
  readonly close: (month: number) => void;
  /** The largest gap so far, as a share of its stock. */
  readonly largestGap: () => number;
}

interface Account {
  readonly stock: Stock;
  readonly held: Float64Array | Float32Array;
  readonly least: Float64Array | Float32Array | undefined;
  readonly opening: Float64Array;
  readonly flows: readonly {
    readonly sign: number;
    readonly moved: Float64Array | Float32Array;
    readonly spread: boolean;
  }[];
}

/** Opens the books at the amounts that a world now holds. */
export function openAudit(world: World, cellName: (stock: Stock, cell: number) => string): Audit {
  const flows = world.model.month.filter((step: Step): step is Flow => step.kind === "flow");
  const accounts = [...world.model.quantities.values()]
    .filter((each): each is Stock => each.kind === "stock")
    .map((stock) => accountOf(world, stock, flows));
  const whole = openingOf(accounts);
  let largest = 0;
  const hold = (gap: number, size: number, what: () => string): void => {
    const share = Math.abs(gap) / Math.max(size, 1);
    largest = Math.max(largest, share);
    if (!(share <= tolerance)) throw open(what(), gap);
  };
  return {
    close: (month) => {
      for (const account of accounts) closeAccount(account, month, cellName, hold);
      for (const [substance, opening] of whole) {
        const now = amountOf(accounts, substance);
        const size = accounts.reduce((sum, each) => sum + (each.stock.of === substance ? grossOf(each) : 0), 0);
        hold(now - opening, size, () => `${substance.name} of the whole country in ${monthName(month)}`);
      }
    },
    largestGap: () => largest,
  };
}

function accountOf(world: World, stock: Stock, flows: readonly Flow[]): Account {
  const held = world.view(heldColumn(world.layout, stock));
  const least = stock.level.sampled ? world.cells(stock, "least") : undefined;
  const moves = flows.flatMap((flow) =>
    (["from", "to"] as const)
      .filter((end) => flow[end] === stock)
      .map((end) => {
        const moved = world.cells(flow, flow.level.sampled ? "brought" : "value");
        return { sign: end === "from" ? -1 : 1, moved, spread: moved.length !== held.length };
      }),
  );
  return { stock, held, least, opening: Float64Array.from(held), flows: moves };
}

function closeAccount(
  account: Account,
  month: number,
  cellName: (stock: Stock, cell: number) => string,
  hold: (gap: number, size: number, what: () => string) => void,
): void {
  const { stock, held, least, opening } = account;
  for (let cell = 0; cell < held.length; cell++) {
    const where = (): string => `${stock.says} in ${cellName(stock, cell)}, ${monthName(month)}`;
    let expected = opening[cell] ?? 0;
    let turnover = Math.abs(expected);
    for (const { sign, moved, spread } of account.flows) {
      const amount = spread ? sumOf(moved) : (moved[cell] ?? 0);
      expected += sign * amount;
      turnover += Math.abs(amount);
    }
    hold((held[cell] ?? 0) - expected, turnover, where);
    const lowest = least ? (least[cell] ?? 0) : (held[cell] ?? 0);
    if (!stock.boundary && lowest < -tolerance * Math.max(turnover, 1)) throw overdrawn(where(), lowest);
    opening[cell] = held[cell] ?? 0;
  }
}

function sumOf(cells: Float64Array | Float32Array): number {
  let sum = 0;
  for (const each of cells) sum += each;
  return sum;
}

function grossOf(account: Account): number {
  let sum = 0;
  for (const each of account.held) sum += Math.abs(each);
  return sum;
}

function amountOf(accounts: readonly Account[], substance: Substance): number {
  return accounts.reduce((sum, each) => sum + (each.stock.of === substance ? sumOf(each.held) : 0), 0);
}

function openingOf(accounts: readonly Account[]): ReadonlyMap<Substance, number> {
  const whole = new Map<Substance, number>();
  for (const { stock } of accounts) whole.set(stock.of, amountOf(accounts, stock.of));
  return whole;
}

function open(account: string, gap: number): Fault {
  return new Fault("ledger-open", {
    what: `the books do not close by ${gap}: ${account}`,
    where: account,
    mend: "something changed a stock without a flow: every flow must have two ends",
  });
}

function overdrawn(account: string, amount: number): Fault {
  return new Fault("stock-overdrawn", {
    what: `a stock stands at ${amount}: ${account}`,
    where: account,
    mend: "bound the flow that leaves it by what it holds, or ration it among its claimants",
  });
}
