import { readFileSync } from "node:fs";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { fileOf, pictureOf, screens, views } from "../../scripts/views.ts";
import { benchForTests, browserPath, openPage } from "./browse.ts";

/** Browsers smooth letters in their own ways: so much of a picture may differ, and a page that fell apart differs by more. */
const leeway = 0.02;

/** The part of two pictures that differs; all of it where one is larger. */
function differenceOf(one: Buffer, other: Buffer): number {
  const [first, second] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (first.width !== second.width || first.height !== second.height) return 1;
  const { width, height } = first;
  return pixelmatch(first.data, second.data, undefined, width, height) / (width * height);
}

describe.skipIf(!browserPath)("the kept picture", { tags: ["long"] }, () => {
  const bench = benchForTests();

  test.each(views)("of $name is what the lab shows on three screens", async (view) => {
    const { page } = await openPage(bench, view.path, { colorScheme: "light", reducedMotion: "reduce" });
    await view.settle(page);
    for (const screen of screens) {
      const kept = readFileSync(`docs/pictures/${fileOf(view, screen)}`);
      expect(differenceOf(kept, await pictureOf(page, screen)), fileOf(view, screen)).toBeLessThan(leeway);
    }
    await page.context().close();
  });

  test("of one page is not that of another", () => {
    const [lab, places] = ["lab", "places"].map((name) => readFileSync(`docs/pictures/${name}-1366.png`));
    expect(differenceOf(lab as Buffer, places as Buffer)).toBeGreaterThan(2 * leeway);
  });
});
