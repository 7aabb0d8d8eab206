import { expect, test } from "vitest";
import { openEngine } from "../../src/web/engine/engine.ts";
import { courseOf, history } from "../../src/web/state/course.ts";

const engine = openEngine();
const ask = { seed: 1, oneIn: 20000 };
const wanted = [
  { id: "grain-procurement/actual", place: "USSR" },
  { id: "famine-excess-deaths/actual", place: "USSR" },
  { id: "livestock-cattle/actual", place: "Kazakhstan" },
  { id: "industrial-output-index-kaplan-moorsteen/actual", place: "USSR" },
];

test.each([
  ["history", history],
  ["a decision moved", { ...history, levers: { relief: [{ from: "1930-01", value: 0.4 }] } }],
  ["the same decision moved on", { ...history, levers: { relief: [{ from: "1930-01", value: 0.5 }] } }],
  ["a course that rules lead", courseOf("direct")],
])("what moves under a hand is told with the bits of a run in full: %s", (_name, course) => {
  expect(engine.show({ course, ...ask }, wanted)).toEqual(engine.run({ course, ...ask }, wanted));
});
