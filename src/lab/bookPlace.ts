import type { Quantity } from "../ground/quantity.ts";
import { modules } from "../laws/modules.ts";
import { model } from "../laws/month.ts";

/** The chapter of a file of declarations: `ledger/fields/stocks` and `fields/sowing` both belong to the fields. */
export function chapterNameOf(path: string): string {
  const parts = path.split("/");
  return (parts[0] === "ledger" ? parts[1] : parts[0]) ?? path;
}

/** What a quantity is before it is put off by a month. */
export function nowOf(quantity: Quantity): Quantity {
  return "was" in quantity ? (quantity.was as Quantity) : quantity;
}

let known: ReadonlyMap<Quantity, string> | undefined;

/** What the ledger shares and a law finds stands with that law: the ledger comes first, and gives way. */
function chapterNames(): ReadonlyMap<Quantity, string> {
  known ??= new Map(
    Object.entries(modules).flatMap(([path, file]) =>
      Object.entries(file).flatMap(([name, each]) => {
        const quantity = model.quantities.get(name);
        return quantity && quantity === each ? [[quantity, chapterNameOf(path)] as const] : [];
      }),
    ),
  );
  return known;
}

/**
 * Where the book of the model prints a declaration: the page and the place on it, under `docs/book`.
 *
 * @example
 * placeInBook(model.quantities.get("force")); // => "levers.md#force"
 */
export function placeInBook(quantity: Quantity): string {
  const now = nowOf(quantity);
  return `${chapterNames().get(now) ?? "README"}.md#${model.nameOf(now).toLowerCase()}`;
}
