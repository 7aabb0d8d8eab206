import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  compareReadings,
  Fault,
  partingsOf,
  points,
  readReading,
  readScenario,
  scenarioUnder,
  scenarioWithoutChoice,
  simulate,
  standardReading,
  standardReadingNames,
  standardScenario,
  underReading,
} from "../../src/index.ts";

const folder = "data/readings";
const history = standardScenario("history");

describe.each(readdirSync(folder))("the reading %s", (file) => {
  const reading = readReading(readFileSync(`${folder}/${file}`, "utf8"), file);

  test("is named as its file, and chooses within its parameters", () => {
    expect(`${reading.name}.yaml`).toBe(file);
  });

  test("holds figures that the evidence has", () => {
    const held = compareReadings([reading], [[points.map(() => 1)]]).flatMap(({ estimates }) => estimates);
    expect(held.length).toBe(Object.keys(reading.estimates).length);
  });
});

const head = "name: trial\ntitle: A trial\nsays: It says so.\ncites: [naumenko-2021]\n";

test.each([
  [
    "an unknown parameter, and offers the nearest",
    `${head}parameters:\n  flexibilty: 0.5`,
    'did you mean "flexibility"',
    6,
  ],
  ["a value beyond the range of its parameter", `${head}parameters:\n  flexibility: 1.4`, "from 0.1 to 1", 6],
  ["an unknown mechanism", `${head}off: [wether]`, 'did you mean "weather"', 5],
  ["an unknown work", head.replace("naumenko-2021", "naumenko-2012"), 'did you mean "naumenko-2021"', 4],
  ["an unknown entry", `${head}parameter: {}`, 'did you mean "parameters"', 5],
  ["an estimate of an unknown work", `${head}estimates:\n  births: { source: nobody-1999 }`, "source", 6],
  ["no citation", head.replace("[naumenko-2021]", "[]"), "data/readings", 4],
])("%s is refused with file, line and what to do", (_, text, mend, line) => {
  const fault = (() => {
    try {
      return readReading(text, "trial.yaml");
    } catch (thrown) {
      return thrown;
    }
  })();
  expect(fault).toBeInstanceOf(Fault);
  expect(String(fault)).toContain(mend);
  expect(String(fault)).toContain(`trial.yaml:${line}`);
});

test("a scenario names its reading, and no other than there is", () => {
  const scenario = "name: trial\ntitle: A trial\nstrategy: history\n";
  expect(readScenario(`${scenario}reading: naumenko`, "trial.yaml").reading).toBe("naumenko");
  expect(() => readScenario(`${scenario}reading: naumenk`, "trial.yaml")).toThrow(/did you mean "naumenko"/);
});

test("what a scenario sets itself goes before its reading", () => {
  const { parameters } = underReading({ ...history, reading: "markevich", parameters: { flexibility: 0.7 } });
  expect(parameters).toMatchObject({ ...standardReading("markevich").parameters, flexibility: 0.7 });
});

test("a run follows its reading, written out or named, and a choice can be taken away", () => {
  const to = 12 * 1932;
  const run = (scenario: typeof history): readonly number[] => [
    ...simulate(scenario, { seed: 1, oneIn: 20000, to }).whole("starvedInVillages"),
  ];
  const reading = standardReading("markevich");
  const named = run({ ...history, reading: "markevich" });
  expect(named).toEqual(run(scenarioUnder(history, reading)));
  expect(named).not.toEqual(run(history));
  const without = scenarioWithoutChoice(history, reading, { parameter: "flexibility", value: 0.15 });
  expect(Object.keys(without.parameters ?? {})).not.toContain("flexibility");
});

test("readings are set side by side in the order given, and part furthest where they differ most for their size", () => {
  const readings = standardReadingNames.map((name) => standardReading(name));
  const figures = readings.map((_, at) => [points.map((__, place) => 100 + (place === 2 ? 10 * at : at))]);
  const compared = compareReadings(readings, figures);
  expect(compared.map(({ point }) => point.id)).toEqual(points.map(({ id }) => id));
  const [furthest] = partingsOf(compared, 5);
  expect(furthest?.point.id).toBe(points[2]?.id);
  expect(furthest?.lowest).toBe(readings[0]);
  expect(furthest?.highest).toBe(readings.at(-1));
  expect(points.length).toBeGreaterThanOrEqual(8);
});
