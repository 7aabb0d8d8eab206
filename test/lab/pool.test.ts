import { describe, expect, test } from "vitest";
import { monthNumber } from "../../src/ground/calendar.ts";
import { errands } from "../../src/lab/node/errands.ts";
import { askEach, type Errand, monthsOf, withSeeds } from "../../src/lab/node/pool.ts";
import { points } from "../../src/lab/readings.ts";
import { standardScenario } from "../../src/scenarios/standard.ts";

const errand: Errand = { scenario: standardScenario("history"), seed: 1, oneIn: 20_000, to: monthNumber(1925, 3) };
/** What an errand that no question can be answered of comes to: an error of the program itself. */
const broken: Errand = { ...errand, figures: [undefined as never] };

describe("a thread of the pool", () => {
  const answered = (question: "points" | "figures", asked: Errand) => {
    const months = new SharedArrayBuffer(4);
    const answer = errands({ ...asked, question, months });
    return { answer, months: new Int32Array(months)[0] };
  };

  test("counts the months that it runs, and answers what it was asked", () => {
    expect(answered("points", errand)).toMatchObject({ months: 15, answer: { reply: { length: points.length } } });
  });

  test("sends back the parts of a fault, which cannot pass between threads whole", () => {
    expect(answered("points", { ...errand, to: monthNumber(1999, 1) }).answer).toEqual({
      code: "date-out-of-range",
      fault: { what: expect.stringContaining("1999-01"), where: expect.any(String), mend: expect.any(String) },
    });
  });

  test("keeps no error of the program to itself", () => {
    expect(() => answered("figures", broken)).toThrow(TypeError);
  });
});

describe("errands", () => {
  test("are run here by one worker, so that an error of the program shows itself", async () => {
    await expect(askEach("figures", [broken], { workers: 1 })).rejects.toThrow(TypeError);
  });

  test.each([1, 2])("are answered in their order by %i, and each month of each is told", async (workers) => {
    const asked = withSeeds(errand, 3);
    let months = 0;
    const replies = await askEach("points", asked, { workers, onMonths: (count) => (months += count) });
    expect(months).toBe(monthsOf(asked));
    expect(monthsOf(asked)).toBe(3 * 15);
    const each = await Promise.all(asked.map((one) => askEach("points", [one], { workers: 1 })));
    expect(replies).toEqual(each.map(([reply]) => reply));
  });
});
