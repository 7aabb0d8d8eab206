import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { catalogueOf } from "../../src/web/engine/catalogue.ts";
import { benchForTests, browserPath, drawn, openPage } from "./browse.ts";

/** The decision that ends lending in August 1932, on the timeline of relief. */
const august = "#decision-relief-1932-08";

/** Waits until full runs of the reader's course stand on the page, and gives the range of those who died of hunger. */
async function hungerOf(page: Page): Promise<string> {
  const cell = page
    .locator(".toll tbody")
    .first()
    .locator("tr")
    .nth(2)
    .locator("button[data-figure]", { hasText: / to / });
  await cell.waitFor();
  return cell.innerText();
}

describe.skipIf(!browserPath)("the lab", { tags: ["long"] }, () => {
  const bench = benchForTests();

  test("strikes a decision out by the keyboard alone, and shows what follows beside history", async () => {
    const { page, complaints } = await openPage(bench, "lab/");
    await drawn(page);
    await page.locator(august).focus();
    await page.keyboard.press("Delete");
    await drawn(page, "course-1");
    await page.locator(".lever", { hasText: "Relief" }).getByText("struck out").first().waitFor();
    expect(await hungerOf(page)).toMatch(/ to /);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("moves the lines of its charts, and does not draw the charts anew", async () => {
    const { page } = await openPage(bench, "lab/#v=2&runs=1");
    await drawn(page);
    const told = async (): Promise<number> => Number(await page.locator(".lead").getAttribute("data-quick"));
    const move = async (): Promise<void> => {
      const before = await told();
      await page.locator(august).focus();
      await page.keyboard.press("ArrowUp");
      while ((await told()) <= before) await page.waitForTimeout(20);
    };
    await move();
    await page.locator('.strip [data-course="course-1"][d^="M"]').first().waitFor({ state: "attached" });
    await page.evaluate(
      'for (const each of document.querySelectorAll(".strip svg")) each.setAttribute("data-before", "")',
    );
    await move();
    // A line that leaves its axis has its own chart drawn anew, and no other.
    expect(await page.locator(".strip svg[data-before]").count()).toBeGreaterThan(0);
    await page.context().close();
  });

  test("gives no figure of the toll before a run has ended, and then all of them in one data package", async () => {
    const { page, complaints } = await openPage(bench, "lab/#v=2&runs=1&end=");
    expect(await page.locator(".toll").innerText()).not.toMatch(/\u2013 million|\b0 runs/);
    await drawn(page);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(".below .save").getByRole("button", { name: "data package" }).click(),
    ]);
    const files = unzipSync(readFileSync(await download.path()));
    const series = csvParse(strFromU8(files["series.csv"] ?? new Uint8Array()));
    const yearly = catalogueOf().indicators.filter(({ convention }) => convention !== "none");
    const names = (rows: readonly { readonly series?: string }[]) => rows.map((row) => row.series).sort();
    expect(names(series)).toEqual(names(yearly));
    const told = csvParse(strFromU8(files["figures.csv"] ?? new Uint8Array())).map((row) => row["series"]);
    expect([...new Set(told)]).toEqual(expect.arrayContaining(["steel-output", "famine-excess-deaths"]));
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("undoes and does again, step by step, and loses nothing by a reload", async () => {
    const { page } = await openPage(bench, "lab/");
    await drawn(page);
    const steps = 6;
    for (let step = 0; step < steps; step++) {
      await page.locator(".lever", { hasText: "Relief" }).getByRole("button", { name: "Add a decision" }).click();
    }
    const count = (): Promise<number> => page.locator(".lever", { hasText: "Relief" }).locator(".decision").count();
    const most = await count();
    for (let step = 0; step < steps; step++) await page.getByRole("button", { name: "Undo" }).click();
    expect(await page.getByRole("button", { name: "Undo" }).isDisabled()).toBe(true);
    expect(await count()).toBe(most - steps);
    for (let step = 0; step < steps; step++) await page.getByRole("button", { name: "Redo" }).click();
    expect(await count()).toBe(most);
    await page.reload();
    await drawn(page);
    expect(await count()).toBe(most);
    expect(await page.getByRole("button", { name: "Undo" }).isDisabled()).toBe(false);
    await page.context().close();
  });

  test("gives a link that holds all, and the address drops it when something changes", async () => {
    const { page } = await openPage(bench, "lab/");
    await drawn(page);
    await page.locator(august).focus();
    await page.keyboard.press("Delete");
    await page.getByRole("button", { name: "Share" }).click();
    const link = page.url();
    expect(link).toContain("#v=2");
    const other = await openPage(bench, link.slice(bench.served.address.length));
    await drawn(other.page, "course-1");
    expect(await other.page.locator(`${august}.struck`).count()).toBe(1);
    await page.getByRole("button", { name: "Undo" }).click();
    expect(page.url()).toBe(`${bench.served.address}lab/`);
    await page.context().close();
    await other.page.context().close();
  });

  test("has no dial for terror, only its decisions to strike out", async () => {
    const { page } = await openPage(bench, "lab/");
    await drawn(page);
    const repression = page.locator(".lever", { hasText: "Repression" });
    expect(await repression.getByRole("checkbox").count()).toBeGreaterThanOrEqual(6);
    expect(await repression.locator("input[type=range], input[type=number]").count()).toBe(0);
    await page.getByRole("searchbox").first().fill("shot");
    expect(await page.locator(".field").count()).toBe(0);
    await page.context().close();
  });

  test("lists exactly the inputs that differ", async () => {
    const { page } = await openPage(bench, "lab/");
    await drawn(page);
    await page.locator(august).focus();
    await page.keyboard.press("Delete");
    await page.getByRole("button", { name: "Inputs" }).click();
    const rows = page.locator(".lead tbody tr");
    await rows.first().waitFor();
    expect(await rows.locator("th").allInnerTexts()).toEqual(["Relief"]);
    await page.context().close();
  });

  test("keeps a reader's course in another language", async () => {
    const { page } = await openPage(bench, "lab/");
    await drawn(page);
    await page.locator(august).focus();
    await page.keyboard.press("Delete");
    await drawn(page, "course-1");
    await page.locator("[data-sample=full]").waitFor();
    await page.locator(".languages a").click();
    await page.locator("html[lang=ru]").waitFor({ state: "attached" });
    await page.locator(`${august}.struck`).waitFor();
    await page.context().close();
  });

  test("counts its runs as they come, and ends them where a reader stops them", async () => {
    const { page } = await openPage(bench, "lab/#v=2&runs=100");
    await drawn(page);
    const stop = page.getByRole("button", { name: /^Stop at \d+ of 100 runs$/ });
    await stop.click();
    await stop.waitFor({ state: "detached" });
    // What the reader then looks at is no reason to begin again.
    await page.getByRole("button", { name: "Difference" }).click();
    expect(await stop.count()).toBe(0);
    expect(await page.locator(".lead").innerText()).not.toContain("Bands: 100 runs");
    await page.context().close();
  });

  test("opens a card for a number, with its range, its runs and the evidence, and closes it by Escape", async () => {
    const { page } = await openPage(bench, "lab/");
    await drawn(page);
    await page.locator(".toll button[data-figure]").first().click();
    const card = page.locator("dialog[open]");
    await card.getByText("household in").waitFor();
    expect(await card.innerText()).toContain("great-turn indicators famine-excess-deaths");
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "hidden" });
    await page.context().close();
  });
});
