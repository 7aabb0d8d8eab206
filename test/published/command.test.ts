import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { allenRegimes, compareAllen, economyWith, runAllen, twoSectorsOfAllen } from "../../src/index.ts";
import { greatTurn } from "../face/greatTurn.ts";

const folder = mkdtempSync(join(tmpdir(), "great-turn-reproduce-"));
afterAll(() => rmSync(folder, { recursive: true }));

const json = async (...words: string[]) => {
  const { code, stdout, stderr } = await greatTurn(["reproduce", ...words, "--json"], folder);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout).result;
};

describe("great-turn reproduce", () => {
  test("allen tells as JSON what the library does", async () => {
    const told = await json("allen");
    expect(told.comparisons).toEqual(JSON.parse(JSON.stringify(compareAllen())));
    expect(told.regimes.map(({ name }: { name: string }) => name)).toEqual(allenRegimes.map(({ name }) => name));
    expect(told.moved.length).toBeGreaterThan(20);
  });

  test("allen says of each line that it is held to whether it is met", async () => {
    const { stdout } = await greatTurn(["reproduce", "allen"]);
    const held = stdout.split("\n").filter((line) => / {2,}(met|missed)$/.test(line));
    expect(held.length).toBe(compareAllen().filter((each) => each.held).length);
  });

  test.each(allenRegimes.map(({ name }) => name))("allen --regime %s shows its twelve years", async (name) => {
    const { stdout } = await greatTurn(["reproduce", "allen", "--regime", name], folder, 160);
    expect(stdout.match(/^19\d\d /gm)).toHaveLength(12);
  });

  test("cheremukhin shows misses as misses, and says whom the measure leaves out", async () => {
    const { stdout } = await greatTurn(["reproduce", "cheremukhin"]);
    expect(stdout).toMatch(/\(missed\)$/m);
    expect(stdout).toContain("Those who died are not in it");
  });

  test("cheremukhin takes the same wedges of a run and of a file with its figures", async () => {
    const regime = allenRegimes[1];
    if (!regime) throw new Error("there are no regimes");
    const heads =
      "year,people_million,farm_output_bn,other_output_bn,farm_workers_million,other_workers_million,farm_capital_bn,other_capital_bn,farm_consumption_bn,other_consumption_bn,investment_bn,terms_of_trade,wage_ratio";
    const rows = twoSectorsOfAllen(runAllen(regime), economyWith()).map((each) =>
      [
        each.year,
        each.people / 1e6,
        each.farmOutput / 1e9,
        each.otherOutput / 1e9,
        each.farmWorkers / 1e6,
        each.otherWorkers / 1e6,
        each.farmCapital / 1e9,
        each.otherCapital / 1e9,
        each.farmConsumption / 1e9,
        each.otherConsumption / 1e9,
        each.investment / 1e9,
        0.7,
        1.6,
      ].join(","),
    );
    writeFileSync(join(folder, "nep.csv"), [heads, ...rows].join("\n"));
    const [ofRun, ofFile] = [
      await json("cheremukhin", "--regime", regime.name),
      await json("cheremukhin", "--series", "nep.csv"),
    ];
    expect(ofFile.welfare).toBeCloseTo(ofRun.welfare, 9);
    expect(ofFile.wedges[0].factors.mobility).toBe(1.6);
    const { stdout } = await greatTurn(["reproduce", "cheremukhin", "--series", "nep.csv"], folder);
    expect(stdout).toContain("mobility");
  });
});
