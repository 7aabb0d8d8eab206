import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { browserFlags, findBrowser } from "../../scripts/browser.mjs";
import { type Served, serveLab } from "../../scripts/serve.ts";

/** A browser is wanted; without one the tests of the page are passed over, and say so loudly. */
export const browserPath = findBrowser();
if (!browserPath) {
  const text = "NO BROWSER: the lab's page is not tested. Set GT_CHROMIUM to a Chromium or Chrome.";
  if (process.env["GT_REQUIRE_BROWSER"] === "1") throw new Error(text);
  process.stderr.write(`${text}\n`);
}

/** The lab, served under a folder as a careful host would, and a browser to look at it. */
export interface Bench {
  readonly served: Served;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Serves the lab and starts a browser. */
export async function openBench(): Promise<Bench> {
  const served = await serveLab("/somewhere/deep/");
  const browser = await chromium.launch({
    ...(browserPath === undefined ? {} : { executablePath: browserPath }),
    args: [...browserFlags],
  });
  const close = async (): Promise<void> => {
    await browser.close();
    served.close();
  };
  return { served, browser, close };
}

/** A page of the lab, and all that it complained of or asked of strangers. */
export interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly strangers: readonly string[];
}

/** A net against what hangs: no run takes so long on the slowest machine. */
const patience = 15 * 60_000;

/** Opens the lab at a link and waits for its first charts. */
export async function openLab(bench: Bench, link = "", options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await bench.browser.newContext({ viewport: { width: 1366, height: 768 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    const isOwn = /^(data|blob):/.test(request.url()) || request.url().startsWith(bench.served.address);
    if (!isOwn) strangers.push(request.url());
  });
  await page.goto(`${bench.served.address}${link}`);
  await page.locator("figure.card canvas").first().waitFor();
  return { page, complaints, strangers };
}

/** A chart of output; few charts and one run keep a test light. */
export const output = "grain-procurement/actual";

/** A link to one chart beside those of the toll, one run of each course, and whatever else is wanted. */
export function lightLink(words: Readonly<Record<string, string>> = {}): string {
  return `#${new URLSearchParams({ v: "1", scenario: "gradual", runs: "1", chart: output, ...words })}`;
}

/** Takes an open lab to another link, without opening it anew. */
export async function follow(page: Page, link: string): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(link)}`);
}

/** Waits until the full sample of what is chosen stands on the page, and gives the hash of one run. */
export async function hashOn(page: Page, which: "history" | "other"): Promise<string> {
  const hash = page.locator(`[data-hash=${which}]`).filter({ hasText: /^[0-9a-f]{64}$/ });
  await hash.waitFor();
  return hash.innerText();
}

/** Goes to a view of the lab and waits until it stands. */
export async function show(page: Page, view: string): Promise<void> {
  await page.getByRole("navigation", { name: "Views" }).getByRole("button", { name: view }).click();
  await page
    .locator(view === "Charts" ? "main figure.card" : "main table")
    .first()
    .waitFor();
}

/** A chart's yearly figures of both runs, from its table. */
export async function figuresOn(page: Page, gauge: string): Promise<Readonly<Record<"history" | "other", string[]>>> {
  const card = page.locator(`figure.card[data-gauge="${gauge}"]`);
  if ((await card.locator("table").count()) === 0) await card.locator("summary").click();
  const rows = card.locator("table").first().locator("tbody");
  return {
    history: await rows.locator("td:nth-of-type(1)").allInnerTexts(),
    other: await rows.locator("td:nth-of-type(2)").allInnerTexts(),
  };
}

/** The gauges whose charts stand in a part of the page. */
export async function gaugesOn(page: Page, where: string): Promise<readonly string[]> {
  const cards = await page.locator(`${where} figure.card`).all();
  return Promise.all(cards.map(async (card) => (await card.getAttribute("data-gauge")) ?? ""));
}
