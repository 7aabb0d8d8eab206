import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Bench, browserPath, hashOn, openBench, openLab, patience } from "./browse.ts";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds, one line a finding. */
async function findingsOn(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.html}`));
}

const sizes = [
  { width: 360, height: 740 },
  { width: 1366, height: 768 },
];
const schemes = ["light", "dark"] as const;
const cases = sizes.flatMap((viewport) => schemes.map((colorScheme) => ({ viewport, colorScheme })));

describe.skipIf(!browserPath)("axe on the lab", { timeout: 3 * patience }, () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  });
  afterAll(() => bench?.close());

  test.each(cases)("finds nothing at $viewport.width pixels, $colorScheme", async (options) => {
    const { page } = await openLab(bench, "", options);
    await hashOn(page, "other");
    await page.getByRole("button", { name: "Stop" }).click();
    const found: string[] = [...(await findingsOn(page))];
    await page.locator("main figure.card summary").first().click();
    await page
      .locator(".drawer:not([open]) > summary")
      .click({ timeout: 1000 })
      .catch(() => undefined);
    for (const summary of await page.locator(".drawer details:not([open]) > summary").all()) await summary.focus();
    await page.locator(".lever .term button").first().focus();
    await page.getByRole("button", { name: "Share this view" }).click();
    found.push(...(await findingsOn(page)));
    for (const view of ["Regions", "Claims"]) {
      await page.getByRole("button", { name: view, exact: true }).click();
      await page.locator("main table").first().waitFor();
      found.push(...(await findingsOn(page)));
    }
    expect(found).toEqual([]);
    await page.context().close();
  });

  test("the page is no wider than the narrowest screen", async () => {
    const { page } = await openLab(bench, "", { viewport: { width: 360, height: 740 } });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
    await page.context().close();
  });
});
