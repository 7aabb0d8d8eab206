/** Takes the picture of the lab that the README shows: a laptop's screen, a real run with its whole ensemble. */
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { browserFlags, findBrowser } from "./browser.mjs";
import { serveLab } from "./serve.ts";

const size = { width: 1366, height: 900 };
const patience = 10 * 60_000;
const target = fileURLToPath(new URL("../docs/pictures/lab.png", import.meta.url));

const executablePath = findBrowser();
if (!executablePath) throw new Error("no Chromium found; set GT_CHROMIUM to one");
const served = await serveLab();
const browser = await chromium.launch({ executablePath, args: [...browserFlags] });
try {
  const page = await browser.newPage({ viewport: size, colorScheme: "light" });
  await page.goto(served.address);
  await page.getByText("20 of 20 runs").waitFor({ timeout: patience });
  mkdirSync(new URL(".", `file://${target}`), { recursive: true });
  await page.screenshot({ path: target });
} finally {
  await browser.close();
  served.close();
}
