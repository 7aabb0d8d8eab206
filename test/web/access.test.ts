import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { languageNames, pageNames, pathOf } from "../../src/web/address/pages.ts";
import { parts } from "../../src/web/address/parts.ts";
import { benchForTests, browserPath, drawn, openPage, visit } from "./browse.ts";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const sizes = [
  { width: 360, height: 740 },
  { width: 1366, height: 768 },
];
const paths = languageNames.flatMap((language) =>
  pageNames.map((page) =>
    pathOf({ language, page, part: page in parts ? (parts[page as keyof typeof parts][0] ?? "") : "" }),
  ),
);

/** What axe finds in both themes, one line a finding. */
async function findingsOn(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page }).setLegacyMode();
    // The dark theme differs in its colours alone.
    const { violations } = await (colorScheme === "dark"
      ? axe.withRules(["color-contrast"])
      : axe.withTags(rules)
    ).analyze();
    found.push(
      ...violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.html}`)),
    );
  }
  return found;
}

describe.skipIf(!browserPath)("axe on the lab", { tags: ["long"] }, () => {
  const bench = benchForTests();
  let page: Page;
  beforeAll(async () => {
    ({ page } = await openPage(bench));
  });

  test.each(paths)("finds nothing on the page /%s, on a phone or a laptop, light or dark", async (path) => {
    await visit(bench, page, path);
    if (/^(..\/)?(lab\/)?$/.test(path)) await drawn(page);
    for (const size of sizes) {
      await page.setViewportSize(size);
      expect([size.width, await findingsOn(page)]).toEqual([size.width, []]);
    }
  });

  test("finds nothing on a card that is open, nor in the lab with a decision in hand", async () => {
    await visit(bench, page, "lab/");
    await drawn(page);
    await page.locator(".decision").first().focus();
    expect(await findingsOn(page)).toEqual([]);
    await page.locator(".toll button[data-figure]").first().click();
    await page.locator("dialog[open] h2").waitFor();
    expect(await findingsOn(page)).toEqual([]);
  });
});
