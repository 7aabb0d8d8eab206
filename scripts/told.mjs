/** What the pages of docs/model tell of claims: which pages name one, and what a page says that the model does not bear out. */
import { readdirSync, readFileSync } from "node:fs";

/** A claim by its id, or several from one to another. */
const named = /C(\d{3})(?:-C(\d{3}))?/g;
/** An item of a list that begins with ids says what the model does not bear out of them. */
const unborneItem = /^- (C\d{3}(?:(?:, | and )C\d{3})*): (.+)$/s;

/** Written from runs, and so no source of words about claims. */
const writtenPages = ["known-failures.md"];

function idsIn(text) {
  return [...text.matchAll(named)].flatMap(([, from, to = from]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => `C${String(Number(from) + at).padStart(3, "0")}`),
  );
}

/** Items of the lists of a page, each on one line. */
function itemsOf(text) {
  return text
    .split(/\n(?=- )|\n\n/)
    .filter((part) => part.startsWith("- "))
    .map((part) => part.replaceAll(/\s+/g, " ").trim());
}

/** Each claim that a page names, with its pages. */
export function toldIn(root, claims) {
  const folder = new URL("docs/model/", root);
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith(".md") && !writtenPages.includes(name))
    .sort()
    .map((name) => ({ page: `docs/model/${name}`, text: readFileSync(new URL(name, folder), "utf8") }));
  const unborne = pages.flatMap(({ page, text }) =>
    itemsOf(text).flatMap((item) => {
      const [, ids = "", says = ""] = unborneItem.exec(item) ?? [];
      return idsIn(ids).map((claim) => ({ claim, page, says }));
    }),
  );
  return claims
    .map(({ id }) => ({
      claim: id,
      pages: pages.filter(({ text }) => idsIn(text).includes(id)).map(({ page }) => page),
      unborne: unborne.filter(({ claim }) => claim === id).map(({ page, says }) => ({ page, says })),
    }))
    .filter((each) => each.pages.length > 0);
}
