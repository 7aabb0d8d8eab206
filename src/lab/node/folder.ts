import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmdirSync,
  statSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { Fault } from "../../ground/fault.ts";
import { codeOf } from "./code.ts";
import { isPassing, mendFolder, writeSteps } from "./draft.ts";
import { alteredIn, type Made, manifestText, type OwnFolder, program } from "./manifest.ts";

/**
 * Holds that a folder may be written: it is not there, is empty, or holds an earlier one of its kind, as the program wrote
 * it, and nothing else. What an earlier process could not end there is ended.
 *
 * @throws Fault "output-unnamed", "output-in-the-way" or "output-unwritable"
 */
export function holdWritable(folder: string, own: OwnFolder): void {
  holdNamed(folder);
  try {
    const target = targetOf(folder);
    if (existsSync(target) && statSync(target).isDirectory()) mendFolder(target, own);
    holdOurs(folder, target, own);
    accessSync(nearestOf(target), constants.W_OK);
  } catch (error) {
    throw faultOf(error, folder);
  }
}

/**
 * Holds that a folder to be written has a name.
 *
 * @throws Fault "output-unnamed"
 */
export function holdNamed(folder: string): void {
  if (folder.trim() !== "" && !folder.startsWith("-")) return;
  const what = folder.trim() === "" ? "the folder has no name" : `"${folder}" looks like an option, and no folder`;
  throw new Fault("output-unnamed", {
    what,
    where: `--out ${folder}`,
    mend: "name a folder, such as ./made; `.` is the one you are in",
  });
}

/** Where a folder lies: a symbolic link is written through, so that it stays a link. */
function targetOf(folder: string): string {
  const target = resolve(folder);
  try {
    return realpathSync(target);
  } catch (error) {
    if (isLink(target)) throw inTheWay(folder, "is a link to nothing");
    if (["ENOENT", "ENOTDIR"].includes(codeOf(error))) return target;
    throw error;
  }
}

function isLink(target: string): boolean {
  try {
    return lstatSync(target).isSymbolicLink();
  } catch {
    return false;
  }
}

/** The folder itself, or the nearest above it that is there. */
export function nearestOf(target: string): string {
  return existsSync(target) ? target : nearestOf(dirname(target));
}

function holdOurs(folder: string, target: string, own: OwnFolder): void {
  const nearest = nearestOf(target);
  const refuse = (what: string): Fault => inTheWay(folder, what, own);
  if (!statSync(nearest).isDirectory()) {
    throw refuse(nearest === target ? "is a file, not a folder" : `would lie in ${nearest}, which is a file`);
  }
  if (nearest !== target) return;
  const known = [...own.files, own.manifest];
  const found = readdirSync(target).filter((each) => !isPassing(each));
  const strange = found.find((each) => !known.includes(each));
  if (strange !== undefined) throw refuse(`holds "${strange}", which is no part of a ${own.holds}`);
  const linked = found.find((each) => !lstatSync(join(target, each)).isFile());
  if (linked !== undefined) throw refuse(`holds "${linked}", which is no file of its own`);
  const altered = alteredIn(target, own);
  if (altered === undefined) return;
  throw refuse(`holds "${altered}", which ${program} did not write, or which was changed since`);
}

/** What is said of a folder that holds what nobody may write over. */
export function inTheWay(folder: string, what: string, own?: OwnFolder, mend = mendOf(own)): Fault {
  return new Fault("output-in-the-way", { what: `${folder} ${what}`, where: `--out ${folder}`, mend });
}

function mendOf(own: OwnFolder | undefined): string {
  return own
    ? `choose a new folder, or one that holds an earlier ${own.holds} of ${program}, unchanged, and nothing else`
    : "choose a new folder";
}

/**
 * Writes a folder, whole or not at all: killed at any step, it holds the old files or the new ones once the next command
 * has looked at it. Folders and files get the rights that the process gives to all that it makes.
 *
 * @param texts the text of each file beside the manifest
 * @param made what the manifest says
 * @throws Fault "output-unnamed", "output-in-the-way", "output-unwritable" or "output-full"
 */
export function writeFolder(folder: string, own: OwnFolder, texts: Readonly<Record<string, string>>, made: Made): void {
  holdWritable(folder, own);
  try {
    const target = targetOf(folder);
    const whole = { ...texts, [own.manifest]: manifestText(made, texts) };
    const folders: string[] = [];
    try {
      makeFolder(target, folders);
      for (const _ of writeSteps(target, own, whole, () => holdOurs(folder, target, own)));
    } catch (error) {
      for (const each of folders.reverse()) removeEmpty(each);
      throw error;
    }
  } catch (error) {
    throw faultOf(error, folder);
  }
}

/** Makes a folder and those above it that are missing. Node's own way to do so never ends where a system makes none. */
export function makeFolder(target: string, made: string[] = []): void {
  if (existsSync(target)) return;
  makeFolder(dirname(target), made);
  mkdirSync(target);
  made.push(target);
}

/** Takes away a folder that was made for nothing. */
function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Somebody has put something there.
  }
}

/** What the system has no room for is nobody's mistake. */
const full = new Set(["ENOSPC", "EDQUOT", "EIO", "EFBIG"]);

/** What to do where there is no room, and where nobody may write. */
const usualMends = {
  full: "make room, and run it again; what was there is as it was",
  unwritable: "choose a folder that you may write to",
};

/** What the system says of a folder or a file that cannot be written, as a fault. */
export function faultOf(error: unknown, path: string, where = `--out ${path}`, mends = usualMends): Fault {
  if (error instanceof Fault) return error;
  const isFull = full.has(codeOf(error));
  return new Fault(isFull ? "output-full" : "output-unwritable", {
    what: `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    where,
    mend: isFull ? mends.full : mends.unwritable,
  });
}
