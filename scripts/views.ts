import type { Page } from "playwright-core";
import { usualRuns } from "../src/web/state/sample.ts";

/** A page of the lab whose picture is kept, and what is done on it until it stands still. */
export interface View {
  readonly name: string;
  readonly path: string;
  readonly settle: (page: Page) => Promise<void>;
}

/** Widths of a phone, a tablet and a laptop. */
export const screens = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1366, height: 768 },
] as const;

/** Full runs are done, told in words that a narrow screen may leave out. */
const told = (page: Page, words: string): Promise<void> => page.getByText(words).first().waitFor({ state: "attached" });

/** Views that the README shows, and that a test compares with what the lab looks like now. */
export const views: readonly View[] = [
  {
    name: "start",
    path: "",
    settle: async (page) => {
      await page.getByRole("button", { name: "A tenth" }).click();
      await page.locator(".answer", { hasText: /to [\d.]+ million.*to [\d.]+ million/ }).waitFor();
      await told(page, `Bands: ${usualRuns} runs`);
    },
  },
  {
    name: "question",
    path: "questions/who-paid/",
    settle: (page) => told(page, `Bands: ${usualRuns} runs`),
  },
  { name: "lab", path: "lab/", settle: (page) => told(page, `Bands: ${usualRuns} runs`) },
  { name: "places", path: "places/", settle: (page) => told(page, `highest of ${usualRuns} runs`) },
];

/** Takes the picture of what is on the screen, without motion. */
export async function pictureOf(page: Page, screen: (typeof screens)[number]): Promise<Buffer> {
  await page.setViewportSize(screen);
  await page.evaluate("document.fonts.ready.then(() => scrollTo(0, 0))");
  // Charts are drawn anew for the width, a frame later.
  await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
  return page.screenshot({ animations: "disabled", caret: "hide" });
}

/** Where a picture is kept, in the folder of pictures. */
export const fileOf = (view: View, { width }: (typeof screens)[number]): string => `${view.name}-${width}.png`;
