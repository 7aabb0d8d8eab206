import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { codeOf } from "../code.ts";
import { sync } from "../draft.ts";

const drafts = ".great-turn-part-";

/**
 * Writes a file whole or not at all: to a draft beside it, to the disk, and then under its name. Whoever is killed meanwhile
 * leaves a draft, which `sweep` takes away; two who write the same file leave the one or the other.
 */
export function writeWhole(file: string, bytes: Uint8Array | string): void {
  const draft = mkdtempSync(join(dirname(file), drafts));
  try {
    const within = join(draft, basename(file));
    writeFileSync(within, bytes, { flush: true });
    try {
      renameSync(within, file);
    } catch (error) {
      // Whoever swept the draft away had the file from another.
      if (codeOf(error) !== "ENOENT" || !existsSync(file)) throw error;
    }
    sync(dirname(file));
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Takes away the drafts of a folder that nobody lived to end. */
export function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith(drafts)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** Whether a name in a folder is that of a draft. */
export function isDraft(name: string): boolean {
  return name.startsWith(drafts);
}
