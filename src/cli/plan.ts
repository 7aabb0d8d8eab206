import type { Command } from "commander";
import { type AmountKind, type Plan, planOf, type ReadAmounts, readAmounts, readTable, type Table } from "../index.ts";
import { holdWritable } from "../lab/node/folder.ts";
import { nameOf, readInput } from "./input.ts";
import { balanceRows, csvTextOf, planRows, priceRows } from "./planFiles.ts";
import { planFiles, planFolder, writePlan } from "./planFolder.ts";
import { planText } from "./planTables.ts";
import type { Terminal } from "./terminal.ts";
import { examples, wholeNumber } from "./words.ts";

interface Flags {
  readonly targets: string;
  readonly capacities?: string;
  readonly stocks?: string;
  readonly rounds: string;
  readonly out?: string;
}

/** `great-turn plan`: plans from an input-output table. */
export function addPlan(program: Command, terminal: Terminal): void {
  program
    .command("plan")
    .description("Plan from an input-output table: balances, bottlenecks, shadow prices, the closest plan there is.")
    .argument("<table>", "CSV: good, then a column for each good made: how much of the row goes into one unit")
    .requiredOption("--targets <file>", "CSV: good, target: what is wanted for final use; a weight, if wished")
    .option("--capacities <file>", "CSV: good, capacity: the most that can be made")
    .option("--stocks <file>", "CSV: good, stock: what is there at the start; all there is of what is not made")
    .option("--rounds <number>", "how often balances are gone through by hand", "3")
    .option("--out <folder>", "write plan.csv, balances.csv and prices.csv into a folder, whole or not at all")
    .addHelpText(
      "before",
      examples(
        "plan table.csv --targets targets.csv",
        "plan table.csv --targets targets.csv --capacities capacities.csv --stocks stocks.csv",
        "plan table.csv --targets targets.csv --capacities capacities.csv --rounds 1 --out plans/first",
      ),
    )
    .action((file: string, flags: Flags) => plan(file, flags, terminal));
}

async function plan(file: string, flags: Flags, terminal: Terminal): Promise<void> {
  if (flags.out !== undefined) holdWritable(flags.out, planFolder);
  const rounds = wholeNumber("--rounds", flags.rounds, [0, 100]);
  const inputs = new Map<string, string>();
  const textOf = (name: string, option: string): string => {
    const text = readInput(name, { option, mend: "give a CSV file" });
    inputs.set(nameOf(name), text);
    return text;
  };
  const table = readTable(textOf(file, `plan ${file}`), nameOf(file));
  const read = (kind: AmountKind, name: string | undefined, option: string): ReadAmounts | undefined => {
    if (name === undefined) return undefined;
    return readAmounts(textOf(name, `${option} ${name}`), nameOf(name), kind, table);
  };
  const targets = read("target", flags.targets, "--targets");
  const capacities = read("capacity", flags.capacities, "--capacities");
  const stocks = read("stock", flags.stocks, "--stocks");
  const made = await planOf(table, {
    targets: targets?.amounts ?? new Map(),
    rounds,
    ...(targets === undefined ? {} : { weights: targets.weights }),
    ...(capacities === undefined ? {} : { capacities: capacities.amounts }),
    ...(stocks === undefined ? {} : { stocks: stocks.amounts }),
  });
  if (flags.out !== undefined) {
    const [plans, balances, prices] = [planRows(made), balanceRows(made), priceRows(made)].map(csvTextOf);
    const texts = { "plan.csv": plans ?? "", "balances.csv": balances ?? "", "prices.csv": prices ?? "" };
    writePlan(flags.out, texts, inputs, rounds);
  }
  terminal.show(summaryOf(made), () => planText(made));
  if (flags.out !== undefined) terminal.say(`written to ${flags.out}: ${planFiles.join(", ")}, plan.json`);
}

/** A plan as data: amounts by good, in the table's units. */
function summaryOf(made: Plan): object {
  const { table, consistent, excesses, rounds, even, closest } = made;
  return {
    goods: table.goods.map((good, at) => ({ good, unit: table.units.get(good) ?? null, made: at < table.made })),
    consistent: byGood(table, { ...consistent }),
    excesses,
    rounds: rounds.map(({ round, ...columns }) => ({ round, goods: byGood(table, { ...columns }) })),
    even: { share: Number.isFinite(even.share) ? even.share : null, bottlenecks: even.bottlenecks },
    closest: {
      balance: byGood(table, { ...closest.balance }),
      targets: closest.targets,
      bottlenecks: closest.bottlenecks,
    },
    prices: {
      even: byGood(table, { ...even.prices }),
      closest: byGood(table, { ...closest.prices }),
    },
  };
}

/** Columns as rows. */
function byGood({ goods }: Table, columns: Readonly<Record<string, Float64Array>>): object {
  const names = Object.keys(columns);
  return goods.flatMap((good, at) => {
    const cells = names.flatMap((name) => (columns[name]?.[at] === undefined ? [] : [[name, columns[name][at]]]));
    return cells.length === 0 ? [] : [{ good, ...Object.fromEntries(cells) }];
  });
}
