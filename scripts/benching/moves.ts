import type { Page } from "playwright-core";
import { type LeverName, leverRanges, monthName, standardScenario } from "../../src/index.ts";
import { settingsOf } from "../../src/lab/strategy.ts";
import { keptOf } from "./watch.ts";

/** What is moved: policies of many kinds, each by one more decision in January 1930. */
export const moved = [
  "force",
  "collectivise",
  "relief",
  "grainExport",
  "investment",
  "heavyShare",
  "privateTrade",
  "turnoverTax",
  "plots",
  "seedLoans",
] as const satisfies readonly LeverName[];

const month = "1930-01";
const patience = 5 * 60_000;

/** Opens the lab where history has one more decision of a lever, and waits until its run in full is told. */
export async function openMove(page: Page, lever: LeverName): Promise<void> {
  const before = settingsOf(standardScenario("history"), lever).map(({ from, value }) => [monthName(from), value]);
  const timeline = new Map([...before, [month, middleOf(lever)]] as [string, number][]);
  const set = [...timeline].map(([from, value]) => `${from}=${value}`).join(",");
  const words = new URLSearchParams({ v: "2", scenario: "history", set: `${lever}:${set}`, runs: "1" });
  await page.evaluate(`location.hash = ${JSON.stringify(words.toString())}`);
  await page.locator(`[id="decision-${lever}-${month}"]`).waitFor({ timeout: patience });
  await settled(page);
}

/** Waits until what is on screen are runs in full. */
export async function settled(page: Page): Promise<void> {
  await page
    .locator('[data-sample="full"] [data-course][d^="M"]')
    .first()
    .waitFor({ state: "attached", timeout: patience });
}

/** Moves the decision up by hundredths of its scale, each time when the last move is painted. */
export async function move(page: Page, lever: string, times: number): Promise<void> {
  const decision = page.locator(`[id="decision-${lever}-${month}"]`);
  await decision.focus();
  for (let at = 0; at < times; at++) {
    const { length } = (await keptOf(page)).moves;
    await page.keyboard.press("ArrowUp");
    await page.waitForFunction((before) => globalThis.watched.moves.length > before, length, { timeout: patience });
  }
}

function middleOf(lever: LeverName): number {
  const [low, high] = leverRanges().get(lever)?.within ?? [0, 1];
  return (low + high) / 2;
}
