import { inOrderOfNames, type Module } from "./model.ts";

/** Files of declarations and further shelves, by name, as lines of `export * as name from ...` give them. */
export type Shelf = Readonly<Record<string, object>>;

/**
 * The files that stand on a shelf, by their place, such as `fields/sowing`.
 *
 * A file declares something; what declares nothing is a shelf of its own, and its files follow by their names.
 */
export function filesOf(shelf: Shelf, place = ""): Readonly<Record<string, Module>> {
  return Object.fromEntries(
    Object.entries(shelf).flatMap(([name, each]): readonly (readonly [string, Module])[] =>
      declares(each)
        ? [[place + name, each as Module]]
        : Object.entries(filesOf(inOrder(each as Shelf), `${place}${name}/`)),
    ),
  );
}

/** A bundler may give a shelf in another order than the language does. */
function inOrder(shelf: Shelf): Shelf {
  return Object.fromEntries(inOrderOfNames(new Map(Object.entries(shelf))));
}

/** Whether anything in a file is a declaration. */
export function declares(file: object): boolean {
  return Object.values(file).some((each) => typeof each === "object" && each !== null && "kind" in each);
}
