import { writeFolder } from "../lab/node/folder.ts";
import { type OwnFolder, sha256 } from "../lab/node/manifest.ts";
import { version } from "./version.ts";

/** The files of a plan, in the order in which they are told. */
export const planFiles = ["plan.csv", "balances.csv", "prices.csv"] as const;
/** The text of each file of a plan. */
export type PlanTexts = Readonly<Record<(typeof planFiles)[number], string>>;
/** A folder that holds a plan. */
export const planFolder: OwnFolder = { holds: "plan", files: planFiles, manifest: "plan.json" };

/**
 * Writes a plan into a folder, whole or not at all, with what it was made from.
 *
 * @param inputs the text of each file that was read, by its name
 * @throws Fault "output-unnamed", "output-in-the-way", "output-unwritable" or "output-full"
 */
export function writePlan(folder: string, texts: PlanTexts, inputs: ReadonlyMap<string, string>, rounds: number): void {
  const hashes = Object.fromEntries([...inputs].map(([file, text]) => [file, sha256(text)]));
  writeFolder(folder, planFolder, texts, { version, says: { rounds }, inputs: hashes });
}
