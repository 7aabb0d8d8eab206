import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Bench, browserPath, follow, hashOn, lightLink, openBench, openLab, show } from "./browse.ts";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const narrow = { width: 360, height: 740 };
const wide = { width: 1366, height: 768 };

/** What axe finds, one line a finding. */
async function findingsOn(page: Page, colorScheme: "light" | "dark" = "light"): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme });
  // Where the page is scrolled to decides what its sticky panel covers.
  await page.evaluate("scrollTo(0, 0)");
  const axe = new AxeBuilder({ page }).setLegacyMode();
  // The dark scheme differs in its colours alone.
  const asked = colorScheme === "dark" ? axe.withRules(["color-contrast"]) : axe.withTags(rules);
  const { violations } = await asked.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.html}`));
}

/** Opens whatever can be opened: the panel, a chart's figures, the explanation of a word, the link. */
async function openAll(page: Page): Promise<void> {
  await page.locator("main figure.card summary").first().click();
  await page.getByRole("button", { name: "Share this view" }).click();
  const closed = page.locator(".drawer:not([open]) > summary");
  if ((await closed.count()) > 0) await closed.click();
  await page.locator(".lever .term button").first().focus();
}

describe.skipIf(!browserPath)("axe on the lab", { tags: ["long"] }, () => {
  let bench: Bench;
  let page: Page;
  beforeAll(async () => {
    bench = await openBench();
    page = (await openLab(bench, lightLink(), { viewport: narrow })).page;
    await hashOn(page, "other");
  });
  afterAll(() => bench?.close());

  test("no view is wider than the narrowest screen", async () => {
    for (const view of ["Charts", "Regions", "Claims", "Known misses"]) {
      await show(page, view);
      expect([view, await page.evaluate("document.documentElement.scrollWidth")]).toEqual([view, narrow.width]);
    }
  });

  test.each([narrow, wide])("finds nothing in any view at $width pixels, light or dark", async (viewport) => {
    await page.setViewportSize(viewport);
    const found: string[] = [];
    for (const view of ["Charts", "Regions", "Claims", "Known misses"]) {
      await show(page, view);
      found.push(...(await findingsOn(page)), ...(await findingsOn(page, "dark")));
    }
    expect(found).toEqual([]);
  });

  test.each([narrow, wide])("finds nothing when all is open at $width pixels, light or dark", async (viewport) => {
    await page.setViewportSize(viewport);
    await show(page, "Regions");
    await show(page, "Charts");
    await openAll(page);
    expect([...(await findingsOn(page)), ...(await findingsOn(page, "dark"))]).toEqual([]);
  });

  test("finds nothing on the page as it opens, with all its charts", async () => {
    await follow(page, "#v=1&scenario=gradual&runs=1");
    await hashOn(page, "other");
    expect(await findingsOn(page)).toEqual([]);
  });
});
