import { fileURLToPath } from "node:url";
import type { CDPSession, Page } from "playwright-core";

/** What a page keeps of itself while it is watched; times are in milliseconds. */
interface Watched {
  /** When the first line of a course was painted, from the start of the page. */
  readonly firstChart?: number;
  /** How long each task took that held the page for over 50. */
  readonly longTasks: readonly number[];
  /** From a key to the paint that shows what follows from it, for each move that is done. */
  readonly moves: readonly number[];
}

declare global {
  var watched: Watched;
}

/** Marks of a move in a trace: when its key was pressed, and when the lines that follow from it were painted. */
export const moveMarks = { begin: "bench-move", end: "bench-paint" } as const;

/** Has a page watch itself from its beginning on. */
export async function watch(page: Page): Promise<void> {
  await page.addInitScript({ path: fileURLToPath(new URL("watched.js", import.meta.url)) });
}

/** What a page has kept so far. */
export function keptOf(page: Page): Promise<Watched> {
  return page.evaluate(() => globalThis.watched);
}

/** Slows a page's processor so many times; its workers keep their speed. */
export async function slow(session: CDPSession, times: number): Promise<void> {
  await session.send("Emulation.setCPUThrottlingRate", { rate: times });
}
