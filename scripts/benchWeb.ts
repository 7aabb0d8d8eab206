/**
 * Measures the built lab in Chromium, beside what it is meant to reach: what a first visit fetches and when its first chart
 * stands, what a move of a lever takes of the page's processor time and of its worker's, and how long it is from a key to the
 * paint that shows what follows from it.
 *
 * A goal that is missed is told, and ends nothing: machines differ, and what else runs on one is measured too.
 *
 *     npm run bench:web -- --moves 12
 */

import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { type Browser, chromium, type Page } from "playwright-core";
import { median } from "../src/index.ts";
import { weigh } from "./benching/load.ts";
import { move, moved, openMove, settled } from "./benching/moves.ts";
import { costsOf, type MoveCost } from "./benching/trace.ts";
import { keptOf, slow, watch } from "./benching/watch.ts";
import { browserFlags, findBrowser } from "./browser.mjs";
import { serveLab } from "./serve.ts";

const { values: flags } = parseArgs({ options: { moves: { type: "string", default: "8" } } });
const moves = Number(flags.moves);
/** The processor of a page is slowed so many times where the time of a slow machine is told. */
const slowed = 4;

interface Row {
  readonly what: string;
  readonly found: number;
  readonly goal: number | undefined;
  readonly unit: string;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function watched(browser: Browser, address: string, rate = 1): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, serviceWorkers: "block" });
  const page = await context.newPage();
  await watch(page);
  const session = await context.newCDPSession(page);
  await slow(session, rate);
  if (address !== "") await page.goto(address);
  return page;
}

/** What a first visit weighs, and when its first chart stands. */
async function firstVisit(browser: Browser, address: string): Promise<readonly Row[]> {
  const page = await watched(browser, "");
  const weight = weigh(page);
  await page.goto(address);
  const firstChart = await firstChartOf(page);
  const { before, data, files } = await weight();
  await page.context().close();
  return [
    { what: `first visit, compressed, before data (${files} files)`, found: before / 1000, goal: 500, unit: "kB" },
    { what: "first visit, compressed, data", found: data / 1000, goal: undefined, unit: "kB" },
    { what: "first chart stands after", found: firstChart, goal: 2000, unit: "ms" },
  ];
}

async function firstChartOf(page: Page): Promise<number> {
  await page.waitForFunction(() => (globalThis.watched.firstChart ?? 0) > 0);
  return (await keptOf(page)).firstChart ?? Number.NaN;
}

/** The longest task of the page while a page of the lab loads on a slow machine, until its runs in full stand. */
async function slowVisit(browser: Browser, address: string, name: string): Promise<readonly Row[]> {
  const page = await watched(browser, address, slowed);
  await firstChartOf(page);
  // What follows the first chart belongs to the load as well.
  await page.waitForTimeout(3000);
  const { longTasks } = await keptOf(page);
  await page.context().close();
  return [
    { what: `longest task while ${name} loads, ${slowed}x`, found: Math.max(0, ...longTasks), goal: 50, unit: "ms" },
  ];
}

/** Moves of every lever, one after another. */
async function movesOf(browser: Browser, address: string, rate: number): Promise<Moves> {
  const page = await watched(browser, `${address}lab/#v=2&runs=1`);
  await settled(page);
  const session = await page.context().newCDPSession(page);
  const costs: MoveCost[] = [];
  const times: number[] = [];
  const longTasks: number[] = [];
  for (const lever of moved) {
    await slow(session, 1);
    await openMove(page, lever);
    // The first moves of a lever lay out what the later ones use.
    await move(page, lever, 2);
    await settled(page);
    await slow(session, rate);
    const before = await keptOf(page);
    const act = (): Promise<void> => move(page, lever, moves);
    if (rate === 1) costs.push(...(await costsOf(browser, page, act)));
    else await act();
    const after = await keptOf(page);
    times.push(...after.moves.slice(before.moves.length));
    longTasks.push(...after.longTasks.slice(before.longTasks.length));
  }
  await page.context().close();
  return { costs, times, longTasks };
}

interface Moves {
  readonly costs: readonly MoveCost[];
  readonly times: readonly number[];
  readonly longTasks: readonly number[];
}

function rowsOf(quick: Moves, slow: Moves): readonly Row[] {
  return [
    {
      what: "processor time of a move, worker, median",
      found: median(quick.costs.map(({ worker }) => worker)),
      goal: 25,
      unit: "ms",
    },
    {
      what: "processor time of a move, page, median",
      found: median(quick.costs.map(({ page }) => page)),
      goal: 10,
      unit: "ms",
    },
    { what: "from input to paint, p50", found: part(quick.times, 0.5), goal: undefined, unit: "ms" },
    { what: "from input to paint, p95", found: part(quick.times, 0.95), goal: undefined, unit: "ms" },
    { what: `from input to paint, p50, ${slowed}x`, found: part(slow.times, 0.5), goal: undefined, unit: "ms" },
    { what: `from input to paint, p95, ${slowed}x`, found: part(slow.times, 0.95), goal: 100, unit: "ms" },
    {
      what: `longest task while a lever moves, ${slowed}x`,
      found: Math.max(0, ...slow.longTasks),
      goal: 50,
      unit: "ms",
    },
  ];
}

function part(values: readonly number[], of: number): number {
  return (
    [...values].sort((one, other) => one - other)[Math.min(values.length - 1, Math.floor(of * values.length))] ??
    Number.NaN
  );
}

function line({ what, found, goal, unit }: Row): string {
  const told = goal === undefined ? "" : `at most ${goal} ${unit}`.padEnd(18) + (found <= goal ? "met" : "missed");
  return `${what.padEnd(56)}${found.toFixed(1).padStart(8)} ${unit.padEnd(4)}${told}`.trimEnd();
}

const executablePath = findBrowser();
if (!executablePath) throw new Error("no Chromium found; set GT_CHROMIUM to one");
const served = await serveLab();
const browser = await chromium.launch({ executablePath, args: [...browserFlags] });
try {
  say(
    `Chromium ${browser.version()}, ${moved.length} levers from January 1930, ${moves} moves each, load of the machine ${loadavg()[0]?.toFixed(1)}`,
  );
  const rows = [
    ...(await firstVisit(browser, served.address)),
    ...(await slowVisit(browser, served.address, "Start")),
    ...(await slowVisit(browser, `${served.address}lab/`, "the lab")),
  ];
  for (const each of rows) say(line(each));
  for (const each of rowsOf(await movesOf(browser, served.address, 1), await movesOf(browser, served.address, slowed)))
    say(line(each));
} finally {
  await browser.close();
  served.close();
}
