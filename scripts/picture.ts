/** Takes the pictures of the lab that are kept: real runs with their whole ensembles, on three screens. */
import { mkdirSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { browserFlags, findBrowser } from "./browser.mjs";
import { serveLab } from "./serve.ts";
import { fileOf, pictureOf, screens, views } from "./views.ts";

const patience = 10 * 60_000;
const folder = new URL("../docs/pictures/", import.meta.url);

const executablePath = findBrowser();
if (!executablePath) throw new Error("no Chromium found; set GT_CHROMIUM to one");
const served = await serveLab();
const browser = await chromium.launch({ executablePath, args: [...browserFlags] });
try {
  mkdirSync(folder, { recursive: true });
  for (const view of views) {
    const page = await browser.newPage({ colorScheme: "light", reducedMotion: "reduce" });
    page.setDefaultTimeout(patience);
    await page.goto(`${served.address}${view.path}`);
    await view.settle(page);
    for (const screen of screens) writeFileSync(new URL(fileOf(view, screen), folder), await pictureOf(page, screen));
    await page.close();
  }
} finally {
  await browser.close();
  served.close();
}
