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
import { z } from "zod";
import { Fault } from "../index.ts";
import { version } from "./version.ts";

const program = "great-turn";
const manifest = "plan.json";
/** The files of a plan, in the order in which they are told. */
export const planFiles = ["plan.csv", "balances.csv", "prices.csv"] as const;
/** The text of each file of a plan. */
export type PlanTexts = Readonly<Record<(typeof planFiles)[number], string>>;
const manifestForm = z.object({ program: z.literal(program) });

/**
 * Holds that a folder may be written: it is not there, is empty, or holds an earlier plan and nothing else.
 *
 * @throws Fault "output-in-the-way"
 */
export function holdPlanFolder(folder: string): void {
  if (!existsSync(folder)) return;
  const refuse = (what: string): Fault =>
    new Fault("output-in-the-way", {
      what: `${folder} ${what}`,
      where: `--out ${folder}`,
      mend: "choose a new folder, or one that holds an earlier plan of great-turn and nothing else",
    });
  if (!statSync(folder).isDirectory()) throw refuse("is a file, not a folder");
  const known: readonly string[] = [...planFiles, manifest];
  const found = readdirSync(folder);
  const strange = found.find((each) => !known.includes(each));
  if (strange !== undefined) throw refuse(`holds "${strange}", which is no part of a plan`);
  if (found.length > 0 && !isOurs(join(folder, manifest))) throw refuse("holds files that great-turn did not write");
}

function isOurs(file: string): boolean {
  try {
    return manifestForm.safeParse(JSON.parse(readFileSync(file, "utf8"))).success;
  } catch {
    return false;
  }
}

/**
 * Writes a plan into a folder, whole or not at all, with what it was made from.
 *
 * @param inputs the text of each file that was read, by its name
 * @throws Fault "output-in-the-way" or "output-unwritable"
 */
export function writePlan(folder: string, texts: PlanTexts, inputs: ReadonlyMap<string, string>, rounds: number): void {
  const made = {
    program,
    versions: { [program]: version, node: process.versions.node },
    rounds,
    hashes: {
      inputs: Object.fromEntries([...inputs].map(([file, text]) => [file, sha256(text)])),
      results: Object.fromEntries(planFiles.map((file) => [file, sha256(texts[file])])),
    },
  };
  holdPlanFolder(folder);
  try {
    replaceFolder(resolve(folder), { ...texts, [manifest]: `${JSON.stringify(made, null, 2)}\n` });
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

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
