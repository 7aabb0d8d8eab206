import { Fault } from "./fault.ts";
import { shown } from "./shown.ts";

/** What no file that people write holds: signs for a machine, halves of a character, and what stands for bytes that are none. */
const unprinted = /[\p{Cs}\uFFFD]|(?![\t\n\r\uFEFF])[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

/** What a text says as JSON; `undefined`, which no JSON says, where it is none. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What does not print in a text, and where it stands; `undefined` in a text that people can read. */
export function unprintedIn(text: string): { readonly what: string; readonly at: number } | undefined {
  const found = unprinted.exec(text);
  if (!found) return undefined;
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return { what: `a character that does not print (U+${code})`, at: found.index };
}

/**
 * Holds that a text is one that people can read, whole: no byte outside UTF-8, and nothing that does not print.
 *
 * @throws Fault "text-unreadable" with file and line
 */
export function holdPlainText(text: string, file: string): void {
  holdText(text, file);
  const found = unprintedIn(text);
  if (!found) return;
  const where = `${file}:${text.slice(0, found.at).split("\n").length}`;
  if (text[found.at] === "\uFFFD") throw notUtf8(where);
  const mend = "leave it out, and save the file as text in UTF-8";
  throw new Fault("text-unreadable", { what: `the file holds ${found.what}`, where, mend });
}

/**
 * Holds that what should be a text is one, whatever calls.
 *
 * @throws Fault "text-unreadable" with the file
 */
export function holdText(text: unknown, file: string): void {
  if (typeof text === "string") return;
  const mend = "give the text of the file, as `textOfBytes` reads it";
  throw new Fault("text-unreadable", {
    what: `${shown(text)} is no text`,
    where: file,
    mend,
  });
}

/**
 * The text of bytes in UTF-8, with the mark of byte order if they begin with one: each reader of a format leaves it
 * out.
 *
 * @param file its name, for errors
 * @throws Fault "text-unreadable" with file and line
 * @example
 * textOfBytes(new TextEncoder().encode("name: mine"), "mine.yaml"); // => "name: mine"
 */
export function textOfBytes(bytes: Uint8Array, file: string): string {
  if (!ArrayBuffer.isView(bytes)) {
    const mend = "give what was read from the file, as bytes";
    throw new Fault("text-unreadable", { what: "what was given is no bytes", where: file, mend });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const before = new TextDecoder().decode(bytes).split("\uFFFD")[0] ?? "";
    throw notUtf8(`${file}:${before.split("\n").length}`);
  }
}

function notUtf8(where: string): Fault {
  return new Fault("text-unreadable", { what: "the file is not in UTF-8", where, mend: "save it as text in UTF-8" });
}
