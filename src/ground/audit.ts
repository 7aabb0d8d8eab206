import { monthName } from "./calendar.ts";
import { Fault } from "./fault.ts";
import { heldColumn } from "./layout.ts";
import type { Flow, Step, Stock, Substance } from "./quantity.ts";
import type { World } from "./world.ts";

/** Largest gap that rounding may leave, as a share of the stock. */
export const tolerance = 1e-9;

/** Holds a run's books: every month each account must close, and nothing may arise or vanish. */
export interface Audit {
  /**
   * Closes the books of a month.
   *
   * @throws Fault "ledger-open" or "stock-overdrawn", naming the account, its cell and the month
   */
  readonly close: (month: number) => void;
  /** The largest gap so far, as a share of its stock. */
  readonly largestGap: () => number;
  /** What the books of the months to come need of those gone, for an audit that is opened again from here. */
  readonly standing: () => Standing;
}

/** How the books of a run stand between two months. */
export interface Standing {
  /** What there was of each substance in the beginning, in the order of the model. */
  readonly wholes: readonly number[];
  readonly largestGap: number;
}

/** A stock's books. Places are those of the numbers above the sample, which lie in one row. */
interface Account {
  readonly stock: Stock;
  readonly held: number;
  /** Where the least that any sampled cell holds stands, for each home; else where it is held. */
  readonly least: number;
  readonly opening: Float64Array;
  /** What each cell should hold and what it has moved, filled anew each month. */
  readonly expected: Float64Array;
  readonly turnover: Float64Array;
  readonly moves: readonly Move[];
}

/** One end of a flow. */
interface Move {
  readonly sign: number;
  readonly at: number;
  /** How many cells are added up for the account's one; 1 where each cell has its own. */
  readonly parts: number;
}

/** All stocks of one substance: their whole never changes. */
interface Whole {
  readonly substance: Substance;
  readonly accounts: readonly Account[];
  readonly opening: number;
}

/**
 * Opens the books at the amounts that a world now holds.
 *
 * @param since how they stood, where the world goes on from the middle of a run
 */
export function openAudit(world: World, cellName: (stock: Stock, cell: number) => string, since?: Standing): Audit {
  const { upper } = world;
  const flows = world.model.month.filter((step: Step): step is Flow => step.kind === "flow");
  const accounts = [...world.model.quantities.values()]
    .filter((each): each is Stock => each.kind === "stock")
    .map((stock) => accountOf(world, stock, flows));
  const wholes = [...new Set(accounts.map(({ stock }) => stock.of))].map((substance, at): Whole => {
    const its = accounts.filter(({ stock }) => stock.of === substance);
    return { substance, accounts: its, opening: since?.wholes[at] ?? amountOf(upper, its) };
  });
  let largest = since?.largestGap ?? 0;
  return {
    close: (month) => {
      const place = (account: Account, cell: number): string =>
        `${account.stock.says} in ${cellName(account.stock, cell)}, ${monthName(month)}`;
      for (const account of accounts) {
        const share = closeAccount(upper, account, place);
        if (share > largest) largest = share;
      }
      for (const whole of wholes) {
        const share = closeWhole(upper, whole, month);
        if (share > largest) largest = share;
      }
    },
    largestGap: () => largest,
    standing: () => ({ wholes: wholes.map(({ opening }) => opening), largestGap: largest }),
  };
}

function accountOf(world: World, stock: Stock, flows: readonly Flow[]): Account {
  const column = heldColumn(world.layout, stock);
  const held = world.upperStart(column);
  const least = stock.level.sampled ? world.upperStart(world.layout.find(stock, "least")) : held;
  const opening = Float64Array.from(world.view(column));
  const its = flows.filter((flow) => flow.from === stock || flow.to === stock);
  const moves = its.flatMap((flow) => {
    const moved = world.layout.find(flow, flow.level.sampled ? "brought" : "value");
    const cells = world.view(moved).length;
    const [at, parts] = [world.upperStart(moved), cells === opening.length ? 1 : cells];
    return (["from", "to"] as const)
      .filter((end) => flow[end] === stock)
      .map((end) => ({ sign: end === "from" ? -1 : 1, at, parts }));
  });
  const [expected, turnover] = [opening.slice(), opening.slice()];
  return { stock, held, least, opening, expected, turnover, moves };
}

/** Closes the books of one stock and returns its largest gap. */
function closeAccount(
  upper: Float64Array,
  account: Account,
  place: (account: Account, cell: number) => string,
): number {
  const { stock, held, least, opening, expected, turnover } = account;
  expect(upper, account);
  let largest = 0;
  for (let cell = 0; cell < opening.length; cell++) {
    const now = upper[held + cell] ?? Number.NaN;
    const gap = now - (expected[cell] ?? 0);
    const size = Math.max(turnover[cell] ?? 0, 1);
    const share = Math.abs(gap) / size;
    if (!(share <= tolerance)) throw open(place(account, cell), gap);
    if (share > largest) largest = share;
    const lowest = upper[least + cell] ?? Number.NaN;
    if (!stock.boundary && lowest < -tolerance * size) throw overdrawn(place(account, cell), lowest);
    opening[cell] = now;
  }
  return largest;
}

/** Finds what each cell of an account should hold, and what has gone through it. */
function expect(upper: Float64Array, { opening, expected, turnover, moves }: Account): void {
  for (let cell = 0; cell < opening.length; cell++) {
    expected[cell] = opening[cell] ?? 0;
    turnover[cell] = Math.abs(opening[cell] ?? 0);
  }
  for (const { sign, at, parts } of moves) {
    for (let cell = 0; cell < opening.length; cell++) {
      const amount = parts === 1 ? (upper[at + cell] ?? 0) : sumOf(upper, at, parts);
      expected[cell] = (expected[cell] ?? 0) + sign * amount;
      turnover[cell] = (turnover[cell] ?? 0) + Math.abs(amount);
    }
  }
}

function closeWhole(upper: Float64Array, { substance, accounts, opening }: Whole, month: number): number {
  let size = 0;
  for (const { held, opening: cells } of accounts) {
    for (let cell = 0; cell < cells.length; cell++) size += Math.abs(upper[held + cell] ?? 0);
  }
  const gap = amountOf(upper, accounts) - opening;
  const share = Math.abs(gap) / Math.max(size, 1);
  if (!(share <= tolerance)) throw open(`${substance.name} of the whole country in ${monthName(month)}`, gap);
  return share;
}

function amountOf(upper: Float64Array, accounts: readonly Account[]): number {
  let sum = 0;
  for (const { held, opening } of accounts) sum += sumOf(upper, held, opening.length);
  return sum;
}

function sumOf(upper: Float64Array, at: number, cells: number): number {
  let sum = 0;
  for (let cell = 0; cell < cells; cell++) sum += upper[at + cell] ?? 0;
  return sum;
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
