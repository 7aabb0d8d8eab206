import { Fault, nearest } from "../ground/fault.ts";

/** What a form finds wrong with a file. */
interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly code?: string;
  readonly keys?: readonly string[];
  /** What is wrong with a key of a record. */
  readonly issues?: readonly { readonly message: string }[];
}

/** A kind of file that people write, and how to mend it. */
export interface FileKind {
  /** As in "the scenario". */
  readonly kind: string;
  /** Entries that a file may have. */
  readonly entries: readonly string[];
  /** Entries of each line of a list that it may have, by the list's name. */
  readonly within?: Readonly<Record<string, readonly string[]>>;
  /** What to do about an entry that is no good. */
  readonly mend: string;
}

/** The one error for a file that does not have its form. */
export function malformed(
  issues: readonly Issue[],
  at: (path: readonly (string | number)[]) => string,
  { kind, entries: ofFile, within = {}, mend }: FileKind,
): Fault {
  // An entry that is misspelt is missing too, and only of the one is the other told.
  const issue = issues.find(({ keys }) => keys) ?? issues[0];
  const path = (issue?.path ?? []).map((each) => (typeof each === "number" ? each : String(each)));
  const key = issue?.keys?.[0];
  if (key !== undefined) {
    const entries = within[String(path[0])] ?? ofFile;
    const near = nearest(key, entries);
    return new Fault(`${kind}-malformed`, {
      what: `there is no entry "${key}"`,
      where: at([...path, key]),
      mend: near ? `did you mean "${near}"?` : `known entries are ${entries.join(", ")}`,
    });
  }
  return new Fault(`${kind}-malformed`, {
    what: `${path.join(".") || `the ${kind}`}: ${(issue?.issues?.[0]?.message ?? issue?.message ?? "is malformed").toLowerCase()}`,
    where: at(path),
    mend,
  });
}
