import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ablations, bearingOf, claims, effectOf, toldOf } from "../../src/index.ts";

/** The effect over seeds with such figures with and without, of the first ablation of which it is said that it moves so. */
function effectBetween(own: readonly number[], other: readonly number[], moves: "up" | "down" = "up") {
  const at = ablations.findIndex((each) => each.moves === moves);
  const ablation = ablations[at];
  if (!ablation) throw new Error(`no ablation moves its figure ${moves}`);
  const figures = (values: readonly number[]) =>
    values.map((value) => ablations.map((_, of) => (of === at ? value : 0)));
  return effectOf(ablation, figures(own), figures(other));
}

describe("an effect", () => {
  test("is clear where every seed moves one way, by 2 % of the figure or more", () => {
    expect(effectBetween([102.1, 103, 104], [100, 100, 100]).clear).toBe(true);
    expect(effectBetween([97.9, 97, 96], [100, 100, 100]).clear).toBe(true);
    expect(effectBetween([103], [100]).clear).toBe(true);
  });

  test("is not clear where the spread over seeds spans nought", () => {
    expect(effectBetween([150, 150, 90], [100, 100, 100]).clear).toBe(false);
    expect(effectBetween([150, 100, 100], [100, 100, 100]).clear).toBe(false);
  });

  test("is not clear where it is under 2 %, nor where there is none", () => {
    expect(effectBetween([101.9, 101.8, 101.9], [100, 100, 100]).clear).toBe(false);
    expect(effectBetween([0, 0], [0, 0]).clear).toBe(false);
    expect(effectBetween([Number.NaN], [100]).clear).toBe(false);
  });

  test("is as claimed where the figure moves the way that is said, and the part of the seeds in which it does is told", () => {
    const [more, less] = [
      [103, 104, 99],
      [100, 100, 100],
    ];
    expect(effectBetween(more, less, "up")).toMatchObject({ as_claimed: true, share_as_claimed: 2 / 3 });
    expect(effectBetween(more, less, "down")).toMatchObject({ as_claimed: false, share_as_claimed: 1 / 3 });
    expect(effectBetween(less, more, "down")).toMatchObject({ as_claimed: true, share_as_claimed: 2 / 3 });
    expect(effectBetween(less, less, "up")).toMatchObject({ as_claimed: false, share_as_claimed: 0 });
  });

  test("bears a claim out only where it is clear", () => {
    const [yes, no, faint] = [
      { clear: true, as_claimed: true },
      { clear: true, as_claimed: false },
      { clear: false, as_claimed: true },
    ];
    expect(bearingOf([yes, yes])).toBe("bears out");
    expect(bearingOf([yes, faint])).toBe("bears out in part");
    expect(bearingOf([yes, no])).toBe("bears out in part");
    expect(bearingOf([no, faint])).toBe("says otherwise");
    expect(bearingOf([faint])).toBe("no clear effect");
  });
});

describe("what pages tell of claims", () => {
  const folder = new URL("../../docs/model/", import.meta.url);
  const pages = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "known-failures.md");

  test.each(pages)("names %s for every claim that it names, and for no claim that there is not", (name) => {
    const ids = new Set(readFileSync(new URL(name, folder), "utf8").match(/C\d{3}/g) ?? []);
    const known = new Set(claims.map(({ id }) => id));
    for (const id of ids) {
      expect(known, id).toContain(id);
      expect(toldOf(id).pages, id).toContain(`docs/model/${name}`);
    }
  });

  test("is in the words of the page", () => {
    const told = claims.flatMap(({ id }) => toldOf(id).unborne);
    expect(told.length).toBeGreaterThan(5);
    for (const { page, says } of told) {
      const text = readFileSync(new URL(`../../${page}`, import.meta.url), "utf8").replaceAll(/\s+/g, " ");
      expect(text).toContain(says);
    }
  });
});
