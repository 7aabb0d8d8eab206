import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  readReading,
  readScenario,
  standardNames,
  standardReading,
  standardReadingNames,
  standardScenario,
} from "../../src/index.ts";

/** A file of the project, as anybody reads it. */
function text(folder: string, name: string): string {
  return readFileSync(new URL(`../../data/${folder}/${name}.yaml`, import.meta.url), "utf8");
}

/** All but where each thing stands: a file that is read tells its line, and data its entry. */
function saidBy(what: object): unknown {
  return JSON.parse(JSON.stringify(what, (key, value) => (key === "where" ? undefined : value)));
}

test.each(standardNames)("the scenario %s, which is kept as data, is what its file says", (name) => {
  const read = readScenario(text("scenarios", name), `${name}.yaml`);
  expect(saidBy(standardScenario(name))).toStrictEqual(saidBy(read));
});

test.each(standardReadingNames)("the reading %s, which is kept as data, is what its file says", (name) => {
  expect(standardReading(name)).toStrictEqual(readReading(text("readings", name), `${name}.yaml`));
});
