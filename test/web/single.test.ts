import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserPath, drawn, openBrowser, patience } from "./browse.ts";

const file = resolve("dist/web/file/index.html");

describe.skipIf(!browserPath)("the lab in one file", { tags: ["long"] }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  test("is small enough to be sent by mail", () => {
    expect(statSync(file).size).toBeLessThan(6e6);
  });

  test("allows its own scripts by their hashes, the engine, and no other script", async () => {
    const [, policy = ""] =
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(readFileSync(file, "utf8")) ?? [];
    const [, allowed = ""] = /script-src ([^;]*);/.exec(policy.replaceAll("&#39;", "'")) ?? [];
    expect(allowed).toMatch(/^('sha256-[\w+/]{43}=' )+'wasm-unsafe-eval'$/);

    const page = await browser.newPage();
    await page.goto(pathToFileURL(file).href);
    await page.locator("h1").first().waitFor();
    const isRun = await page.evaluate(`(() => {
      const script = document.createElement("script");
      script.textContent = "globalThis.stranger = true";
      document.head.append(script);
      return globalThis.stranger === true;
    })()`);
    expect(isRun).toBe(false);
    await page.close();
  });

  test("opens from a disk, runs, goes from page to page in both languages, and asks nothing of a network", async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(patience);
    const complaints: string[] = [];
    const asked: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("request", (request) => asked.push(new URL(request.url()).protocol));

    await page.goto(pathToFileURL(file).href);
    await drawn(page);
    await page.getByRole("button", { name: "A tenth" }).click();
    await drawn(page, "other");

    await page.getByRole("link", { name: "Lab", exact: true }).click();
    await drawn(page);
    await page.locator("#decision-relief-1932-08").focus();
    await page.keyboard.press("Delete");
    await drawn(page, "course-1");

    await page.getByRole("link", { name: "Questions", exact: true }).click();
    await page.getByRole("link", { name: /famine of 1932/ }).click();
    await page.getByRole("heading", { level: 1, name: /famine/ }).waitFor();
    await page.getByRole("link", { name: "\u0420\u0443\u0441\u0441\u043a\u0438\u0439" }).click();
    await page.locator("html[lang=ru]").waitFor({ state: "attached" });

    expect(complaints).toEqual([]);
    expect([...new Set(asked)].filter((each) => !["file:", "data:", "blob:"].includes(each))).toEqual([]);
    await page.close();
  });
});
