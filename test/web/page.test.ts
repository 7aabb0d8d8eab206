import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hashOf, indicators, simulate, standardScenario } from "../../src/index.ts";
import { type Bench, browserPath, figuresOn, hashOn, openBench, openLab, patience } from "./browse.ts";

const group = (name: string): readonly string[] =>
  indicators.filter((each) => each.group === name).map((each) => `${each.series}/${each.ledger}`);

/** Presses Tab until a control has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press("Tab");
    if ((await page.locator(`${selector}:focus`).count()) > 0) return;
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

describe.skipIf(!browserPath)("the lab's page", { timeout: 3 * patience }, () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  });
  afterAll(() => bench?.close());

  test("a fresh visit asks no stranger for anything and raises no complaint", async () => {
    const { page, complaints, strangers } = await openLab(bench);
    await hashOn(page, "other");
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    await page.context().close();
  });

  test("history with seed 1 has the same hash in the browser as in Node", async () => {
    const { page } = await openLab(bench);
    const inNode = await hashOf(simulate(standardScenario("history"), { seed: 1, oneIn: 2500 }).record);
    expect(await hashOn(page, "history")).toBe(inNode);
    await page.context().close();
  });

  test("twelve charts and more open, and the toll stands beside every view", async () => {
    const { page } = await openLab(bench);
    expect(await page.locator("main figure.card").count()).toBeGreaterThanOrEqual(12);
    for (const view of ["Charts", "Regions", "Claims"]) {
      await page.getByRole("button", { name: view, exact: true }).click();
      expect(await page.locator(".tolls figure.card").count()).toBeGreaterThanOrEqual(3);
    }
    await page.context().close();
  });

  test("by keyboard alone a lever is reached and moved, and output and toll answer", async () => {
    const { page, complaints } = await openLab(bench);
    const before = await hashOn(page, "other");
    const read = (of: readonly string[]): Promise<readonly (readonly string[])[]> =>
      Promise.all(of.map((id) => figuresOn(page, id)));
    const shown = (where: string): Promise<readonly string[]> =>
      page
        .locator(`${where} figure.card`)
        .evaluateAll((cards: readonly { dataset: Record<string, string> }[]) =>
          cards.map((card) => card.dataset["gauge"] ?? ""),
        );
    const [outputs, tolls] = [await shown("main"), await shown(".tolls")];
    const [outputBefore, tollBefore] = [await read(outputs), await read(tolls)];
    await page.reload();
    await hashOn(page, "other");
    await tabTo(page, ".lever input[type=range]");
    await page.keyboard.press("End");
    await page.locator("[data-hash=other]").filter({ hasText: "when the full sample" }).waitFor();
    expect(await hashOn(page, "other")).not.toBe(before);
    expect(await read(outputs)).not.toEqual(outputBefore);
    expect(await read(tolls)).not.toEqual(tollBefore);
    for (const toll of tolls) expect(group("toll")).toContain(toll);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("arrow keys walk a chart's cursor through the years and tell what stands there", async () => {
    const { page } = await openLab(bench);
    const plot = page.locator("main figure.card [role=slider]").first();
    await plot.focus();
    await page.keyboard.press("Home");
    expect(await plot.getAttribute("aria-valuetext")).toMatch(/^1924: history /);
    await page.keyboard.press("ArrowRight");
    expect(await plot.getAttribute("aria-valuenow")).toBe("1925");
    await page.keyboard.press("End");
    expect(await plot.getAttribute("aria-valuetext")).toMatch(/^1940: history .*vidence/);
    await page.context().close();
  });

  test("dragging a slider moves the counterfactual while it moves and ends at the full sample", async () => {
    const { page, complaints } = await openLab(bench);
    const before = await hashOn(page, "other");
    const slider = page.locator(".lever input[type=range]").first();
    const box = await slider.boundingBox();
    if (!box) throw new Error("the slider is not on the page");
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    for (let step = 1; step <= 12; step++) {
      await page.mouse.move(box.x + (box.width * (6 + step / 2)) / 13, box.y + box.height / 2);
      await page.waitForTimeout(40);
    }
    await page.getByText("A quick run of").waitFor();
    await page.mouse.up();
    expect(await hashOn(page, "other")).not.toBe(before);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("a shared link opens on the same runs, settings and view", async () => {
    const { page } = await openLab(bench);
    const lever = page.locator(".lever").first();
    await lever.locator("input[type=number]").fill("1.5");
    await lever.locator("input[type=number]").press("Enter");
    await page.getByLabel("Seed").fill("7");
    await page.getByLabel("Seed").press("Enter");
    await page.getByRole("button", { name: "Regions" }).click();
    await page.getByRole("button", { name: "Share this view" }).click();
    const hash = await hashOn(page, "other");
    const link = await page.locator("input.link").inputValue();
    expect(link.length).toBeLessThan(2000);
    const second = await openLab(bench, new URL(link).hash);
    expect(await second.page.locator(".lever input[type=number]").first().inputValue()).toBe("1.5");
    expect(await second.page.getByRole("heading", { name: /^Regions in/ }).count()).toBe(1);
    expect(await hashOn(second.page, "other")).toBe(hash);
    await second.page.context().close();
    await page.context().close();
  });

  test("a link of another version opens with what is known of it and says what is not", async () => {
    const { page } = await openLab(bench, "#v=99&scenario=mixed&set=noSuchLever%3D1%401930-01&seed=3");
    expect(await page.locator(".notice").allInnerTexts()).toHaveLength(2);
    expect(await page.getByLabel("Scenario").inputValue()).toBe("mixed");
    await page.context().close();
  });

  test("the ensemble is counted, stops when told and goes on", async () => {
    const { page } = await openLab(bench);
    await page.getByText(/^[2-9] of 20 runs/).waitFor();
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByRole("button", { name: "Stop" }).waitFor();
    expect(await page.getByText(/Band: all \d+ runs, between runs that differ only by chance/).count()).toBe(1);
    await page.context().close();
  });

  test("without a network the lab opens again and runs", async () => {
    const { page, complaints } = await openLab(bench);
    await page.evaluate("navigator.serviceWorker.ready.then(() => undefined)");
    await page.context().setOffline(true);
    await page.reload();
    await page.locator("figure.card canvas").first().waitFor();
    expect(await hashOn(page, "history")).toMatch(/^[0-9a-f]{64}$/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
