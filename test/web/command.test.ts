import { describe, expect, test } from "vitest";
import { catalogueOf } from "../../src/web/engine/catalogue.ts";
import { openEngine } from "../../src/web/engine/engine.ts";
import type { Course } from "../../src/web/engine/messages.ts";
import { asked } from "../../src/web/questions/asked.ts";
import { changedBy } from "../../src/web/questions/change.ts";
import { commandOf } from "../../src/web/state/command.ts";
import { courseOf, history } from "../../src/web/state/course.ts";
import { greatTurn, wordsOf } from "../face/greatTurn.ts";

const catalogue = catalogueOf();
const engine = openEngine();
const id = "grain-procurement/actual";
/** A coarse sample is run in a moment. */
const oneIn = 20000;

const courses: readonly { readonly of: string; readonly course: Course }[] = [
  { of: "history", course: history },
  { of: "another scenario", course: courseOf("gradual") },
  {
    of: "decisions moved and struck out",
    course: changedBy(
      history,
      asked.famine.presets.flatMap(({ changes = [] }) => changes),
      catalogue,
    ),
  },
  {
    of: "another reading, and a mechanism off",
    course: { ...history, reading: "conquest", off: catalogue.mechanisms.slice(0, 1).map(({ name }) => name) },
  },
];

describe("the command on a card", () => {
  test.each(courses)("prints the page's own figures of $of", async ({ course }) => {
    const [program, ...words] = wordsOf(commandOf({ course, id, place: "USSR", years: [1932, 1933] }, catalogue));
    expect(program).toBe("great-turn");
    const { code, stdout } = await greatTurn([...words, "--sample", String(oneIn), "--json"]);
    expect(code).toBe(0);
    const [line] = engine.run({ course, seed: 1, oneIn }, [{ id, place: "USSR" }]);
    const own = line?.years[catalogue.years.indexOf(1932)] ?? Number.NaN;
    expect(stdout).toContain(String(own));
  });
});
