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
  /** What to do about an entry that is no good. */
  readonly mend: string;
}

/** The one error for a file that does not have its form. */
export function malformed(
  issue: Issue | undefined,
  at: (path: readonly (string | number)[]) => string,
  { kind, entries, mend }: FileKind,
): Fault {
  const path = (issue?.path ?? []).map((each) => (typeof each === "number" ? each : String(each)));
  const key = issue?.keys?.[0];
  if (key !== undefined) {
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
