import puppeteer, { type Browser } from "puppeteer-core";
import { findFirefox } from "../../scripts/browser.mjs";
import { patience } from "./browse.ts";

/** A Firefox is tried too where there is one. */
export const firefoxPath: string | undefined = findFirefox();
if (!firefoxPath) {
  process.stderr.write("NO FIREFOX: the lab is tested in Chromium alone. Set GT_FIREFOX to a Firefox.\n");
}

/** A Firefox driven by its own protocol, as patient as the other browser. */
export function openFirefox(): Promise<Browser> {
  return puppeteer.launch({
    browser: "firefox",
    ...(firefoxPath === undefined ? {} : { executablePath: firefoxPath }),
    timeout: patience,
    protocolTimeout: patience,
  });
}
