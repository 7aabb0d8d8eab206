import { describe, expect, test } from "vitest";
import { catalogueOf } from "../../src/web/engine/catalogue.ts";
import type { Ask } from "../../src/web/engine/messages.ts";
import { historyAsk } from "../../src/web/state/choice.ts";
import { differencesOf, pathOf, valueAt } from "../../src/web/state/differences.ts";

const catalogue = catalogueOf();
const past = historyAsk(1, 2500);
const course = catalogue.courses.find((each) => each.name === "history");
if (!course) throw new Error("the project has no history");
const dated = catalogue.dials.find((dial) => course.settings.filter(({ lever }) => lever === dial.name).length > 2);
if (!dated) throw new Error("no lever of history has three dates");

/** History with one lever set. */
const set = (value: number, from: string): Ask => ({ ...past, settings: [{ lever: dated.name, value, from }] });

describe("the inputs that differ from history", () => {
  test("are none for history itself", () => {
    expect(differencesOf(past, catalogue)).toEqual([]);
  });

  test("are the lever that is set and no other, with its dates in both", () => {
    const [only, ...more] = differencesOf(set(dated.high, "1924-01"), catalogue);
    expect(more).toEqual([]);
    expect(only?.name).toBe(dated.title);
    expect(only?.here).toBe(String(dated.high));
    expect(only?.inHistory.split("; ").length).toBeGreaterThan(2);
  });

  test("keep what the course did before the lever was set, and none of its later dates", () => {
    const own = pathOf(dated.name, course, [], catalogue);
    const middle = own[2]?.from ?? "";
    const path = pathOf(dated.name, course, set(dated.high, middle).settings, catalogue);
    expect(path.slice(0, 2)).toEqual(own.slice(0, 2));
    expect(path.filter(({ from }) => from > middle)).toEqual([]);
    expect(valueAt(path, "1940-12")).toBe(dated.high);
  });

  test("are a mechanism that is off, by its name in words", () => {
    const [name = ""] = catalogue.switches.map((each) => each.name);
    expect(differencesOf({ ...past, off: [name] }, catalogue)).toEqual([
      { name: `Mechanism: ${name.replaceAll("-", " ")}`, inHistory: "on", here: "off" },
    ]);
  });

  test.each(catalogue.courses.filter((each) => each.name !== "history"))(
    "of $name are every lever whose path is another",
    ({ name }) => {
      const found = new Set(differencesOf({ ...past, course: name }, catalogue).map((each) => each.name));
      const other = catalogue.courses.find((each) => each.name === name) ?? course;
      for (const dial of catalogue.dials) {
        const isSame =
          JSON.stringify(pathOf(dial.name, course, [], catalogue)) ===
          JSON.stringify(pathOf(dial.name, other, [], catalogue));
        expect([dial.name, found.has(dial.title)]).toEqual([dial.name, !isSame]);
      }
    },
  );
});
