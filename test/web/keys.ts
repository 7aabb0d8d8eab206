import type { Page } from "playwright-core";

/** Steps of the tab key after which a page is held to have shown all that can be reached. */
const most = 400;

/**
 * Goes by the tab key alone to what bears a name, as one does who has no mouse.
 *
 * @throws where it cannot be reached
 */
export async function reach(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < most; step++) {
    if (name.test(await nameInFocus(page))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${name} cannot be reached by the tab key`);
}

/** What is in focus: its label, or its words. */
async function nameInFocus(page: Page): Promise<string> {
  return page.evaluate<string>(`(() => {
    const found = document.activeElement;
    if (!found || found === document.body) return "";
    const label = found.labels?.[0]?.innerText ?? "";
    return found.getAttribute("aria-label") ?? (label || found.textContent || "").trim();
  })()`);
}
