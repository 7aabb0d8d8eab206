import { createHash } from "node:crypto";
import { join } from "node:path";
import { csvFormat, csvFormatRows } from "d3-dsv";
import { Fault } from "../../../ground/fault.ts";
import { blocksIn, runsOfShard, shardsOf } from "../../design/design.ts";
import { headOf } from "../../design/member.ts";
import { type Band, bandsOf, type ClaimStanding, standingsOf } from "../../ensemble/bands.ts";
import { writeFolder } from "../folder.ts";
import type { OwnFolder } from "../manifest.ts";
import { type EnsembleFolder, partIn, partsMissing, sweepEnsemble } from "./ensembleFolder.ts";

/** What the runs of an ensemble come to. */
export interface Merged {
  readonly bands: readonly Band[];
  readonly standings: readonly ClaimStanding[];
  /** Runs that broke, and the codes of their faults. */
  readonly broken: readonly { readonly run: number; readonly fault: string }[];
  /** The fingerprint of all figures of all runs. */
  readonly hash: string;
}

/** The folder within an ensemble's that holds what its runs come to. */
export const mergedFolder: OwnFolder = {
  holds: "set of results",
  files: ["bands.csv", "claims.csv", "runs.csv"],
  manifest: "ensemble.json",
};

/** How many figures are held at once, whatever the number of runs. */
const mostHeld = 4_000_000;

/**
 * Brings the parts of an ensemble together: bands of each doubt, figure by figure, in the order of runs, whatever the order in
 * which they were made. Written beside the parts, whole or not at all.
 *
 * @param version of the program
 * @throws Fault "parts-missing", which names them; "output-in-the-way", "output-unwritable" or "output-full"
 */
export async function mergeEnsemble(ensemble: EnsembleFolder, version: string): Promise<Merged> {
  const missing = await partsMissing(ensemble);
  if (missing.length > 0) {
    throw new Fault("parts-missing", {
      what: `of ${shardsOf(ensemble.design)} parts ${missing.length} are missing, cut or damaged: ${missing.slice(0, 20).join(", ")}${missing.length > 20 ? ", …" : ""}`,
      where: ensemble.folder,
      mend: `make them with \`great-turn ensemble --resume ${ensemble.folder}\``,
    });
  }
  const merged = await gathered(ensemble);
  writeFolder(join(ensemble.folder, "results"), mergedFolder, textsOf(ensemble, merged), {
    version,
    says: { runs: ensemble.design.runs, figures: ensemble.cells.length, broken: merged.broken.length },
    inputs: { design: ensemble.identity },
    results: { runs: merged.hash },
  });
  sweepEnsemble(ensemble);
  return merged;
}

async function gathered(ensemble: EnsembleFolder): Promise<Merged> {
  const { design, cells } = ensemble;
  const blocks = blocksIn(design);
  const bands: Band[] = [];
  const standings: ClaimStanding[] = [];
  const width = Math.max(1, Math.floor(mostHeld / design.runs));
  for (let from = 0; from < cells.length; from += width) {
    const before = Math.min(cells.length, from + width);
    const held = await heldOf(ensemble, from, before);
    for (let at = from; at < before; at++) {
      const cell = cells[at];
      if (!cell) continue;
      const values = held.subarray((at - from) * design.runs, (at - from + 1) * design.runs);
      bands.push(...bandsOf(cell, values, blocks));
      standings.push(...standingsOf(cell, values, blocks));
    }
  }
  return { bands, standings, ...(await endsOf(ensemble)) };
}

/** The figures of some cells in all runs: cell after cell, in the order of runs. */
async function heldOf(ensemble: EnsembleFolder, from: number, before: number): Promise<Float64Array> {
  const { runs } = ensemble.design;
  const held = new Float64Array((before - from) * runs);
  for (let index = 0; index < shardsOf(ensemble.design); index++) {
    const part = await partIn(ensemble, index);
    if (!part) throw gone(ensemble, index);
    try {
      const values = await part.values(from, before);
      const [first, last] = runsOfShard(ensemble.design, index);
      const count = last - first;
      for (let cell = 0; cell < before - from; cell++) {
        held.set(values.subarray(cell * count, (cell + 1) * count), cell * runs + first);
      }
    } finally {
      part.close();
    }
  }
  return held;
}

/** How every run ended, and the fingerprint of all that they came to. */
async function endsOf(ensemble: EnsembleFolder): Promise<Pick<Merged, "broken" | "hash">> {
  const all = createHash("sha256");
  const broken: { run: number; fault: string }[] = [];
  for (let index = 0; index < shardsOf(ensemble.design); index++) {
    const part = await partIn(ensemble, index);
    if (!part) throw gone(ensemble, index);
    part.close();
    all.update(part.hash);
    const [first] = runsOfShard(ensemble.design, index);
    for (const [at, fault] of part.faults.entries()) if (fault !== "") broken.push({ run: first + at, fault });
  }
  return { broken, hash: all.digest("hex") };
}

function gone({ folder }: EnsembleFolder, index: number): Fault {
  return new Fault("parts-missing", {
    what: `part ${index} was there, and is gone`,
    where: folder,
    mend: "let nobody else write to the folder, and merge again",
  });
}

function textsOf(ensemble: EnsembleFolder, { bands, standings, broken }: Merged): Record<string, string> {
  const faults = new Map(broken.map(({ run, fault }) => [run, fault]));
  const runs = Array.from({ length: ensemble.design.runs }, (_, run) => {
    const { doubt, seed, scenario } = headOf(ensemble.design, run);
    const off = scenario.off.filter((each) => !ensemble.design.scenario.off.includes(each));
    return [run, doubt, seed, scenario.reading, off.join(" "), faults.get(run) ?? ""].map(String);
  });
  return {
    "bands.csv": `${csvFormat(bands as Band[])}\n`,
    "claims.csv": `${csvFormat(standings as ClaimStanding[])}\n`,
    "runs.csv": `${csvFormatRows([["run", "doubt", "seed", "reading", "off", "fault"], ...runs])}\n`,
  };
}
