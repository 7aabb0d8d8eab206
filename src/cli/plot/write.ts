import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { Fault } from "../../index.ts";
import { faultOf, makeFolder, nearestOf } from "../../lab/node/folder.ts";

/** A file that is to be written. */
export interface File {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What stands in every figure that the program wrote: only such a file is written over. */
const mark = "Great Turn";
const mends = { full: "make room, and draw it again", unwritable: "name a folder that you may write to" };

/**
 * Holds, before anything is run, that files may be written: where one stands already it is a figure of ours.
 *
 * @throws Fault "output-in-the-way" or "output-unwritable"
 */
export function holdPlaces(paths: readonly string[], where: string): void {
  for (const path of paths) {
    try {
      if (existsSync(path)) holdOurs(path, where);
      holdFolder(dirname(path));
    } catch (error) {
      throw faultOf(error, path, where, mends);
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

/** Holds that what a folder would lie in is one. */
function holdFolder(folder: string): void {
  const nearest = nearestOf(folder);
  if (!statSync(nearest).isDirectory()) {
    throw Object.assign(new Error(`${nearest} is a file, not a folder`), { code: "ENOTDIR" });
  }
  accessSync(nearest, constants.W_OK);
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
      makeFolder(dirname(path));
      const draft = `${path}.${process.pid}.tmp`;
      drafts.push([draft, path]);
      writeFileSync(draft, bytes, { flush: true });
    }
    for (const [draft, path] of drafts) renameSync(draft, path);
  } catch (error) {
    throw faultOf(error, files[0]?.path ?? "", where, mends);
  } finally {
    for (const [draft] of drafts) rmSync(draft, { force: true });
  }
}
