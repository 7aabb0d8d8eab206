import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { holdScenario } from "../../src/scenarios/sound.ts";
import { catalogueOf } from "../../src/web/engine/catalogue.ts";
import { scenarioOf } from "../../src/web/engine/scenario.ts";
import { readLink } from "../../src/web/state/link.ts";
import { benchForTests, browserPath, drawn, openPage } from "./browse.ts";
import { type Hostile, hostileLinks } from "./hostile.ts";

const catalogue = catalogueOf();
const seed = 20261130;
const links = hostileLinks(catalogue, 200, seed);

describe(`each of 200 hostile links (seed ${seed})`, () => {
  test.each(links.map(({ kind, link }, at) => ({ at, kind, link })))(
    "$at, $kind, is told of and leaves a bench that runs",
    ({ link }) => {
      const { bench, notices } = readLink(link, catalogue);
      expect(notices.length).toBeGreaterThan(0);
      expect(notices.length).toBeLessThanOrEqual(13);
      expect(new Set(notices.map((each) => JSON.stringify(each))).size).toBe(notices.length);
      for (const course of bench.courses) holdScenario(scenarioOf(course));
      expect(bench.courses[bench.active]).toBeDefined();
      expect(catalogue.indicators.map(({ id }) => id)).toEqual(expect.arrayContaining([bench.lead, ...bench.strip]));
    },
  );
});

/** What a reader sees of a link that was opened, and how long after, in milliseconds. */
interface Seen {
  readonly notices: number;
  readonly notice: string;
  readonly charts: number;
  /** What can be pressed in the panel beside the chart. */
  readonly hands: number;
  /** Elements that only a link could have written. */
  readonly strange: number;
  readonly took: number;
}

/** What stands on the page once a browser has painted twice, the first time perhaps before the link was followed. */
const painted = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done({
  notices: document.querySelectorAll(".notice").length,
  notice: document.querySelector(".of-link")?.textContent ?? "",
  charts: document.querySelectorAll(".lead h2").length,
  hands: document.querySelectorAll(".rail button, .task button, .task select").length,
  strange: document.querySelectorAll("main script, main img, main svg[onload], [onerror]").length,
  took: performance.now() - (globalThis.since ?? 0),
}))))`;

/** Follows a link on the page that stands, as a reader does who clicks one. */
function follow(page: Page, link: string): Promise<Seen> {
  return page.evaluate<Seen>(`new Promise((followed) => {
    globalThis.since = performance.now();
    addEventListener("hashchange", followed, { once: true });
    location.hash = ${JSON.stringify(link)};
  }).then(() => ${painted})`);
}

/** How long a link takes is told, and fails nothing: machines differ. */
function tell(how: string, times: readonly (readonly [took: number, kind: string])[]): void {
  const [took, kind] = [...times].sort(([one], [other]) => other - one)[0] ?? [0, ""];
  process.stderr.write(`hostile links ${how}: ${times.length}, the slowest (${kind}) in ${took.toFixed(0)} ms\n`);
}

const sound = { notices: 1, charts: 1, strange: 0 };

describe.skipIf(!browserPath)("a hostile link in the browser", { tags: ["long"] }, () => {
  const bench = benchForTests();

  test(`gives one notice and a lab that can be used, whichever of the ${links.length} is followed there`, async () => {
    const { page, complaints, strangers } = await openPage(bench, "lab/");
    await drawn(page);
    const alarms = alarmsOf(page);
    const times: [number, string][] = [];
    let before = "";
    for (const [at, { kind, link }] of links.entries()) {
      const seen = await follow(page, link);
      expect(seen, `${at}, ${kind}: ${link.slice(0, 80)}`).toMatchObject(sound);
      expect(seen.hands, `${at}, ${kind}`).toBeGreaterThan(0);
      // Neighbours are of two kinds: the notice is this link's, and not what the one before it left.
      expect(seen.notice, `${at}, ${kind}`).not.toBe(before);
      before = seen.notice;
      times.push([seen.took, kind]);
    }
    await follow(page, "v=2&runs=1&end=");
    await page.locator("#decision-relief-1932-08").focus();
    await page.keyboard.press("Delete");
    await drawn(page, "course-1");
    expect([complaints, strangers, alarms]).toEqual([[], [], []]);
    tell("followed", times);
    await page.context().close();
  });

  test.each(oneOfEachKind(links))("gives them when the lab is opened by it: $kind", async ({ kind, link }) => {
    const { page, complaints, strangers } = await openPage(bench, `about/`);
    const alarms = alarmsOf(page);
    await page.goto(`${bench.served.address}lab/#${link}`);
    await page.locator(".lead h2").waitFor();
    const seen = await page.evaluate<Seen>(painted);
    expect(seen).toMatchObject(sound);
    expect([complaints, strangers, alarms]).toEqual([[], [], []]);
    tell("opened", [[seen.took, kind]]);
    await page.context().close();
  });
});

/** What scripts of a link would say aloud. */
function alarmsOf(page: Page): readonly string[] {
  const alarms: string[] = [];
  page.on("dialog", (dialog) => {
    alarms.push(dialog.message());
    void dialog.dismiss();
  });
  return alarms;
}

function oneOfEachKind(every: readonly Hostile[]): readonly Hostile[] {
  return [...new Map(every.map((each) => [each.kind, each])).values()];
}
