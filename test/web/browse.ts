import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { browserFlags, findBrowser } from "../../scripts/browser.mjs";
import { type Served, serveLab } from "../../scripts/serve.ts";

/** A browser is wanted; without one the tests of the page are passed over, and say so loudly. */
export const browserPath = findBrowser();
if (!browserPath) {
  const text = "NO BROWSER: the lab's page is not tested. Set GT_CHROMIUM to a Chromium or Chrome.";
  if (process.env["GT_REQUIRE_BROWSER"] === "1") throw new Error(text);
  process.stderr.write(`${text}\n`);
}

/** The lab, served under a folder as a careful host would, and a browser to look at it: a Chromium unless told otherwise. */
export interface Bench<Of = Browser> {
  readonly served: Served;
  readonly browser: Of;
}

/** Starts the browser. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(browserPath === undefined ? {} : { executablePath: browserPath }),
    args: [...browserFlags],
  });
}

/** A bench for every test of a `describe`: it is opened before the first of them, and closed after the last. */
export function benchForTests(): Bench;
export function benchForTests<Of extends Closing>(open: () => Promise<Of>): Bench<Of>;
export function benchForTests(open: () => Promise<Closing> = openBrowser): Bench<Closing> {
  let served: Served | undefined;
  let browser: Closing | undefined;
  beforeAll(async () => {
    served = await serveLab("/somewhere/deep/");
    browser = await open();
  });
  afterAll(async () => {
    await browser?.close();
    served?.close();
  });
  return {
    get served() {
      return opened(served);
    },
    get browser() {
      return opened(browser);
    },
  };
}

/** A browser as far as a bench knows it. */
interface Closing {
  readonly close: () => Promise<void>;
}

function opened<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error("a bench is opened once its tests begin");
  return thing;
}

/** A page of the lab, and all that it complained of or asked of strangers. */
export interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly strangers: readonly string[];
}

/** A net against what hangs: no run takes so long on the slowest machine. */
export const patience = Number(process.env["GT_PATIENCE"] ?? 15 * 60_000);

/** Opens a page of the lab, and waits until it stands. */
export async function openPage(bench: Bench, path = "", options: BrowserContextOptions = {}): Promise<Opened> {
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
  await page.goto(`${bench.served.address}${path}`);
  await standing(page);
  return { page, complaints, strangers };
}

/** Goes to another page as a link does, so that runs which are there already are not made again. */
export async function visit({ served }: Bench, page: Page, path: string): Promise<void> {
  const address = JSON.stringify(`${served.address}${path}`);
  await page.evaluate(`history.pushState(null, "", ${address}); dispatchEvent(new PopStateEvent("popstate"))`);
  await standing(page);
}

/** Waits until a page has its heading and no longer says that it is being opened. */
export async function standing(page: Page): Promise<void> {
  await page.locator("main h1, .bar h1").first().waitFor();
}

/** Waits until runs of a figure stand on the page: a line of the course is drawn. */
export async function drawn(page: Page, course = "history"): Promise<void> {
  await page.locator(`[data-course="${course}"][d^="M"]`).first().waitFor({ state: "attached" });
}
