import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { Fault } from "../../../ground/fault.ts";
import { type Design, runsOfShard, shardsOf } from "../../design/design.ts";
import { type Cell, cellsOf } from "../../design/targets.ts";
import { faultOf, holdNamed, inTheWay, makeFolder } from "../folder.ts";
import { type DesignFile, designFile, readDesign } from "./designFile.ts";
import { isSound, type OpenPart, openPart } from "./part.ts";
import { isDraft, sweep, writeWhole } from "./whole.ts";

/** A folder in which an ensemble lies, or comes to lie. */
export interface EnsembleFolder extends DesignFile {
  /** As the user named it. */
  readonly folder: string;
  /** Where it is. */
  readonly target: string;
  readonly cells: readonly Cell[];
}

const designName = "design.json";
const partsName = "parts";

/**
 * Makes a folder for an ensemble, or finds the same ensemble in it, begun earlier and to be gone on with.
 *
 * @param version of the program
 * @throws Fault "output-unnamed", "output-in-the-way" where something else lies there, "design-another" where another ensemble does,
 *   "design-unreadable", "design-of-another-version", "output-unwritable" or "output-full"
 */
export function beginEnsemble(folder: string, design: Design, version: string): EnsembleFolder {
  const file = designFile(design, version);
  holdNamed(folder);
  try {
    const target = existsSync(folder) ? realpathSync(folder) : resolve(folder);
    if (existsSync(target) && !statSync(target).isDirectory())
      throw inTheWay(folder, "is a file, and no folder", undefined, mend);
    makeFolder(target);
    if (!existsSync(join(target, designName))) {
      const strange = readdirSync(target).find((each) => !isDraft(each));
      if (strange !== undefined) throw inTheWay(folder, `holds "${strange}", and no ensemble`, undefined, mend);
      writeWhole(join(target, designName), file.text);
    }
    const found = ensembleIn(folder, version);
    if (found.identity !== file.identity) throw another(folder, found.design, design);
    makeFolder(join(target, partsName));
    return found;
  } catch (error) {
    throw faultOf(error, folder);
  }
}

/**
 * The ensemble that lies in a folder.
 *
 * @param version of the program that reads
 * @throws Fault "ensemble-missing", "design-unreadable" or "design-of-another-version"
 */
export function ensembleIn(folder: string, version: string): EnsembleFolder {
  const target = resolve(folder);
  const file = join(target, designName);
  if (!existsSync(file)) {
    throw new Fault("ensemble-missing", {
      what: `there is no ensemble in ${folder}: it has no ${designName}`,
      where: folder,
      mend: `make one with \`great-turn ensemble --out ${folder}\``,
    });
  }
  const read = readDesign(readFileSync(file, "utf8"), join(folder, designName), version);
  return { ...read, folder, target, cells: cellsOf(read.design.keeps, read.design.to) };
}

/** Where a part lies. */
export function partFile({ target }: Pick<EnsembleFolder, "target">, index: number): string {
  return join(target, partsName, `part-${String(index).padStart(6, "0")}.parquet`);
}

/** A part that is there; nothing where it is still to be made. */
export async function partIn(ensemble: EnsembleFolder, index: number): Promise<OpenPart | undefined> {
  const { design, identity, cells } = ensemble;
  const [from, before] = runsOfShard(design, index);
  return openPart(partFile(ensemble, index), { identity, index, runs: before - from }, cells.length);
}

/** Numbers of the parts that are still to be made: those that are not there, and those that are cut or damaged. */
export async function partsMissing(ensemble: EnsembleFolder): Promise<readonly number[]> {
  const missing: number[] = [];
  for (let index = 0; index < shardsOf(ensemble.design); index++) {
    const part = await partIn(ensemble, index);
    if (!(part && (await isSound(part)))) missing.push(index);
    part?.close();
  }
  return missing;
}

/** Numbers of the parts of which nothing is there yet: a look at names alone, for whoever waits. */
export function partsUnseen(ensemble: EnsembleFolder): readonly number[] {
  const seen = new Set(readdirSync(join(ensemble.target, partsName)));
  return Array.from({ length: shardsOf(ensemble.design) }, (_, index) => index).filter(
    (index) => !seen.has(basename(partFile(ensemble, index))),
  );
}

/** Takes away what killed processes have left in a folder, once all parts are there. */
export function sweepEnsemble({ target }: EnsembleFolder): void {
  sweep(target);
  sweep(join(target, partsName));
}

const mend = "choose a new folder, or one in which this ensemble was begun";

function another(folder: string, found: Design, asked: Design): Fault {
  const names = ["scenario", "runs", "over", "points", "seed", "oneIn", "to", "shard", "keeps"] as const;
  const other = names.filter((each) => JSON.stringify(found[each]) !== JSON.stringify(asked[each]));
  return new Fault("design-another", {
    what: `another ensemble lies in ${folder}: its ${other.join(", ")} ${other.length === 1 ? "is" : "are"} not as asked`,
    where: `--out ${folder}`,
    mend: "choose a new folder, or ask for what was begun there",
  });
}
