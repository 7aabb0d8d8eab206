import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { Fault } from "../../ground/fault.ts";
import { codeOf } from "./code.ts";
import { isAsWritten, type Manifest, manifestIn, type OwnFolder } from "./manifest.ts";

/**
 * How a folder is written so that a kill leaves it old or new (docs/decisions/0010): the files are written to a draft within it,
 * and the draft takes the name of what is decided in one move. From then on the new files are whole on the disk, and
 * whoever comes next moves those that still lie there to their place.
 */
const decided = ".great-turn-decided";
const drafts = ".great-turn-draft-";
const here = hostname().replaceAll(/[^\w.]/g, "_");
/** Drafts that this process is writing. */
const writing = new Set<string>();

/** Whether a name in a folder is one that the program gives for a while. */
export function isPassing(name: string): boolean {
  return name === decided || name.startsWith(drafts);
}

/**
 * Writes files into a folder that is there, step by step; each step leaves the old files or the new ones.
 *
 * @param texts the text of each file, the manifest last
 * @param hold called before anything is decided: what throws there leaves the folder as it was
 * @param by the process that writes
 */
export function* writeSteps(
  folder: string,
  own: OwnFolder,
  texts: Readonly<Record<string, string>>,
  hold: () => void,
  by = process.pid,
): Generator<string, void> {
  const draft = mkdtempSync(join(folder, `${drafts}${here}-${by}-`));
  if (by === process.pid) writing.add(draft);
  try {
    yield "a draft is begun";
    for (const [file, text] of Object.entries(texts)) {
      writeFileSync(join(draft, file), text, { flush: true });
      yield `${file} is drafted`;
    }
    sync(draft);
    hold();
    decide(folder, own, draft);
    yield "it is decided";
  } finally {
    writing.delete(draft);
    rmSync(draft, { recursive: true, force: true });
  }
  yield* settle(folder, own);
}

/** Gives a draft the name of what is decided; another that is being moved goes first. */
function decide(folder: string, own: OwnFolder, draft: string): void {
  for (let tries = 0; ; tries++) {
    endDecided(folder, own);
    try {
      renameSync(draft, join(folder, decided));
      sync(folder);
      return;
    } catch (error) {
      if (!["ENOTEMPTY", "EEXIST"].includes(codeOf(error)) || tries === 100) throw error;
    }
  }
}

/** Moves what is decided to its place, the manifest last. Two may do so at once: what is gone was moved by the other. */
function* settle(folder: string, { files, manifest }: OwnFolder): Generator<string, void> {
  for (const file of [...files, manifest]) {
    unlessGone(() => renameSync(join(folder, decided, file), join(folder, file)));
    yield `${file} is in its place`;
  }
  sync(folder);
  unlessGone(() => rmdirSync(join(folder, decided)));
  yield "nothing is left over";
}

function unlessGone(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!["ENOENT", "ENOTEMPTY", "EEXIST"].includes(codeOf(error))) throw error;
  }
}

/**
 * Ends what a process began in a folder and did not live to end: what was decided takes its place, and drafts of processes
 * that are dead are swept away. A folder where nothing was begun stays untouched.
 *
 * @throws Fault "output-in-the-way" where somebody has changed the files since
 */
export function mendFolder(folder: string, own: OwnFolder): void {
  if (!existsSync(folder)) return;
  const found = readdirSync(folder).filter(isPassing);
  for (const name of found) {
    if (isAbandoned(folder, name, own)) rmSync(join(folder, name), { recursive: true, force: true });
  }
  endDecided(folder, own);
}

/** Moves to its place what was decided and not moved. */
function endDecided(folder: string, own: OwnFolder): void {
  if (!existsSync(join(folder, decided))) return;
  holdUntouched(folder, own);
  for (const _ of settle(folder, own));
}

/** Whether a draft is ours, and of a process of this machine that is no more. */
function isAbandoned(folder: string, name: string, { files, manifest }: OwnFolder): boolean {
  const [, host, process] = /^\.great-turn-draft-([\w.]+)-(\d+)-\w+$/.exec(name) ?? [];
  if (host !== here || writing.has(join(folder, name)) || isAlive(Number(process))) return false;
  return readdirSync(join(folder, name)).every((each) => each === manifest || files.includes(each));
}

/** A process of our own number is not the one that began the draft: ours is known by the draft. */
function isAlive(number: number): boolean {
  if (number === process.pid) return false;
  try {
    return process.kill(number, 0);
  } catch (error) {
    return codeOf(error) !== "ESRCH";
  }
}

/** Each file that lies in the way must be of the earlier writing or of the new one, and each new one whole. */
function holdUntouched(folder: string, own: OwnFolder): void {
  const source = join(folder, decided);
  const coming = manifestIn(source, own);
  const changed = coming === undefined ? nameIn(source) : changedSince(folder, source, own, coming);
  if (changed === undefined) return;
  throw new Fault("output-in-the-way", {
    what: `a ${own.holds} was being written to ${folder} and did not end, and ${changed} was changed since`,
    where: folder,
    mend: `move the folder away, or what you want of it; what was being written lies in ${source}`,
  });
}

/** What remains to be moved without a manifest is not ours to move; mostly nothing does. */
function nameIn(source: string): string | undefined {
  return existsSync(source) ? readdirSync(source)[0] : undefined;
}

function changedSince(folder: string, source: string, own: OwnFolder, coming: Manifest): string | undefined {
  const earlier = manifestIn(folder, own);
  if (earlier === undefined && existsSync(join(folder, own.manifest))) return own.manifest;
  return own.files.find((file) => {
    const isNew = isAsWritten(folder, file, coming);
    const isOld = !existsSync(join(folder, file)) || (earlier !== undefined && isAsWritten(folder, file, earlier));
    return !(isNew || (isOld && isAsWritten(source, file, coming)));
  });
}

/** Sees that what a folder lists is on the disk, where the system can be asked to. */
export function sync(folder: string): void {
  try {
    const descriptor = openSync(folder, "r");
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (!["EISDIR", "EPERM", "EACCES", "EINVAL", "EBADF", "ENOTSUP"].includes(codeOf(error))) throw error;
  }
}
