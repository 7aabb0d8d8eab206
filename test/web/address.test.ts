import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languageNames, pageNames, pages, pathOf, readPath } from "../../src/web/address/pages.ts";
import { parts } from "../../src/web/address/parts.ts";

const every = languageNames.flatMap((language) =>
  pageNames.flatMap((page) =>
    (page in parts ? parts[page as keyof typeof parts] : [""]).map((part) => ({ language, page, part })),
  ),
);

describe("an address", () => {
  test.each(every)("of $page $part in $language leads to its page and no other", (address) => {
    expect(readPath(pathOf(address))).toEqual(address);
    expect(readPath(`${pathOf(address)}index.html`)).toEqual(address);
  });

  test("is that of one page alone", () => {
    expect(new Set(every.map(pathOf)).size).toBe(every.length);
    expect(
      Object.values(pages)
        .filter((path) => path !== "")
        .every((path) => path.endsWith("/")),
    ).toBe(true);
  });

  test("that no page has is told as such, whatever it is", () => {
    expect(readPath("nowhere/")).toBeUndefined();
    expect(readPath("lab/too/deep/")).toBeUndefined();
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = readPath(text);
        return found === undefined || pageNames.includes(found.page);
      }),
    );
  });
});
