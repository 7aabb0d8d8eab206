import { type Key, say } from "./say.svelte.ts";

/** The chapter of the book that prints an equation, by its address there: "food.md#entitled" stands under "Food". */
export function chapterWords(page: string): string {
  return say(`book.${page.split(".")[0]}` as Key);
}
