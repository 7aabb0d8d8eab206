import { describe, expect, test } from "vitest";
import { benchForTests, browserPath, drawn, openPage } from "./browse.ts";

describe.skipIf(!browserPath)("the lab in class", { tags: ["long"] }, () => {
  const bench = benchForTests();

  test("is made by a teacher who knows no address: the class may change one lever, sees no small charts, and answers first", async () => {
    const { page } = await openPage(bench, "teach/");
    await page.getByRole("link", { name: "Make a task of your own" }).click();
    await drawn(page);
    const maker = page.getByRole("region", { name: "A link for a class" });
    expect(await maker.getByRole("combobox").isDisabled()).toBe(true);
    await page.locator("#decision-relief-1932-08").focus();
    await page.keyboard.press("Delete");
    await maker.getByRole("combobox").selectOption("1933");
    await maker.getByRole("checkbox", { name: "Relief" }).check();
    const link = await maker.getByRole("textbox").inputValue();

    const pupil = await openPage(bench, link.slice(bench.served.address.length));
    await drawn(pupil.page);
    expect(await pupil.page.locator("[data-course=course-1]").count()).toBe(0);
    expect(await pupil.page.locator(".strip").count()).toBe(0);
    expect(await pupil.page.locator(".timeline, .lever").count()).toBe(0);
    await pupil.page.getByRole("button", { name: "About the same" }).click();
    await drawn(pupil.page, "course-1");
    expect(await pupil.page.locator(".lever").count()).toBe(1);
    expect(await pupil.page.getByRole("searchbox").count()).toBe(0);
    expect(await pupil.page.locator(".toll tbody").count()).toBe(4);
    await pupil.page.getByRole("button", { name: "Leave the task" }).click();
    await pupil.page.getByRole("searchbox").first().waitFor();
    expect(pupil.complaints).toEqual([]);
    await page.context().close();
    await pupil.page.context().close();
  });

  test.each(["lab/#class", "lab/#task=plans", "lab/#v=2&screen=projector&end="])(
    "fits every screen at %s",
    async (path) => {
      const { page } = await openPage(bench, path);
      await drawn(page);
      for (const width of [1366, 768, 360]) {
        await page.setViewportSize({ width, height: 740 });
        expect([width, await page.evaluate("document.documentElement.scrollWidth")]).toEqual([width, width]);
      }
      await page.context().close();
    },
  );

  test("shows one chart and the people behind it on a wall, larger than on a desk, and goes back", async () => {
    const { page } = await openPage(bench, "teach/");
    await page.getByRole("link", { name: "Show the lab on a wall" }).click();
    await drawn(page);
    const sizeOf = (of: string): Promise<number> =>
      page.evaluate(`document.querySelector(${JSON.stringify(of)}).getBoundingClientRect().height`);
    const large = [await sizeOf(".lead svg text"), await sizeOf(".toll th")];
    expect(await page.locator(".rail, .strip, header.top nav:visible").count()).toBe(0);
    expect(await page.locator(".toll tbody").count()).toBe(4);
    await page.getByRole("button", { name: "Back to the desk" }).click();
    await page.locator(".rail").waitFor();
    await drawn(page);
    const usual = [await sizeOf(".lead svg text"), await sizeOf(".toll th")];
    expect(large.every((each, at) => each >= 1.3 * (usual[at] ?? 0))).toBe(true);
    await page.context().close();
  });

  test("names a task that there is not, and opens all the same", async () => {
    const { page } = await openPage(bench, "lab/#task=%3Cscript%3E");
    await drawn(page);
    expect(await page.locator(".notice").allInnerTexts()).toEqual([expect.stringContaining("No task is called")]);
    await page.context().close();
  });
});
