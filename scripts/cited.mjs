/** What a table may say of how its figures were seen, by the kinds of the works that it cites. */
import { kindsPassingOn, sourceKinds } from "./package.mjs";

/**
 * Rows that claim more than the kind of their source can bear.
 *
 * @param rows of a table
 * @param kinds of works, by key
 */
export function misread(rows, kinds) {
  return rows.filter(
    ({ source, verified }) => kindsPassingOn.includes(kinds.get(source)) && ["work", "citation"].includes(verified),
  );
}

/** Keys of works, documents of the time first and pages of the web last, each kind by name. */
export function ranked(keys, kinds) {
  const rank = (key) => sourceKinds.indexOf(kinds.get(key));
  return [...keys].sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
}
