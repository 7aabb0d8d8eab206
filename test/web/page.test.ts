import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hashOf, indicators, leverRanges, simulate, standardScenario } from "../../src/index.ts";
import {
  type Bench,
  browserPath,
  figuresOn,
  follow,
  gaugesOn,
  hashOn,
  lightLink,
  type Opened,
  openBench,
  openLab,
  output,
  show,
} from "./browse.ts";

/** Presses Tab until a control has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press("Tab");
    if ((await page.locator(`${selector}:focus`).count()) > 0) return;
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

/** Begins to write down all that the page says of its runs, since some of it stands there only for a moment. */
async function listen(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(`(() => {
    const place = document.querySelector(".status");
    globalThis.heard = [];
    new MutationObserver(() => heard.push(place.textContent)).observe(place, { subtree: true, childList: true, characterData: true });
  })()`);
  return () => page.evaluate("heard.join(' ')");
}

describe.skipIf(!browserPath)("the lab's page", { tags: ["long"] }, () => {
  let bench: Bench;
  let lab: Opened;
  beforeAll(async () => {
    bench = await openBench();
    lab = await openLab(bench);
  });
  afterAll(() => bench?.close());

  test("a fresh visit shows twelve charts and more, and the toll beside every view", async () => {
    const { page } = lab;
    expect(await page.locator("main figure.card").count()).toBeGreaterThanOrEqual(12);
    const toll = new Set(indicators.filter((each) => each.group === "toll").map((each) => `${each.series}/actual`));
    for (const view of ["Charts", "Regions", "Claims", "Known misses"]) {
      await show(page, view);
      const shown = await gaugesOn(page, ".tolls");
      expect(shown.length).toBeGreaterThanOrEqual(3);
      expect(shown.filter((each) => !toll.has(each))).toEqual([]);
    }
  });

  test("the foot of the page says which version it is", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(await lab.page.locator("footer").innerText()).toContain(`Great Turn ${version}. `);
  });

  test("the ensemble is counted, stops when told and goes on", async () => {
    const { page } = lab;
    await page.getByText(/^[2-9] of 20 runs/).waitFor();
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByRole("button", { name: "Stop" }).click();
    expect(await page.getByText(/Band: all \d+ runs, between runs that differ only by chance/).count()).toBe(1);
  });

  test("history with seed 1 has the same hash in the browser as in Node", async () => {
    const inNode = await hashOf(simulate(standardScenario("history"), { seed: 1, oneIn: 2500 }).record);
    expect(await hashOn(lab.page, "history")).toBe(inNode);
  });

  test("by keyboard alone a lever is reached and moved, and output and toll answer", async () => {
    const { page } = lab;
    expect(leverRanges().get("force")?.within[0]).toBe(0);
    // History beside itself, with the lever's month set, so that whatever differs afterwards the keyboard has done.
    await follow(page, lightLink({ scenario: "history", set: "force=1@1930-01" }));
    const before = await hashOn(page, "other");
    await page.locator("h1").click();
    await tabTo(page, "summary:has-text('Grain procurement and relief')");
    await page.keyboard.press("Enter");
    await tabTo(page, ".lever[data-lever=force] input[type=range]");
    await page.keyboard.press("Home");
    expect(await hashOn(page, "other")).not.toBe(before);
    const shown = await figuresOn(page, output);
    expect(shown.other).not.toEqual(shown.history);
    const tolls = await Promise.all((await gaugesOn(page, ".tolls")).map((id) => figuresOn(page, id)));
    expect(tolls.some(({ history, other }) => history.join() !== other.join())).toBe(true);
  });

  test("arrow keys walk a chart's cursor through the years and tell what stands there", async () => {
    const { page } = lab;
    const plot = page.locator("main figure.card [role=slider]").first();
    await plot.focus();
    await page.keyboard.press("Home");
    expect(await plot.getAttribute("aria-valuetext")).toMatch(/^1924: history /);
    await page.keyboard.press("ArrowRight");
    expect(await plot.getAttribute("aria-valuenow")).toBe("1925");
    await page.keyboard.press("End");
    expect(await plot.getAttribute("aria-valuetext")).toMatch(/^1940: history .*vidence/);
  });

  test("dragging a slider moves the counterfactual while it moves and ends at the full sample", async () => {
    const { page } = lab;
    await follow(page, lightLink());
    const before = await hashOn(page, "other");
    const heard = await listen(page);
    const slider = page.locator(".lever input[type=range]").first();
    await slider.scrollIntoViewIfNeeded();
    const box = await slider.boundingBox();
    if (!box) throw new Error("the slider is not on the page");
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    for (let step = 7; step <= 12; step++) {
      await page.mouse.move(box.x + (box.width * step) / 13, box.y + box.height / 2);
    }
    await page.mouse.up();
    expect(await hashOn(page, "other")).not.toBe(before);
    expect(await heard()).toMatch(
      /A quick run of 1 in [\d,]+ households; the full sample follows\..*Both runs: seed 1/s,
    );
  });

  test("a shared link opens on the same runs, settings and view", async () => {
    const { page } = lab;
    const lever = page.locator(".lever").first();
    await lever.locator("input[type=number]").fill("1.5");
    await lever.locator("input[type=number]").press("Enter");
    await page.getByLabel("Seed", { exact: true }).fill("7");
    await page.getByLabel("Seed", { exact: true }).press("Enter");
    await show(page, "Known misses");
    await page.getByRole("button", { name: "Share this view" }).click();
    const hash = await hashOn(page, "other");
    const link = await page.locator("input.link").inputValue();
    expect(link.length).toBeLessThan(2000);
    const second = (await openLab(bench, new URL(link).hash)).page;
    expect(await second.locator(".lever input[type=number]").first().inputValue()).toBe("1.5");
    expect(await second.getByRole("heading", { name: "What the model is known to miss" }).count()).toBe(1);
    expect(await hashOn(second, "other")).toBe(hash);
    await second.context().close();
  });

  test("a link of another version opens with what is known of it and says what is not", async () => {
    const { page } = lab;
    await follow(page, lightLink({ v: "99", scenario: "mixed", set: "noSuchLever=1@1930-01" }));
    await page.locator(".notice").first().waitFor();
    expect(await page.locator(".notice").allInnerTexts()).toHaveLength(2);
    expect(await page.getByLabel("Scenario").inputValue()).toBe("mixed");
  });

  test.each([
    [
      "sets a lever twice, and nothing that it knows twice",
      `${"set=force=99@1930-01&".repeat(2)}${"chart=joy&".repeat(2)}`,
      2,
    ],
    ["is as long as a book", "set=noSuch=1@1930-01&".repeat(50_000), 1],
  ])("lives on with a link that %s, and says what was left out", async (_what, words, told) => {
    const { page } = lab;
    await follow(page, `${lightLink({ scenario: "history" })}&${words}`);
    await page
      .locator(".notice")
      .nth(told - 1)
      .waitFor();
    await follow(page, `${lightLink({ scenario: "mixed" })}`);
    await page.waitForFunction("document.querySelectorAll('.notice').length === 0");
    expect(await page.getByLabel("Scenario").inputValue()).toBe("mixed");
  });

  test("without a network the lab opens again and runs", async () => {
    const { page } = lab;
    await page.evaluate("navigator.serviceWorker.ready.then(() => undefined)");
    await page.context().setOffline(true);
    await page.reload();
    await page.locator("figure.card canvas").first().waitFor();
    expect(await hashOn(page, "history")).toMatch(/^[0-9a-f]{64}$/);
  });

  test("in all of this it asked no stranger for anything, kept no cookie and raised no complaint", async () => {
    expect(lab.strangers).toEqual([]);
    expect(lab.complaints).toEqual([]);
    expect(await lab.page.context().cookies()).toEqual([]);
  });
});
