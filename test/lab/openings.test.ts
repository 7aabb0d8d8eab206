import { describe, expect, test } from "vitest";
import { openings } from "../../src/evidence/table.ts";
import {
  firstMonth,
  machineFor,
  monthName,
  openingsOf,
  type Run,
  readMonth,
  simulate,
  standardScenario,
} from "../../src/index.ts";
import { standardProjects } from "../../src/lab/givenProjects.ts";

const real = simulate(standardScenario("history"), { to: firstMonth }, machineFor(20000));
const dated = standardProjects.flatMap(({ project }, cell) => {
  const month = readMonth(openings.find((each) => each.project === project)?.date ?? "");
  return month === undefined ? [] : [{ project, cell, month }];
});

/** A run to 1985 in which every great work opens in a month. */
function openedIn(month: number): Run {
  const months = Array.from({ length: 744 }, (_, at) => firstMonth + at);
  return { ...real, months, series: () => Float64Array.from(months, (each) => (each >= month ? 1 : 0)) };
}

describe("a great work", () => {
  test.each(dated)(
    "is late by the months that it opens after it did, and early by a negative number: $project",
    ({ cell, month }) => {
      for (const late of [-7, 0, 5, 13]) {
        const opened = openingsOf([openedIn(month + late)])[cell];
        expect(opened).toMatchObject({
          model: monthName(month + late),
          evidence: expect.stringContaining(monthName(month)),
          late,
        });
      }
    },
  );

  test("that stays unfinished is not called late", () => {
    for (const each of openingsOf([openedIn(Number.POSITIVE_INFINITY)]))
      expect(each).toMatchObject({ model: null, late: null });
  });

  test("is one of several whose month is known", () => {
    expect(dated.length).toBeGreaterThan(3);
  });
});
