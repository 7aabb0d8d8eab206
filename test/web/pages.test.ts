import { beforeAll, describe, expect, test } from "vitest";
import { languageNames, pageNames, pathOf } from "../../src/web/address/pages.ts";
import { parts } from "../../src/web/address/parts.ts";
import { benchForTests, browserPath, drawn, type Opened, openPage, standing, visit } from "./browse.ts";

/** Tells the scenario of every run in full that a page asks a worker for. */
const tellRuns = `
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (message, ...rest) {
    if (message.path?.[0] === "run") tellRun(message.argumentList[0].value.course.scenario);
    return post.call(this, message, ...rest);
  };
`;
const narrow = { width: 320, height: 640 };
const paths = pageNames.map((page) =>
  pathOf({ language: "en", page, part: page in parts ? (parts[page as keyof typeof parts][0] ?? "") : "" }),
);

describe.skipIf(!browserPath)("the pages of the lab", { tags: ["long"] }, () => {
  const bench = benchForTests();
  let opened: Opened;
  beforeAll(async () => {
    opened = await openPage(bench);
  });

  test.each(paths)(
    "%s stands at its own address with a title and a description, complains of nothing, and fits the narrowest screen",
    async (path) => {
      const { page, complaints, strangers } = await openPage(bench, path);
      expect(await page.title()).not.toBe("");
      expect(await page.locator('meta[name="description"]').first().getAttribute("content")).not.toBe("");
      expect([complaints, strangers]).toEqual([[], []]);
      await page.setViewportSize(narrow);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(narrow.width);
      await page.context().close();
    },
  );

  test("each have a title of their own, in every language", async () => {
    const titles: string[] = [];
    for (const language of languageNames) {
      for (const part of parts.question) {
        await visit(bench, opened.page, pathOf({ language, page: "question", part }));
        titles.push(`${language} ${await opened.page.title()}`);
      }
    }
    expect(new Set(titles).size).toBe(titles.length);
  });

  test("are walked by links, and back again by the back button", async () => {
    const { page } = await openPage(bench);
    await page.getByRole("link", { name: "Questions" }).click();
    await page.getByRole("heading", { level: 1, name: "Questions" }).waitFor();
    await page.getByRole("link", { name: /famine of 1932/ }).click();
    await page.getByRole("heading", { level: 1, name: /famine/ }).waitFor();
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Questions" }).waitFor();
    expect(page.url()).toBe(`${bench.served.address}questions/`);
    await page.context().close();
  });

  test("can be kept among the programs of a machine, from a page at any depth", async () => {
    const { page } = await openPage(bench, "ru/questions/famine/");
    const manifest = await page.evaluate(`(async () => {
      const { href } = document.querySelector("link[rel=manifest]");
      const { icons, start_url, display } = await (await fetch(href)).json();
      const icon = await fetch(new URL(icons[0].src, href));
      return { start: new URL(start_url, href).href, isIcon: icon.ok, display };
    })()`);
    expect(manifest).toEqual({ start: bench.served.address, isIcon: true, display: "minimal-ui" });
    await page.context().close();
  });

  test("open again without a network", async () => {
    const { page } = await openPage(bench);
    await page.waitForFunction("navigator.serviceWorker.ready.then(() => true)");
    await page.reload();
    await standing(page);
    await page.context().setOffline(true);
    await page.goto(`${bench.served.address}questions/famine/`);
    await drawn(page);
    await page.context().close();
  });
});

describe.skipIf(!browserPath)("the first page", { tags: ["long"] }, () => {
  const bench = benchForTests();

  test("asks before it answers, and then gives both figures with a range", async () => {
    const { page } = await openPage(bench);
    await drawn(page);
    expect(await page.locator("[data-course=other]").count()).toBe(0);
    await page.getByRole("button", { name: "A tenth" }).click();
    await drawn(page, "other");
    await page.locator(".answer", { hasText: /[\d.]+ to [\d.]+ million.*[\d.]+ to [\d.]+ million/ }).waitFor();
    await page.context().close();
  });

  test.each(["", "questions/famine/", "places/", "lab/"])(
    "%s has history run before any other course, as that is what stands first",
    async (path) => {
      const context = await bench.browser.newContext();
      const page = await context.newPage();
      const told: string[] = [];
      await page.exposeFunction("tellRun", (scenario: string) => told.push(scenario));
      await page.addInitScript(tellRuns);
      await page.goto(`${bench.served.address}${path}`);
      await drawn(page);
      expect(told[0]).toBe("history");
      await context.close();
    },
  );

  test("has its question within the first screen of a phone, and a way round the famine above it", async () => {
    const { page } = await openPage(bench, "", { viewport: { width: 360, height: 740 } });
    for (const text of ["Could the famine", "begin with industry and schools", "Cannot say"]) {
      const box = await page.getByText(text).first().boundingBox();
      expect([text, (box?.y ?? 0) + (box?.height ?? 0) <= 740]).toEqual([text, true]);
    }
    await page.context().close();
  });
});
