import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, test } from "vitest";
import { causesOf } from "../../src/index.ts";
import { catalogueOf } from "../../src/web/engine/catalogue.ts";
import { openEngine } from "../../src/web/engine/engine.ts";
import { benchForTests, browserPath, drawn, openPage } from "./browse.ts";
import { reach } from "./keys.ts";

const { indicators } = catalogueOf();
const engine = openEngine();

describe("a step of the walk", () => {
  test("gives the causes of any indicator as the library has them, with what each of those has behind it", () => {
    for (const { id, series, isReported } of indicators) {
      const { of, causes } = engine.causes(id, "indicator");
      const { nodes, edges } = causesOf(
        series as Parameters<typeof causesOf>[0],
        2,
        isReported ? "reported" : "actual",
      );
      expect(of.title).toBe(nodes[0]?.title);
      expect(causes.map(({ id: from, sign }) => [from, sign])).toEqual(
        edges.filter(({ to }) => to === "indicator").map(({ from, sign }) => [from, sign]),
      );
      for (const cause of causes) expect(cause.causes).toBe(edges.filter(({ to }) => to === cause.id).length);
    }
  });

  test("names the source or the assumption of every equation, and its page of the book", () => {
    const { causes } = engine.causes("famine-excess-deaths/actual", "indicator");
    const things = causes.flatMap(({ id }) => engine.causes("famine-excess-deaths/actual", id).of);
    expect(things.length).toBeGreaterThan(0);
    expect(things.filter(({ citation, page }) => citation === "" || !/^[\w-]+\.md#/.test(page))).toEqual([]);
  });

  test("refuses a thing that does not stand behind the indicator", () => {
    expect(() => engine.causes("steel-output/actual", "luck")).toThrow(/nothing behind steel-output is called "luck"/);
  });
});

describe.skipIf(!browserPath)("the walk to causes in the lab", { tags: ["long"] }, () => {
  const bench = benchForTests();

  test("goes by the keyboard alone from deaths of hunger to what stands behind them, and back", async () => {
    const { page, complaints } = await openPage(bench, "lab/#v=2&lead=famine-excess-deaths%2Factual&end=");
    await drawn(page);
    await reach(page, /^What makes it move\?$/);
    await page.keyboard.press("Enter");
    await page.locator(".walk .step").first().waitFor();
    await reach(page, /^Villagers who died of hunger\.$/);
    await page.keyboard.press("ArrowRight");
    const focused = page.locator(".walk h4:focus");
    await focused.filter({ hasText: "Villagers who died of hunger." }).waitFor();
    await page.locator(".walk li.falls", { hasText: "when last month ended" }).waitFor();
    const { violations } = await new AxeBuilder({ page }).include(".walk").setLegacyMode().analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.keyboard.press("ArrowLeft");
    await focused.filter({ hasText: "People who died of hunger" }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("opens from the card of a figure", async () => {
    const { page } = await openPage(bench, "lab/");
    await drawn(page);
    await page.locator(".toll button[data-figure]").first().click();
    await page.locator("dialog").getByRole("button", { name: "What makes it move?" }).click();
    await page.locator("dialog .step", { hasText: "Villagers who died" }).click();
    await page.locator("dialog h4", { hasText: "Villagers who died" }).waitFor();
    await page.context().close();
  });
});
