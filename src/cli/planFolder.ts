import { type OwnFolder, program, sha256, writeFolder } from "../lab/node/folder.ts";
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
  writeFolder(folder, planFolder, { ...texts, [planFolder.manifest]: `${JSON.stringify(made, null, 2)}\n` });
}
