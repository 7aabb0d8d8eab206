import { gzipSync } from "node:zlib";
import type { Page, Response } from "playwright-core";

/** What a first visit fetches until its first chart stands, in bytes as a host that compresses would send them. */
export interface Weight {
  readonly before: number;
  /** The evidence, which the engine fetches as a file of its own. */
  readonly data: number;
  readonly files: number;
}

/** Counts what a page fetches from now on; ends when asked for. */
export function weigh(page: Page): () => Promise<Weight> {
  const responses = new Set<Response>();
  const keep = (response: Response): void => void responses.add(response);
  page.on("response", keep);
  return async () => {
    page.off("response", keep);
    const sizes = await Promise.all([...responses].map(sizeOf));
    const sum = (isData: boolean): number =>
      sizes.reduce((all, each) => all + (each.isData === isData ? each.bytes : 0), 0);
    return { before: sum(false), data: sum(true), files: sizes.length };
  };
}

async function sizeOf(response: Response): Promise<{ readonly bytes: number; readonly isData: boolean }> {
  const path = new URL(response.url()).pathname;
  const body = await response.body();
  // Fonts are compressed already.
  const bytes = path.endsWith(".woff2") ? body.length : gzipSync(body).length;
  return { bytes, isData: /\/data-[^/]*\.js$/.test(path) };
}
