import { Fault } from "../../../ground/fault.ts";
import { runsOfShard } from "../../design/design.ts";
import { memberOf } from "../../design/member.ts";
import { extracted } from "../../extract/extract.ts";
import { type Machine, machineFor } from "../../run.ts";
import { faultOf } from "../folder.ts";
import { type EnsembleFolder, partFile } from "../store/ensembleFolder.ts";
import { type Part, partBytes } from "../store/part.ts";
import { writeWhole } from "../store/whole.ts";

const machines = new Map<number, Machine>();

/** The machine of a sample, laid out once in this process. */
function machineOf(oneIn: number): Machine {
  const machine = machines.get(oneIn) ?? machineFor(oneIn);
  machines.set(oneIn, machine);
  return machine;
}

/**
 * Makes one part of an ensemble: it follows from the design and its number alone, wherever and however often it is made.
 *
 * A run that breaks is a row with the code of its fault, and without figures.
 *
 * @param onRun called after each run
 */
export function shardOf(
  { design, cells }: Pick<EnsembleFolder, "design" | "cells">,
  index: number,
  onRun: () => void,
): Part {
  const [from, before] = runsOfShard(design, index);
  const machine = machineOf(design.oneIn);
  const faults: string[] = [];
  const values = new Float64Array((before - from) * cells.length).fill(Number.NaN);
  for (let run = from; run < before; run++) {
    const { scenario, seed, parameters } = memberOf(design, run);
    try {
      const options = { seed, parameters, to: design.to };
      values.set(extracted(design.keeps, scenario, options, machine), (run - from) * cells.length);
      faults.push("");
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      faults.push(error.code);
    }
    onRun();
  }
  return { index, from, faults, values };
}

/**
 * Makes one part, and writes it where it belongs, whole or not at all.
 *
 * @throws Fault "output-unwritable" or "output-full"
 */
export function makePart(ensemble: EnsembleFolder, index: number, onRun: () => void = () => undefined): void {
  const bytes = partBytes(ensemble.identity, ensemble.cells, shardOf(ensemble, index, onRun));
  try {
    writeWhole(partFile(ensemble, index), bytes);
  } catch (error) {
    throw faultOf(error, ensemble.folder);
  }
}
