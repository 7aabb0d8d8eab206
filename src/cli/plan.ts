import type { Command } from "commander";
import {
  type AmountKind,
  type Balance,
  type Bottleneck,
  type Plan,
  type Prices,
  planOf,
  type ReadAmounts,
  readAmounts,
  readTable,
} from "../index.ts";
import { holdWritable } from "../lab/node/folder.ts";
import type { Results } from "./forms/forms.ts";
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
        "plan table.csv --targets targets.csv --stocks stocks.csv",
        "plan table.csv --targets targets.csv --rounds 1 --out plans/first",
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
  terminal.show({ command: "plan", result: summaryOf(made) }, (width) => planText(made, width));
  if (flags.out !== undefined) terminal.say(`written to ${flags.out}: ${planFiles.join(", ")}, plan.json`);
}

/** A plan as data: amounts by good, in the table's units. */
function summaryOf(made: Plan): Results["plan"] {
  const { table, consistent, excesses, rounds, even, closest } = made;
  const balanceJson = ({ gross, drawn, used, final }: Balance): Results["plan"]["consistent"] =>
    table.goods.map((good, at) => ({
      good,
      gross: amountAt(gross, at),
      drawn: amountAt(drawn, at),
      used: amountAt(used, at),
      final: amountAt(final, at),
    }));
  const pricesJson = ({ ofGood, ofCapacity }: Prices): Results["plan"]["prices"]["even"] =>
    table.goods.map((good, at) => ({ good, of_good: amountAt(ofGood, at), of_capacity: amountAt(ofCapacity, at) }));
  return {
    goods: table.goods.map((good, at) => ({ good, unit: table.units.get(good) ?? null, made: at < table.made })),
    consistent: balanceJson(consistent),
    excesses,
    rounds: rounds.map(({ round, gross, short, shortShare }) => ({
      round,
      goods: table.goods.slice(0, table.made).map((good, at) => ({
        good,
        gross: amountAt(gross, at),
        short: amountAt(short, at),
        short_share: amountAt(shortShare, at),
      })),
    })),
    even: {
      share: Number.isFinite(even.share) ? even.share : null,
      bottlenecks: even.bottlenecks.map(bottleneckJson),
    },
    closest: {
      balance: balanceJson(closest.balance),
      targets: closest.targets,
      bottlenecks: closest.bottlenecks.map(bottleneckJson),
    },
    prices: { even: pricesJson(even.prices), closest: pricesJson(closest.prices) },
  };
}

/** An amount of a column; null where the good has none, such as what is made of labour. */
function amountAt(column: Float64Array, at: number): number | null {
  return column[at] ?? null;
}

function bottleneckJson({ limits, gain }: Bottleneck): Results["plan"]["even"]["bottlenecks"][number] {
  const reached = limits.map(({ takers, ...limit }) => ({
    ...limit,
    takers: takers.map(({ good, share }) => ({ good: good ?? null, share })),
  }));
  return { limits: reached, gain };
}
