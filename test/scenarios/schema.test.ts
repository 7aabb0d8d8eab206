import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { Fault } from "../../src/ground/fault.ts";
import { readScenario } from "../../src/scenarios/read.ts";
import { scenarioSchema } from "../../src/scenarios/schema.ts";

const published: unknown = JSON.parse(readFileSync("data/scenario.schema.json", "utf8"));
const accepts = new Ajv2020().compile(published as object);
const folder = "data/scenarios";

test("the published schema says what the reader of scenarios says", () => {
  expect(published).toEqual(JSON.parse(JSON.stringify(scenarioSchema())));
});

describe.each(readdirSync(folder))("the scenario %s", (file) => {
  const text = readFileSync(`${folder}/${file}`, "utf8");

  test("is accepted by the schema and by the reader", () => {
    expect(accepts(parse(text)), JSON.stringify(accepts.errors)).toBe(true);
    expect(() => readScenario(text, file)).not.toThrow();
  });

  test("tells an editor where its schema is", () => {
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/scenario\.schema\.json$/m);
  });
});

const head = "name: trial\ntitle: A trial\nstrategy: history\n";

test.each([
  ["a lever that no law reads", `${head}levers: { fource: { 1930-01: 0.5 } }`],
  ["a lever out of its range", `${head}levers: { force: { 1930-01: 1.4 } }`],
  ["a lever that is neither number nor rule", `${head}levers: { force: { 1930-01: [1] } }`],
  ["a date without a month", `${head}levers: { force: { "1930": 1 } }`],
  ["a thirteenth month", `${head}levers: { force: { 1930-13: 1 } }`],
  ["a date before the first month", `${head}levers: { force: { 1923-12: 1 } }`],
  ["a mechanism that there is not", `${head}off: [wether]`],
  ["an entry that there is not", `${head}colour: red`],
  ["no strategy", "name: trial\ntitle: A trial\n"],
  ["a strategy that nobody argued for", "name: trial\ntitle: A trial\nstrategy: hope\n"],
  ["a seed that is no whole number", `${head}seed: 1.5`],
  ["a sample that is no whole number", `${head}sample: 2500.5`],
  ["a seed beyond the last", `${head}seed: 2147483648`],
  ["a day for a month", `${head}levers: { force: { 1930-01-15: 0.5 } }`],
  ["a day for the end", `${head}until: 1930-01-15`],
  ["a parameter beyond its range", `${head}parameters: { labourOnOutput: 0.7 }`],
  ["a parameter that there is not", `${head}parameters: { labourOnOutpt: 0.4 }`],
  ["a sample of less than one", `${head}sample: 0`],
])("%s is refused by the schema and by the reader", (_, text) => {
  expect(accepts(parse(text))).toBe(false);
  expect(() => readScenario(text, "trial.yaml")).toThrow(Fault);
});
