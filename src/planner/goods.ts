import { Fault, nearest } from "../ground/fault.ts";
import { listed } from "../ground/sheet.ts";

/**
 * Holds that a name is one of those known.
 *
 * @throws Fault "good-unknown", with the nearest name
 */
export function holdGood(name: string, goods: readonly string[], where: string): void {
  if (goods.includes(name)) return;
  const near = nearest(name, goods);
  throw new Fault("good-unknown", {
    what: name === "" ? "a good has no name" : `"${name}" is no good of the table`,
    where,
    mend: near === undefined || name === "" ? `the table has ${listed(goods)}` : `did you mean "${near}"?`,
  });
}
