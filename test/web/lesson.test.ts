import { describe, expect, test } from "vitest";
import { benchForTests, browserPath, drawn, openPage } from "./browse.ts";
import { reach } from "./keys.ts";

describe.skipIf(!browserPath)("the first lesson", { tags: ["long"] }, () => {
  const bench = benchForTests();

  test("is done by the keyboard alone: predicted, read, explained and doubted", async () => {
    const { page, complaints } = await openPage(bench, "teach/");
    const press = async (name: RegExp): Promise<void> => {
      await reach(page, name);
      await page.keyboard.press("Enter");
    };
    await press(/^One lesson/);
    await page.getByRole("heading", { name: "Sheet for the class" }).waitFor();

    // Look: the first page, a prediction, both figures, and the chart year by year.
    await press(/^the first page$/);
    await drawn(page);
    await press(/^A tenth$/);
    const answer = page.locator(".answer", { hasText: /[\d.]+ to [\d.]+ million.*[\d.]+ to [\d.]+ million/ });
    await answer.waitFor();
    await reach(page, /^People who died of hunger, counted/);
    await page.keyboard.press("End");
    await page.locator(".chart [role=status]", { hasText: /1934.*History, as modelled, [\d.]+ to/ }).waitFor({
      state: "attached",
    });
    await page.keyboard.press("Escape");

    // Explain: one decision after another is struck out on the page of the question.
    await press(/^Why they differ$/);
    await press(/^Exports stop in July 1932$/);
    await page.locator(".answer", { hasText: /in this model: [\d.]+ to [\d.]+.*as history went/ }).waitFor();
    await press(/^Procurement as in summer 1928$/);
    await page.locator(".answer", { hasText: "Procurement as in summer 1928" }).waitFor();
    await page.locator(".toll button[data-figure]").first().waitFor();

    // Doubt: authors with their numbers, and what the model misses.
    await reach(page, /^Run each reading$/);
    await page.getByRole("heading", { name: "Where the model is wrong" }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("has a task that asks a class first, and shows what follows when it has answered, by the keyboard alone", async () => {
    const { page, complaints } = await openPage(bench, "teach/lesson/");
    await reach(page, /^The task of this lesson/);
    await page.keyboard.press("Enter");
    await drawn(page);
    expect(await page.locator("[data-course=course-1]").count()).toBe(0);
    expect(await page.locator(".toll tbody").first().locator("tr").count()).toBe(2);
    await reach(page, /^Far lower$/);
    await page.keyboard.press("Space");
    await reach(page, /^Why do you think so/);
    await page.keyboard.type("Less grain left the country.");
    await drawn(page, "course-1");
    await page.locator(".task dd", { hasText: / to / }).nth(1).waitFor();
    await reach(page, /^Save my answers$/);
    const saved = page.waitForEvent("download");
    await page.keyboard.press("Enter");
    const file = await (await saved).createReadStream();
    const text = (await file.toArray()).map(String).join("");
    expect(text).toMatch(/Far lower\nLess grain left the country\.\n[\s\S]*1933: [\d.]+ to [\d.]+ \(million people\)/);
    await page.reload();
    await drawn(page, "course-1");
    expect(await page.getByLabel("Why do you think so?").inputValue()).toBe("Less grain left the country.");
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
