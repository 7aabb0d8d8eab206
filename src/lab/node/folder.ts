import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { Fault } from "../../ground/fault.ts";

/** The name by which a manifest tells that a folder is ours. */
export const program = "great-turn";

/** A folder that the program writes whole, and may write over again. */
export interface OwnFolder {
  /** What it holds, in a word: a run, a plan. */
  readonly holds: string;
  /** Its files beside the manifest. */
  readonly files: readonly string[];
  /** The file that says which program wrote it. */
  readonly manifest: string;
}

/**
 * Holds that a folder may be written: it is not there, is empty, or holds an earlier one of its kind and nothing else.
 *
 * @throws Fault "output-in-the-way"
 */
export function holdWritable(folder: string, { holds, files, manifest }: OwnFolder): void {
  if (!existsSync(folder)) return;
  const refuse = (what: string): Fault =>
    new Fault("output-in-the-way", {
      what: `${folder} ${what}`,
      where: `--out ${folder}`,
      mend: `choose a new folder, or one that holds an earlier ${holds} of ${program} and nothing else`,
    });
  if (!statSync(folder).isDirectory()) throw refuse("is a file, not a folder");
  const known = [...files, manifest];
  const found = readdirSync(folder);
  const strange = found.find((each) => !known.includes(each));
  if (strange !== undefined) throw refuse(`holds "${strange}", which is no part of a ${holds}`);
  if (found.length > 0 && !isOurs(join(folder, manifest))) throw refuse(`holds files that ${program} did not write`);
}

function isOurs(manifest: string): boolean {
  try {
    const read: unknown = JSON.parse(readFileSync(manifest, "utf8"));
    return typeof read === "object" && read !== null && "program" in read && read.program === program;
  } catch {
    return false;
  }
}

/**
 * Writes a folder, whole or not at all.
 *
 * @param texts the text of each file, the manifest among them
 * @throws Fault "output-in-the-way" or "output-unwritable"
 */
export function writeFolder(folder: string, own: OwnFolder, texts: Readonly<Record<string, string>>): void {
  holdWritable(folder, own);
  try {
    replaceFolder(resolve(folder), texts);
  } catch (error) {
    throw new Fault("output-unwritable", {
      what: `${folder} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
      where: `--out ${folder}`,
      mend: "choose a folder that you may write to",
    });
  }
}

/** Files are written beside the target and take its place in one move. */
function replaceFolder(target: string, texts: Readonly<Record<string, string>>): void {
  mkdirSync(dirname(target), { recursive: true });
  const draft = mkdtempSync(join(dirname(target), `.${basename(target)}-draft-`));
  const earlier = `${draft}-earlier`;
  try {
    for (const [file, text] of Object.entries(texts)) writeFileSync(join(draft, file), text);
    if (existsSync(target)) renameSync(target, earlier);
    renameSync(draft, target);
  } finally {
    if (existsSync(earlier) && !existsSync(target)) renameSync(earlier, target);
    rmSync(draft, { recursive: true, force: true });
    rmSync(earlier, { recursive: true, force: true });
  }
}

/** The fingerprint of a text, in hexadecimal. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
