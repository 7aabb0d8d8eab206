import { describe, expect, test } from "vitest";
import { monthNumber } from "../../src/ground/calendar.ts";
import { answering, askEach, type Errand, monthsOf, type SentBack, withSeeds } from "../../src/lab/node/pool.ts";
import { points } from "../../src/lab/readings.ts";
import { standardScenario } from "../../src/scenarios/standard.ts";

const errand: Errand = { scenario: standardScenario("history"), seed: 1, oneIn: 20_000, to: monthNumber(1925, 3) };
/** What an errand that no question can be answered of comes to: an error of the program itself. */
const broken: Errand = { ...errand, figures: [undefined as never] };

describe("a thread of the pool", () => {
  const sentBy = (question: "points" | "figures", asked: Errand): readonly SentBack[] => {
    const sent: SentBack[] = [];
    answering((back) => sent.push(back))({ ...asked, question });
    return sent;
  };

  test("tells of each year that it runs, then of what is left of one, and last what it was asked", () => {
    const sent = sentBy("points", errand);
    expect(sent).toEqual([{ months: 12 }, { months: 3 }, { reply: expect.any(Array) }]);
    expect(sent.at(-1)).toMatchObject({ reply: { length: points.length } });
  });

  test("sends back the parts of a fault, which cannot pass between threads whole", () => {
    expect(sentBy("points", { ...errand, to: monthNumber(1999, 1) })).toEqual([
      {
        code: "date-out-of-range",
        fault: { what: expect.stringContaining("1999-01"), where: expect.any(String), mend: expect.any(String) },
      },
    ]);
  });

  test("keeps no error of the program to itself", () => {
    expect(() => sentBy("figures", broken)).toThrow(TypeError);
  });
});

describe("errands", () => {
  test("are run here by one worker, so that an error of the program shows itself", async () => {
    await expect(askEach("figures", [broken], { workers: 1 })).rejects.toThrow(TypeError);
  });

  test("are answered in their order, and each month of each is told", async () => {
    const errands = withSeeds(errand, 3);
    let months = 0;
    const replies = await askEach("points", errands, { workers: 1, onMonths: (count) => (months += count) });
    expect(months).toBe(monthsOf(errands));
    expect(monthsOf(errands)).toBe(3 * 15);
    const each = await Promise.all(errands.map((one) => askEach("points", [one], { workers: 1 })));
    expect(replies).toEqual(each.map(([reply]) => reply));
  });
});
