import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { Fault } from "../../index.ts";
import { codeOf } from "../../lab/node/code.ts";

/** A file that is to be written. */
export interface File {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What stands in every figure that the program wrote: only such a file is written over. */
const mark = "Great Turn";

/**
 * Holds, before anything is run, that files may be written: where one stands already it is a figure of ours.
 *
 * @throws Fault "output-in-the-way" or "output-unwritable"
 */
export function holdPlaces(paths: readonly string[], where: string): void {
  for (const path of paths) {
    try {
      if (existsSync(path)) holdOurs(path, where);
      accessSync(nearestOf(dirname(path)), constants.W_OK);
    } catch (error) {
      throw faultOf(error, path, where);
    }
  }
}

function holdOurs(path: string, where: string): void {
  if (lstatSync(path).isFile() && readFileSync(path).includes(mark)) return;
  throw new Fault("output-in-the-way", {
    what: `${path} is there already, and is no figure that great-turn wrote`,
    where,
    mend: "move it away, or name another place",
  });
}

/** The folder itself, or the nearest above it that is there; a file in its way is refused. */
function nearestOf(folder: string): string {
  if (!existsSync(folder)) return nearestOf(dirname(folder));
  if (statSync(folder).isDirectory()) return folder;
  throw Object.assign(new Error(`${folder} is a file, not a folder`), { code: "ENOTDIR" });
}

/**
 * Writes files, each whole or not at all: all are on the disk before the first takes its name.
 *
 * @throws Fault "output-unwritable" or "output-full"
 */
export function writeFiles(files: readonly File[], where: string): void {
  const drafts: (readonly [draft: string, path: string])[] = [];
  try {
    for (const { path, bytes } of files) {
      mkdirSync(dirname(path), { recursive: true });
      const draft = `${path}.${process.pid}.tmp`;
      drafts.push([draft, path]);
      writeFileSync(draft, bytes, { flush: true });
    }
    for (const [draft, path] of drafts) renameSync(draft, path);
  } catch (error) {
    throw faultOf(error, files[0]?.path ?? "", where);
  } finally {
    for (const [draft] of drafts) rmSync(draft, { force: true });
  }
}

/** What the system has no room for is nobody's mistake. */
const full = new Set(["ENOSPC", "EDQUOT", "EIO", "EFBIG"]);

function faultOf(error: unknown, path: string, where: string): Fault {
  if (error instanceof Fault) return error;
  const isFull = full.has(codeOf(error));
  return new Fault(isFull ? "output-full" : "output-unwritable", {
    what: `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    where,
    mend: isFull ? "make room, and draw it again" : "name a folder that you may write to",
  });
}
