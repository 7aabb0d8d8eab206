import { describe, expect, test } from "vitest";
import { claims, observations, timeline } from "../../src/index.ts";
import { catalogueOf } from "../../src/web/engine/catalogue.ts";
import { scenarioOf } from "../../src/web/engine/scenario.ts";
import { beginningOf, isStruck, measures, policies, struck } from "../../src/web/lab/policies.ts";
import { asked } from "../../src/web/questions/asked.ts";
import { changed, changedBy } from "../../src/web/questions/change.ts";
import { decisionsOf, history, keyOf, partingOf, timelineOf, withTimeline } from "../../src/web/state/course.ts";

const catalogue = catalogueOf();
const relief = timelineOf(history, "relief", catalogue);
const august = relief.find(({ from }) => from === "1932-08");
if (!august) throw new Error("history has no decision on relief in August 1932");

describe("a course", () => {
  test("whose lever is put back as it was is history again", () => {
    const other = withTimeline(
      history,
      "relief",
      relief.filter((each) => each !== august),
      catalogue,
    );
    expect(keyOf(other)).not.toBe(keyOf(history));
    expect(keyOf(withTimeline(other, "relief", relief, catalogue))).toBe(keyOf(history));
  });

  test("tells a decision that is struck out from one that is set otherwise and one that is new", () => {
    const timeline = [
      ...relief
        .filter((each) => each !== august)
        .map((each) => (each.from === "1932-02" ? { ...each, value: 0.1 } : each)),
      { from: "1932-10", value: 0.3 },
    ];
    const decisions = decisionsOf(relief, timeline);
    const kinds = new Map(
      decisions.map(({ was, is }) => [
        (is ?? was)?.from,
        !is ? "struck" : !was ? "new" : was.value === is.value ? "same" : "other",
      ]),
    );
    expect([kinds.get("1932-08"), kinds.get("1932-02"), kinds.get("1932-10"), kinds.get("1933-04")]).toEqual([
      "struck",
      "other",
      "new",
      "same",
    ]);
  });

  test("parts from another in the month of the first setting that differs, and from itself never", () => {
    const other = withTimeline(
      history,
      "relief",
      relief.filter((each) => each !== august),
      catalogue,
    );
    expect(partingOf(history, other, catalogue)).toBe("1932-08");
    expect(partingOf(history, history, catalogue)).toBeUndefined();
    expect(partingOf(history, { ...history, reading: "conquest" }, catalogue)).toBe(catalogue.firstMonth);
  });

  test("of history, untouched, asks for the settings that the scenario has", () => {
    expect(scenarioOf(history).levers).toEqual(scenarioOf({ ...history, levers: {} }).levers);
  });
});

describe("the policies of the rail", () => {
  test("are levers that history sets, and none of them belongs to the police or the camps", () => {
    for (const name of policies) {
      expect(timelineOf(history, name, catalogue).length, name).toBeGreaterThan(0);
      expect(catalogue.levers.find((each) => each.name === name)?.isTerror, name).toBe(false);
    }
  });

  test.each(measures)("$id stands in history, can be struck out, and put back to the bit", (measure) => {
    expect(beginningOf(measure, history, catalogue)).toBeDefined();
    expect(isStruck(measure, history, catalogue)).toBe(false);
    const out = struck(measure, history, catalogue, true);
    expect(isStruck(measure, out, catalogue)).toBe(true);
    expect(keyOf(struck(measure, out, catalogue, false))).toBe(keyOf(history));
  });
});

describe.each(Object.entries(asked))("the question %s", (_, question) => {
  test("asks for indicators that there are", () => {
    const ids = catalogue.indicators.map(({ id }) => id);
    expect([question.of, question.beside].filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("names claims, decisions and series that there are", () => {
    const ids = claims.map(({ id }) => id as string);
    const dates = timeline.map(({ date }) => date);
    const series = new Set([
      ...observations.map((each) => each.series),
      ...catalogue.indicators.map((each) => each.series),
    ]);
    expect(question.claims.filter((id) => !ids.includes(id))).toEqual([]);
    expect(question.documents.filter((date) => !dates.includes(date))).toEqual([]);
    expect(question.heldTo.filter((name) => !series.has(name))).toEqual([]);
    expect(question.documents.length * question.heldTo.length).toBeGreaterThan(0);
  });

  test("shows output and toll beside each other", () => {
    const groups = [question.of, question.beside].map(
      (id) => catalogue.indicators.find((each) => each.id === id)?.group,
    );
    const isOfDeaths = groups.every((group) => group === "toll");
    expect(groups.includes("toll")).toBe(true);
    expect(isOfDeaths && question.isTogether).toBe(false);
  });

  test.each(question.presets)("$id makes history another, and can be run", ({ changes = [], scenario, reading }) => {
    const readings = catalogue.readings.map(({ name }) => name);
    const scenarios = catalogue.scenarios.map(({ name }) => name);
    if (scenario) expect(scenarios).toContain(scenario);
    else if (reading) expect(readings).toContain(reading);
    else {
      for (const each of changes) expect(keyOf(changed(history, each, catalogue)), each.lever).not.toBe(keyOf(history));
      expect(scenarioOf(changedBy(history, changes, catalogue)).levers.length).toBeGreaterThan(0);
    }
  });
});
