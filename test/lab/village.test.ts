import { describe, expect, test } from "vitest";
import {
  followVillages,
  machineFor,
  monthNumber,
  regionIds,
  standardScenario,
  type VillageSeen,
} from "../../src/index.ts";

const machine = machineFor(20000);
const history = standardScenario("history");
const follow = (seed = 1): readonly VillageSeen[] =>
  followVillages(history, ["Kazakhstan", "Lower-Volga"], { villages: 2, households: 20 }, { seed }, machine);
const villages = follow();

describe("a village that is followed", () => {
  test("has the same households in each year of the run", () => {
    expect([...new Set(villages.map(({ region }) => region))]).toEqual(["Kazakhstan", "Lower-Volga"]);
    for (const { years, households } of villages) {
      expect(years).toEqual(Array.from({ length: 17 }, (_, at) => 1924 + at));
      expect(households.map(({ length }) => length)).toEqual(years.map(() => 20));
    }
  });

  test("holds whole people and no less than nothing", () => {
    for (const { people, grain, horses, cattle, sheep, leastFood } of villages.flatMap(({ households }) =>
      households.flat(),
    )) {
      expect(Number.isInteger(people)).toBe(true);
      for (const each of [people, grain, horses, cattle, sheep, leastFood]) expect(each).toBeGreaterThanOrEqual(0);
    }
  });

  test("has nobody come back who was taken", () => {
    for (const { households } of villages) {
      households.slice(1).forEach((year, at) => {
        year.forEach(({ standing }, household) => {
          if (households[at]?.[household]?.standing === "gone") expect(standing).toBe("gone");
        });
      });
    }
  });

  test("is the same on a machine of its own, of the sample that is asked for", () => {
    const short = { seed: 1, oneIn: 20000, to: monthNumber(1924, 12) };
    const followed = { villages: 1, households: 20 };
    expect(followVillages(history, ["Kazakhstan"], followed, short)).toEqual(
      followVillages(history, ["Kazakhstan"], followed, short, machine),
    );
  });

  test("is the same with the same seed, and another with another", () => {
    expect(follow()).toEqual(villages);
    expect(follow(2)).not.toEqual(villages);
  });

  test("lies in a region that there is", () => {
    expect(regionIds).not.toContain("Atlantis");
    expect(() => followVillages(history, ["Atlantis"], { villages: 1, households: 1 }, {}, machine)).toThrow(
      expect.objectContaining({ code: "region-unknown" }),
    );
  });
});
