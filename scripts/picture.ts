/** Takes the pictures of the lab that the README shows: a laptop's screen, real runs with their whole ensembles. */
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { usualRuns } from "../src/web/state/sample.ts";
import { browserFlags, findBrowser } from "./browser.mjs";
import { serveLab } from "./serve.ts";

const size = { width: 1366, height: 768 };
const patience = 10 * 60_000;
const folder = new URL("../docs/pictures/", import.meta.url);

const executablePath = findBrowser();
if (!executablePath) throw new Error("no Chromium found; set GT_CHROMIUM to one");
const served = await serveLab();
const browser = await chromium.launch({ executablePath, args: [...browserFlags] });
try {
  const page = await browser.newPage({ viewport: size, colorScheme: "light" });
  page.setDefaultTimeout(patience);
  mkdirSync(folder, { recursive: true });
  await page.goto(served.address);
  await page.getByRole("button", { name: "A tenth" }).click();
  await page.locator(".answer", { hasText: /to [\d.]+ million.*to [\d.]+ million/ }).waitFor();
  await page.getByText(`Bands: ${usualRuns} runs`).waitFor();
  await page.screenshot({ path: fileURLToPath(new URL("start.png", folder)) });
  await page.goto(`${served.address}lab/`);
  await page.getByText(`Bands: ${usualRuns} runs`).waitFor();
  await page.screenshot({ path: fileURLToPath(new URL("lab.png", folder)) });
} finally {
  await browser.close();
  served.close();
}
