import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Fault } from "../../../ground/fault.ts";
import { holdGoing } from "../../asked.ts";
import { runsOfShards } from "../../design/design.ts";
import { codeOf } from "../code.ts";
import { makeFolder } from "../folder.ts";
import { type EnsembleFolder, partsMissing, partsUnseen } from "../store/ensembleFolder.ts";
import type { Making } from "./local.ts";

/** How parts are made on a cluster. */
export interface SlurmMaking extends Omit<Making, "workers" | "memory"> {
  /** The words that start this program on a machine of the cluster. */
  readonly command: readonly string[];
  /** How often the folder is looked at, in milliseconds. */
  readonly every?: number;
}

/** Tasks of one array: more are refused by most clusters. */
const mostTasks = 1000;
/** How often parts are asked for anew whose tasks ended without making them. */
const tries = 3;

/**
 * Makes all parts of an ensemble that are still missing as tasks of Slurm arrays, a part each, and waits for them. The folder has to
 * lie on a disk that all machines see. Whoever is killed, a task, a machine or this process: the same call goes on where
 * it stood.
 *
 * @throws Fault "slurm-missing", "slurm-refused", "worker-failed" where a part is not made in three tries; the signal's reason
 */
export async function makeBySlurm(ensemble: EnsembleFolder, making: SlurmMaking): Promise<void> {
  const { onRuns = () => undefined } = making;
  let there = 0;
  const tell = (missing: readonly number[]): void => {
    const now = ensemble.design.runs - runsOfShards(ensemble.design, missing);
    if (now > there) onRuns(now - there);
    there = Math.max(there, now);
  };
  makeFolder(join(ensemble.target, "logs"));
  for (let left = tries; ; left--) {
    const missing = await partsMissing(ensemble);
    tell(missing);
    if (missing.length === 0) return;
    if (left === 0) throw unmade(ensemble, missing);
    await awaited(ensemble, submitted(ensemble, missing, making.command), making, tell);
  }
}

/** Submits an array of tasks, a part each. */
function submitted(
  { target }: EnsembleFolder,
  missing: readonly number[],
  command: readonly string[],
): readonly string[] {
  const jobs: string[] = [];
  for (let from = 0; from < missing.length; from += mostTasks) {
    const tasks = missing.slice(from, from + mostTasks);
    jobs.push(
      slurm("sbatch", [
        "--parsable",
        `--array=${rangesOf(tasks)}`,
        "--requeue",
        "--open-mode=append",
        "--job-name=great-turn",
        `--output=${join(target, "logs", "part-%a.log")}`,
        "--wrap",
        [...command, "shard", target].map(quoted).join(" "),
      ])
        .trim()
        .split(";")[0] ?? "",
    );
  }
  return jobs;
}

/** Waits until no task of some jobs is left; they are called off with this process. */
async function awaited(
  ensemble: EnsembleFolder,
  jobs: readonly string[],
  { signal, every = 1000 }: SlurmMaking,
  tell: (missing: readonly number[]) => void,
): Promise<void> {
  const callOff = (): void => {
    try {
      slurm("scancel", [...jobs]);
    } catch {
      // What has ended already cannot be called off.
    }
  };
  process.once("exit", callOff);
  try {
    for (;;) {
      holdGoing(signal);
      const missing = partsUnseen(ensemble);
      tell(missing);
      if (missing.length === 0 || !areLeft(jobs)) return;
      await wait(every);
    }
  } catch (error) {
    callOff();
    throw error;
  } finally {
    process.removeListener("exit", callOff);
  }
}

/** Whether the cluster still has a task of some jobs to run, or to end. */
function areLeft(jobs: readonly string[]): boolean {
  return slurm("squeue", ["--noheader", "--format=%F"])
    .split("\n")
    .some((line) => jobs.includes(line.trim()));
}

function slurm(name: string, words: readonly string[]): string {
  try {
    return execFileSync(name, words, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    if (codeOf(error) === "ENOENT") {
      throw new Fault("slurm-missing", {
        what: `there is no \`${name}\` on this machine`,
        where: "--engine slurm",
        mend: "start it where Slurm's commands are, or leave out --engine; docs/guide/cluster.md tells of other clusters",
      });
    }
    const said = (error as { readonly stderr?: string }).stderr?.trim() ?? String(error);
    throw new Fault("slurm-refused", {
      what: `Slurm refuses \`${name}\`: ${said.split("\n")[0]}`,
      where: "--engine slurm",
      mend: "see that the cluster answers `sinfo`; docs/guide/cluster.md says more",
    });
  }
}

/** Numbers as Slurm writes them: 0-3,7. */
export function rangesOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const each of numbers) {
    const last = ranges.at(-1);
    if (last && each === last[1] + 1) last[1] = each;
    else ranges.push([each, each]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(",");
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

function unmade({ folder }: EnsembleFolder, missing: readonly number[]): Fault {
  return new Fault("worker-failed", {
    what: `parts ${rangesOf(missing)} were not made in ${tries} tries`,
    where: join(folder, "logs"),
    mend: "the logs there say why; `great-turn ensemble --resume` goes on with what is missing",
  });
}
