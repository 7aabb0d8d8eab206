import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** The name by which a manifest tells that a folder is ours. */
export const program = "great-turn";

/** A folder that the program writes whole, and may write over again. */
export interface OwnFolder {
  /** What it holds, in a word: a run, a plan. */
  readonly holds: string;
  /** Its files beside the manifest. */
  readonly files: readonly string[];
  /** The file that says which program wrote it, of what, and the fingerprint of each file and of itself. */
  readonly manifest: string;
}

/** What a manifest says beside its fingerprints of files. */
export interface Made {
  /** Version of the program. */
  readonly version: string;
  /** What it tells of the making, in order. */
  readonly says: object;
  /** Fingerprints of all that it was made from, by name. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Fingerprints of results that stand in no file. */
  readonly results?: Readonly<Record<string, string>>;
}

const fingerprints = z.record(z.string(), z.string());
const form = z.looseObject({
  program: z.literal(program),
  versions: fingerprints,
  hashes: z.object({ inputs: fingerprints, results: fingerprints, manifest: z.string() }),
});

/** A manifest as it was read. */
export type Manifest = z.infer<typeof form>;

/** The fingerprint of a text, in hexadecimal. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** The seal: a fingerprint of the manifest as it is without this line. */
const seal = /"manifest": "[0-9a-f]{64}"/;
const unsealed = '"manifest": ""';

/** The text of a manifest that nobody can change unseen. */
export function manifestText(
  { version, says, inputs, results }: Made,
  texts: Readonly<Record<string, string>>,
): string {
  const ofFiles = Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, sha256(text)]));
  const made = {
    program,
    versions: { [program]: version, node: process.versions.node },
    ...says,
    hashes: { inputs, results: { ...results, ...ofFiles }, manifest: "" },
  };
  const text = `${JSON.stringify(made, null, 2)}\n`;
  const at = text.lastIndexOf(unsealed);
  return `${text.slice(0, at)}"manifest": "${sha256(text)}"${text.slice(at + unsealed.length)}`;
}

/** The manifest of a folder; `undefined` where there is none, or one that is not as the program wrote it. */
export function manifestIn(folder: string, { manifest }: OwnFolder): Manifest | undefined {
  const file = join(folder, manifest);
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, "utf8");
  try {
    const read = form.safeParse(JSON.parse(text));
    if (!read.success || sha256(text.replace(seal, unsealed)) !== read.data.hashes.manifest) return undefined;
    return read.data;
  } catch {
    return undefined;
  }
}

/** Whether a file is as a manifest says. */
export function isAsWritten(folder: string, file: string, { hashes }: Manifest): boolean {
  const path = join(folder, file);
  return existsSync(path) && sha256(readFileSync(path, "utf8")) === hashes.results[file];
}

/** The first file of a folder that is not as the program wrote it; what is missing is no such file. */
export function alteredIn(folder: string, own: OwnFolder): string | undefined {
  const manifest = manifestIn(folder, own);
  if (manifest === undefined && existsSync(join(folder, own.manifest))) return own.manifest;
  const there = own.files.filter((file) => existsSync(join(folder, file)));
  return there.find((file) => manifest === undefined || !isAsWritten(folder, file, manifest));
}
