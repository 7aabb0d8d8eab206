import { describe, expect, test } from "vitest";
import { taken } from "../../src/ground/plan.ts";
import type { Last, Quantity } from "../../src/ground/quantity.ts";
import { declares } from "../../src/ground/shelf.ts";
import { modules, subsystems } from "../../src/laws/modules.ts";
import { model } from "../../src/laws/month.ts";
import { filesUnder } from "./files.ts";

/** The place of a file in the house: `src/laws/fields/sowing.ts` is at `fields/sowing`. */
const placeOf = (path: string): string => path.replace(/^src\/(laws\/)?/, "").replace(/\.ts$/, "");
const files = filesUnder(["src/laws", "src/ledger"], /\.ts$/).filter(
  ({ path }) => !/^src\/laws\/(stages\/|month\.ts$|modules\.ts$)|\/index\.ts$/.test(path),
);
const placed = Object.entries(modules).flatMap(([place, file]) =>
  Object.entries(file).flatMap(([name, each]) =>
    model.quantities.get(name) === each ? [{ place, name, of: each as Quantity }] : [],
  ),
);

/** Names of quantities of a kind that stand elsewhere than they should. */
const astray = (kind: string, home: RegExp): readonly string[] =>
  placed.filter(({ place, of }) => of.kind === kind && !home.test(place)).map(({ place, name }) => `${place}: ${name}`);

describe("a shelf", () => {
  test("lists every file that declares something", async () => {
    const found = await Promise.all(
      files.map(
        async ({ path }) => [placeOf(path), declares(await import(/* @vite-ignore */ `../../${path}`))] as const,
      ),
    );
    const declaring = found.flatMap(([place, any]) => (any ? [place] : []));
    expect(declaring.length).toBeGreaterThan(200);
    expect(declaring.filter((place) => !(place in modules))).toEqual([]);
  });

  test("stands in the list of subsystems", () => {
    const folders = new Set(files.flatMap(({ path }) => /^src\/laws\/(\w+)\//.exec(path)?.slice(1) ?? []));
    expect([...folders].sort()).toEqual(Object.keys(subsystems).sort());
  });

  test.each([
    ["parameter", /^(\w+|ledger\/\w+)\/params(\/\w+)?$|^ledger\/(clock|population\/ages)$/],
    ["lever", /\/levers$/],
    ["start", /^\w+\/start$/],
    ["stock", /^ledger\//],
    ["state", /^ledger\//],
    ["input", /^ledger\//],
  ])("keeps each %s where a reader looks for it", (kind, home) => {
    expect(placed.filter(({ of }) => of.kind === kind).length).toBeGreaterThan(20);
    expect(astray(kind, home)).toEqual([]);
  });
});

describe("what subsystems share", () => {
  const subsystemOf = new Map(
    placed.flatMap(({ place, of }) => (place.startsWith("ledger/") ? [] : [[of, place.split("/")[0]] as const])),
  );
  const takers = new Map<Quantity, Set<string>>();
  for (const step of [...model.beginning, ...model.month]) {
    for (const each of [...taken(step), ...("lot" in step && step.lot ? [step.lot] : [])]) {
      const of = each.kind === "last" ? (each as Last).was : each;
      takers.set(of, (takers.get(of) ?? new Set()).add(subsystemOf.get(step) ?? ""));
    }
  }

  test("is taken by two of them at least; what one alone takes stands on its own shelf", () => {
    const lent = placed.filter(({ place }) => /^ledger\/(levers$|\w+\/(params|signals)$)/.test(place));
    expect(lent.length).toBeGreaterThan(150);
    const alone = lent.filter(
      ({ of }) => new Set([...(takers.get(of) ?? []), subsystemOf.get(of)].filter(Boolean)).size < 2,
    );
    expect(alone.map(({ name }) => name)).toEqual([]);
  });

  test("stands under the name of the subsystem that finds it", () => {
    const signals = placed.filter(({ place }) => place.endsWith("/signals"));
    expect(
      signals.filter(({ place, of }) => place !== `ledger/${subsystemOf.get(of)}/signals`).map(({ name }) => name),
    ).toEqual([]);
  });
});
