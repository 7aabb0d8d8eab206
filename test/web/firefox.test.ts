import { describe, expect, test } from "vitest";
import { benchForTests, patience } from "./browse.ts";
import { firefoxPath, openFirefox } from "./firefox.ts";

/** The line that a run of history draws, and a ring that stands for what was published. */
const line = '[data-course="history"][d^="M"]';
const ring = "main svg circle";
const pages = [
  { name: "Start", path: "", chart: line },
  { name: "the Lab", path: "lab/", chart: `.lead ${line}` },
  { name: "a question", path: "questions/famine/", chart: line },
  { name: "Evidence", path: "evidence/", chart: ring },
] as const;

describe.skipIf(!firefoxPath)("in Firefox", { tags: ["long"] }, () => {
  const bench = benchForTests(openFirefox);

  test.each(pages)("$name draws its chart, complains of nothing and asks no stranger", async ({ path, chart }) => {
    const { address } = bench.served;
    const page = await bench.browser.newPage();
    page.setDefaultTimeout(patience);
    await page.setViewport({ width: 1366, height: 768 });
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warn") complaints.push(message.text());
    });
    page.on("request", (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address)) complaints.push(request.url());
    });
    await page.goto(`${address}${path}`);
    await page.waitForSelector(chart);
    expect(await page.$eval("h1", (heading) => heading.textContent?.trim())).not.toBe("");
    expect(complaints).toEqual([]);
    await page.close();
  });
});
