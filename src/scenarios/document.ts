import { type Document, isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { Fault } from "../ground/fault.ts";

/** Longest file of a scenario or reading, in characters. */
const longestFile = 100_000;

/** A file as it was read, and where its lines begin. */
export interface ReadDocument {
  readonly document: Document;
  readonly lines: LineCounter;
}

/**
 * Reads YAML that anybody may have written.
 *
 * @throws Fault "scenario-too-long" or "scenario-unreadable", with file and line
 */
export function documentOf(text: string, file: string): ReadDocument {
  if (text.length > longestFile) {
    throw new Fault("scenario-too-long", {
      what: `the file has ${text.length} characters`,
      where: `${file}:1`,
      mend: `write it in ${longestFile}`,
    });
  }
  const lines = new LineCounter();
  const document = unbroken(() => parseDocument(text, { lineCounter: lines }), file);
  const broken = document.errors[0];
  if (broken) {
    throw new Fault("scenario-unreadable", {
      what: (broken.message.split(" at line ")[0] ?? "the file is no YAML").toLowerCase(),
      where: `${file}:${lines.linePos(broken.pos[0]).line}`,
      mend: "mend the YAML at this line",
    });
  }
  return { document, lines };
}

/**
 * What a document says, as plain data.
 *
 * @throws Fault "scenario-unreadable"
 */
export function plainOf(document: Document, file: string): unknown {
  return unbroken(() => document.toJS(), file);
}

/** Nesting without end, and aliases of aliases, exhaust whoever follows them. */
function unbroken<T>(read: () => T, file: string): T {
  try {
    return read();
  } catch {
    throw new Fault("scenario-unreadable", {
      what: "the file nests or repeats itself too deeply",
      where: `${file}:1`,
      mend: "write it as a plain list of entries",
    });
  }
}

/** The line where an entry of a document stands. */
export function lineOf(document: Document, lines: LineCounter, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((each) => isScalar(each.key) && String(each.key.value) === String(key));
      if (pair && isScalar(pair.key) && pair.key.range) return lines.linePos(pair.key.range[0]).line;
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isScalar(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
