import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { monthNumber } from "../../src/ground/calendar.ts";
import { standardProjects } from "../../src/lab/givenProjects.ts";
import type { Row } from "../../src/lab/indicators.ts";
import { readRun } from "../../src/lab/node/read.ts";
import { asFile, writeRun } from "../../src/lab/node/write.ts";
import { simulate } from "../../src/lab/run.ts";
import { withLevers } from "../../src/scenarios/change.ts";
import { leverFrom } from "../../src/scenarios/lever.ts";
import { readScenario } from "../../src/scenarios/read.ts";
import type { Scenario } from "../../src/scenarios/scenario.ts";
import { standardScenario } from "../../src/scenarios/standard.ts";

const outer = mkdtempSync(join(tmpdir(), "great-turn-read-"));
afterAll(() => rmSync(outer, { recursive: true }));
const folder = (): string => mkdtempSync(join(outer, "run-"));
const history = standardScenario("history");

describe("figures of a run", () => {
  const readLine = (line: string) => {
    const made = folder();
    writeFileSync(join(made, "indicators.csv"), `series,geo,year,month,value,unit,ledger\n${line}\n`);
    return () => readRun(made, "1.0.0");
  };

  test.each([
    ["a month that is no whole number", "deaths,USSR,1933,1.5,1,persons,actual", 'its month is "1.5"'],
    ["a month that there is not", "deaths,USSR,1933,13,1,persons,actual", 'its month is "13"'],
    ["a year that is no whole number", "deaths,USSR,1933.5,1,1,persons,actual", 'its year is "1933.5"'],
    ["a value that is no number", "deaths,USSR,1933,1,many,persons,actual", 'its value is "many"'],
    ["a ledger that there is not", "deaths,USSR,1933,1,1,persons,secret", 'its ledger is "secret"'],
  ])("are refused with their line for %s", (_, line, what) => {
    expect(readLine(line)).toThrow(
      expect.objectContaining({
        code: "run-unreadable",
        what: expect.stringContaining(what),
        where: expect.stringMatching(/indicators\.csv:2$/),
      }),
    );
  });

  test("that can be read are still no run where nothing tells what made them", () => {
    const bare = expect.objectContaining({ code: "run-altered", what: expect.stringContaining("it has no run.json") });
    expect(readLine("deaths,USSR,1933,1,1.5,persons,actual")).toThrow(bare);
  });
});

describe("a run that is written", () => {
  const row: Row = {
    ...{ series: "deaths", geo: "USSR", year: 1924, month: 2, value: 1.5, unit: "persons", ledger: "actual" },
  };
  const write = async (scenario: Scenario, made = folder()) => {
    const run = simulate(scenario, { oneIn: 20_000, to: monthNumber(1924, 3) });
    const record = { run, rows: [row], from: monthNumber(1924, 2), version: "1.0.0", command: "great-turn run" };
    await writeRun(made, record);
    return { made, told: JSON.parse(readFileSync(join(made, "run.json"), "utf8")) };
  };

  test("says from which month to which it tells, and is read as it was written", async () => {
    const { made, told } = await write(history);
    expect([told.from, told.to]).toEqual(["1924-02", "1924-03"]);
    expect(readRun(made, "1.0.0")).toEqual({ rows: [row], notes: [] });
  });

  test("has another hash of its reading where a parameter, a mechanism or the reading itself is another", async () => {
    const others: readonly Scenario[] = [
      history,
      { ...history, parameters: { labourOnOutput: 0.5 } },
      { ...history, parameters: { labourOnOutput: 0.6 } },
      { ...history, off: ["slaughter"] },
      { ...history, reading: "naumenko" },
    ];
    const hashes: unknown[] = [];
    for (const each of others) hashes.push((await write(each)).told.hashes.inputs.reading);
    expect(new Set(hashes).size).toBe(others.length);
  });

  test("holds its scenario whole: it is read from there as it was, with the great works that it sets", () => {
    const scenario: Scenario = {
      ...withLevers(history, [leverFrom("relief", "1932-08", 0.5, "a test")]),
      off: ["slaughter"],
      reading: "naumenko",
      parameters: { labourOnOutput: 0.5 },
      projects: standardProjects,
    };
    const again = readScenario(JSON.stringify(asFile(scenario)), "again.yaml");
    expect(again).toMatchObject({ off: ["slaughter"], reading: "naumenko", parameters: { labourOnOutput: 0.5 } });
    expect(asFile(again)).toEqual(asFile(scenario));
    expect(again.projects).toEqual(standardProjects);
  });
});
