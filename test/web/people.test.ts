import { describe, expect, test } from "vitest";
import { benchForTests, browserPath, drawn, openPage } from "./browse.ts";

/** Four who come with a question of their own: each leaves with an answer on the screen. The teacher's is in the lessons. */
describe.skipIf(!browserPath)("who comes to the lab", { tags: ["long"] }, () => {
  const bench = benchForTests();

  test("a pupil asks whether it could have been avoided, guesses, and sees which decision drove the difference", async () => {
    const { page, complaints } = await openPage(bench, "", { viewport: { width: 360, height: 740 } });
    await page.getByRole("button", { name: "About half" }).click();
    await page.getByRole("link", { name: "Why they differ" }).click();
    await page.getByRole("heading", { level: 1, name: /famine/ }).waitFor();
    await page
      .getByRole("button", { name: /Lending of grain/ })
      .first()
      .click();
    await drawn(page, "other");
    await page.locator(".answer", { hasText: /figure is lower/ }).waitFor();
    await page.getByRole("button", { name: "Take it apart" }).click();
    const parts = page.locator(".why tbody tr");
    await parts.first().waitFor();
    expect(await parts.first().innerText()).toMatch(/Relief[\s\S]*in the book of the model[\s\S]* to /);
    expect(await parts.last().innerText()).toMatch(/All together[\s\S]* to /);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("a historian of Ukraine finds it summed, 1932-33, beside every author's own years, and what the model misses", async () => {
    const { page, complaints } = await openPage(bench, "places/");
    await page.getByRole("button", { name: "Ukraine", exact: true }).click();
    const card = page.locator("#place-name", { hasText: "Ukraine" }).locator("xpath=..");
    await card.getByText(/[\d.]+ to [\d.]+ million of some [\d.]+ million people/).waitFor();
    const words = await card.innerText();
    expect(words).toContain("Right Bank, Left Bank, Steppe together");
    expect(words).toContain("Holodomor");
    for (const author of ["Kotkin 2017", "Sosnovyi 1942", "Conquest 1986"]) expect(words).toContain(author);
    expect(words).toContain("Where the model is wrong here");
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
