import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { csvParse } from "d3-dsv";
import { afterAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { greatTurn, wordsOf } from "./greatTurn.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const golden = (name: string): string => fileURLToPath(new URL(`golden/${name}`, import.meta.url));
const guide = readFileSync(join(root, "docs/guide/plan.md"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "great-turn-plan-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The command line for one of the examples that ship. */
function example(name: string, ...more: string[]): readonly string[] {
  const file = (kind: string): string => join(root, "data/examples", name, `${kind}.csv`);
  const given = ["--targets", file("targets"), "--capacities", file("capacities"), "--stocks", file("stocks")];
  return ["plan", file("table"), ...given, ...more];
}

const read = (name: string): string => readFileSync(join(folder, name), "utf8");
const rowsOf = (name: string): readonly Readonly<Record<string, string>>[] => csvParse(read(name));

describe("plan", () => {
  test.each(["three-goods", "ten-branches"])("of %s stands as it stood", async (name) => {
    const { code, stdout, stderr } = await greatTurn(example(name));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    await expect(stdout).toMatchFileSnapshot(golden(`plan-${name}.txt`));
  });

  test("tells its help with examples first, as it stood", async () => {
    const { code, stdout } = await greatTurn(["plan", "--help"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Examples:\n {2}\$ great-turn plan /);
    await expect(stdout).toMatchFileSnapshot(golden("help-plan.txt"));
  });

  test("says so when every target is within reach, and how far the targets could be raised", async () => {
    const [, table = "", , targets = ""] = example("three-goods");
    const enough = mkdtempSync(join(tmpdir(), "great-turn-stocks-"));
    writeFileSync(join(enough, "stocks.csv"), "good,stock\nlabour,57\n");
    const words = ["plan", table, "--targets", targets, "--stocks", join(enough, "stocks.csv")];
    const { stdout } = await greatTurn(words);
    const json = await greatTurn([...words, "--json"]);
    rmSync(enough, { recursive: true });
    expect(stdout).toContain("The closest plan: no target need be cut.");
    expect(stdout).toMatch(/^Every target alike: each can be met, up to 200 % of it\.$/m);
    const form = z.object({ excesses: z.array(z.unknown()), even: z.object({ share: z.number() }) });
    const { excesses, even } = form.parse(JSON.parse(json.stdout).result);
    expect(excesses).toEqual([]);
    expect(even.share).toBeGreaterThan(1.9);
  });
});

test("plan tells as data which goods are made, and who takes of what is short", async () => {
  const { stdout } = await greatTurn([...example("three-goods"), "--json"]);
  const taker = z.object({ good: z.string().nullable(), share: z.number() });
  const bottlenecks = z.array(z.object({ limits: z.array(z.object({ takers: z.array(taker) })) }));
  const goods = z.array(z.object({ good: z.string(), made: z.boolean() }));
  const form = z.object({ goods, even: z.object({ bottlenecks }), closest: z.object({ bottlenecks }) });
  const told = form.parse(JSON.parse(stdout).result);
  const unmade = told.goods.filter(({ made }) => !made).map(({ good }) => good);
  expect(unmade).toEqual(["labour"]);
  const takers = [...told.even.bottlenecks, ...told.closest.bottlenecks].flatMap(({ limits }) =>
    limits.flatMap((each) => each.takers.map(({ good }) => good)),
  );
  const named = told.goods.map(({ good }) => good);
  expect(takers.filter((good) => good !== null).length).toBeGreaterThan(0);
  for (const good of takers) expect([...named, null]).toContain(good);
});

describe("a plan that is written to a folder", () => {
  test("is three tables and a manifest whose hashes compute again, and takes the place of an earlier plan", async () => {
    for (const rounds of ["1", "3"]) {
      const { code, stderr } = await greatTurn(example("ten-branches", "--rounds", rounds, "--out", "made"), folder);
      expect({ code, stderr }).toEqual({
        code: 0,
        stderr: "written to made: plan.csv, balances.csv, prices.csv, plan.json\n",
      });
    }
    expect(readdirSync(folder)).toEqual(["made"]);
    expect(readdirSync(join(folder, "made")).sort()).toEqual(["balances.csv", "plan.csv", "plan.json", "prices.csv"]);
    const hashes = z.record(z.string(), z.string());
    const form = z.object({ rounds: z.literal(3), hashes: z.object({ inputs: hashes, results: hashes }) });
    const { results, inputs } = form.parse(JSON.parse(read("made/plan.json"))).hashes;
    const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
    for (const [file, hash] of Object.entries(results)) expect(hash).toBe(sha256(read(`made/${file}`)));
    for (const [file, hash] of Object.entries(inputs)) expect(hash).toBe(sha256(readFileSync(file, "utf8")));
    expect(Object.keys(inputs).length).toBe(4);
  });

  test("accounts for every unit: made + from_stock + short = used + final, in every plan and round", () => {
    const rows = rowsOf("made/balances.csv");
    expect(new Set(rows.map((row) => row["plan"])).size).toBe(6);
    for (const row of rows) {
      const number = (column: string): number => Number(row[column]);
      const [from, to] = [number("made") + number("from_stock") + number("short"), number("used") + number("final")];
      expect(Math.abs(from - to)).toBeLessThan(1e-9 * to);
    }
  });

  test("is by hand what the last round makes", async () => {
    await greatTurn(example("ten-branches", "--out", "made"), folder);
    const last = rowsOf("made/balances.csv").filter((row) => row["plan"] === "round 3");
    expect(rowsOf("made/plan.csv").map((row) => row["made_by_hand"])).toEqual(last.map((row) => row["made"]));
    const before = rowsOf("made/balances.csv").filter((row) => row["plan"] === "round 2");
    expect(before.map((row) => row["made"])).not.toEqual(last.map((row) => row["made"]));
  });

  test("has a price on just those capacities that are used up", () => {
    const prices = rowsOf("made/prices.csv");
    for (const [at, row] of rowsOf("made/plan.csv").entries()) {
      const isFull = Number(row["made_closest"]) > Number(row["capacity"]) * (1 - 1e-6);
      expect([row["good"], Number(prices[at]?.["capacity_closest"]) > 0]).toEqual([row["good"], isFull]);
    }
  });
});

test("the ten branches of the example are those of the coefficients, cell by cell", () => {
  const coefficients = csvParse(readFileSync(join(root, "data/coefficients.csv"), "utf8"));
  const table = csvParse(readFileSync(join(root, "data/examples/ten-branches/table.csv"), "utf8"));
  const makers = table.columns.filter((column) => !["good", "unit"].includes(column));
  expect(makers.length).toBe(10);
  for (const row of table) {
    for (const maker of makers) {
      const found = coefficients.find((each) => {
        return each["kind"]?.startsWith("value") && each["from_branch"] === row["good"] && each["to_branch"] === maker;
      });
      expect([row["good"], maker, Number(row[maker])]).toEqual([row["good"], maker, Number(found?.["coefficient"])]);
    }
  }
});

describe("the guide", () => {
  const examples = [...guide.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = ""]) => block.trim().split("\n"));

  test.each(examples)("has an example that works: %s", async (line) => {
    const [program, ...words] = wordsOf(line.replace(/--out \S+/, `--out ${join(folder, "guide")}`));
    expect(program).toBe("great-turn");
    expect(await greatTurn(words, root)).toMatchObject({ code: 0 });
  });

  test("prints what the command prints", async () => {
    const { stdout } = await greatTurn(example("three-goods"));
    const shown = [...guide.matchAll(/```text\n([\s\S]*?)```/g)].map(([, block = ""]) => block.trimEnd());
    expect(shown.length).toBeGreaterThan(2);
    for (const block of shown) expect(stdout).toContain(block);
  });
});
