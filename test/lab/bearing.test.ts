import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ablations, bearingOf, claims, effectOf, toldOf } from "../../src/index.ts";

const [ablation] = ablations;

/** The effect over seeds with such figures with and without, of the first ablation. */
function effectBetween(own: readonly number[], other: readonly number[]) {
  if (!ablation) throw new Error("no ablation");
  return effectOf(
    ablation,
    own.map((value) => [value]),
    other.map((value) => [value]),
  );
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
