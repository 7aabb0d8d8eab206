import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { indicators } from "../../src/evidence/observe.ts";
import { isLaw } from "../../src/ground/model.ts";
import { writes } from "../../src/ground/plan.ts";
import type { Quantity } from "../../src/ground/quantity.ts";
import { nowOf } from "../../src/lab/bookPlace.ts";
import { type CauseEdge, causesOf } from "../../src/lab/causes.ts";
import { model } from "../../src/laws/month.ts";

const walks = indicators.map(({ series, ledger }) => causesOf(series as never, 3, ledger));

function quantityOf(id: string): Quantity {
  const found = model.quantities.get(id);
  if (!found) throw new Error(`${id} is no quantity of the model`);
  return found;
}

/** What the model itself says of the step from one quantity to another: the signs under which it is declared. */
function declared({ from, to, way }: CauseEdge): readonly string[] {
  const [cause, effect] = [quantityOf(from), quantityOf(to)];
  if (way === "runs where") return isLaw(effect) && effect.when && nowOf(effect.when) === cause ? ["?"] : [];
  if (way === "added up")
    return "of" in effect && (effect.of === cause || ("by" in effect && effect.by === cause)) ? ["+", "?"] : [];
  if (way === "flows in") return cause.kind === "flow" && "to" in cause && cause.to === effect ? ["+"] : [];
  if (way === "flows out") return cause.kind === "flow" && "from" in cause && cause.from === effect ? ["-"] : [];
  if (way === "becomes") return cause.kind === "change" && "changes" in cause && cause.changes === effect ? ["+"] : [];
  if (!isLaw(effect)) return [];
  return Object.entries(effect.takes)
    .filter(([, each]) => nowOf(each) === cause && (each.kind === "last") === (way === "taken of last month"))
    .map(([input]) => effect.moves[input] ?? "");
}

describe("the walk from an indicator to its causes", () => {
  test("makes no step that the model does not, and none under another sign than the declared", () => {
    expect(walks.length).toBeGreaterThan(200);
    const steps = walks.flatMap(({ edges }) => edges.filter(({ way }) => way !== "measured"));
    expect(steps.length).toBeGreaterThan(1000);
    for (const step of steps) expect(declared(step), JSON.stringify(step)).toContain(step.sign);
  });

  test("leaves out none: every input of a law that is followed, and every law that writes a stock or a state", () => {
    for (const { nodes, edges } of walks.slice(0, 20)) {
      for (const { id, kind, distance, beyond } of nodes) {
        if (kind === "indicator" || distance === 3) continue;
        const to = edges.filter((each) => each.to === id).map(({ from }) => from);
        const quantity = quantityOf(id);
        const wanted = isLaw(quantity)
          ? Object.values(quantity.takes).map((each) => model.nameOf(nowOf(each)))
          : model.month.filter((step) => writes(step).includes(quantity)).map(model.nameOf);
        expect(beyond).toBe(0);
        expect(wanted.filter((name) => !to.includes(name))).toEqual([]);
      }
    }
  });

  test("joins nodes that it tells of, each once, no further than asked, each nearer to the indicator by one step", () => {
    for (const { nodes, edges } of walks) {
      const at = new Map(nodes.map(({ id, distance }) => [id, distance]));
      expect(at.size).toBe(nodes.length);
      expect(nodes[0]).toMatchObject({ id: "indicator", distance: 0 });
      for (const { from, to } of edges) expect([at.has(from), at.has(to)]).toEqual([true, true]);
      for (const { id, distance } of nodes.slice(1)) {
        const nearest = Math.min(...edges.filter((each) => each.from === id).map(({ to }) => at.get(to) ?? Number.NaN));
        expect(distance).toBe(nearest + 1);
        expect(distance).toBeLessThanOrEqual(3);
      }
    }
  });

  test("says how much lies beyond its depth", () => {
    const [near, far] = [causesOf("famine-excess-deaths", 1), causesOf("famine-excess-deaths", 2)];
    const firsts = near.nodes.filter(({ distance }) => distance === 1);
    expect(firsts.length).toBe(3);
    for (const { id, beyond } of firsts) {
      expect(beyond).toBeGreaterThan(0);
      expect(beyond).toBe(far.edges.filter(({ to }) => to === id).length);
    }
    expect(causesOf("famine-excess-deaths", 0)).toMatchObject({ nodes: [{ id: "indicator", beyond: 3 }], edges: [] });
    expect(() => causesOf("famine-excess-deaths", -1)).toThrow(/steps back/);
    expect(() => causesOf("famine-excess-death" as never)).toThrow(/famine-excess-deaths/);
  });

  test("finds by trying how an indicator moves with what it is measured by", () => {
    const signs = (series: Parameters<typeof causesOf>[0]): Record<string, string> =>
      Object.fromEntries(causesOf(series, 1).edges.map(({ from, sign }) => [from, sign]));
    expect(signs("famine-excess-deaths")).toEqual({ starvedInVillages: "+", townStarve: "+", refugeesStarve: "+" });
    // A rate: more deaths raise it, more people lower it.
    expect(signs("crude-death-rate")).toMatchObject({ townDie: "+", townspeople: "-" });
  });

  test("names the place in the book where each quantity is printed", () => {
    const pages = new Map<string, string>();
    for (const { id, page } of walks.flatMap(({ nodes }) => nodes.slice(1))) {
      const [file = "", place] = page?.split("#") ?? [];
      const text = pages.get(file) ?? readFileSync(new URL(`../../docs/book/${file}`, import.meta.url), "utf8");
      pages.set(file, text);
      expect(place).toBe(id.toLowerCase());
      expect(text.includes(`\n### ${id}\n`) || text.includes(`id="${id.toLowerCase()}"`), id).toBe(true);
    }
  });
});
