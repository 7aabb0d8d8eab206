import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { version } from "../../src/cli/version.ts";
import { monthNumber } from "../../src/ground/calendar.ts";
import { designOf } from "../../src/lab/design/design.ts";
import { makeHere } from "../../src/lab/node/engines/local.ts";
import { makeBySlurm, rangesOf } from "../../src/lab/node/engines/slurm.ts";
import { beginEnsemble, type EnsembleFolder } from "../../src/lab/node/store/ensembleFolder.ts";
import { mergeEnsemble } from "../../src/lab/node/store/merge.ts";
import { standardScenario } from "../../src/scenarios/standard.ts";
import { main } from "../face/greatTurn.ts";
import { bytesOf } from "../lab/bytes.ts";
import { canStart, startCluster, workers } from "./slurm.ts";

if (!canStart)
  process.stderr.write("NO SLURM: ensembles are not tried on a cluster. Install slurm-wlm and munge, as root.\n");

const folder = mkdtempSync(join(tmpdir(), "great-turn-cluster-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const design = designOf({
  scenario: standardScenario("history"),
  oneIn: 20_000,
  runs: 32,
  shard: 4,
  to: monthNumber(1930, 12),
});

/** The fingerprint of every file of an ensemble but its logs. */
function figuresOf({ target }: EnsembleFolder): Record<string, string> {
  return Object.fromEntries(Object.entries(bytesOf(target)).filter(([path]) => !path.startsWith("/logs/")));
}

test("numbers of tasks are written as Slurm reads them", () => {
  expect(rangesOf([0, 1, 2, 5, 7, 8])).toBe("0-2,5,7-8");
  expect(rangesOf([3])).toBe("3");
});

describe.skipIf(!canStart)("on a cluster of two workers", { tags: ["long"] }, () => {
  test("of which one is killed with its task and started again, an ensemble has the bytes of one made here", async () => {
    const here = beginEnsemble(join(folder, "here"), design, version);
    const making = makeHere(here, { workers: 1, version }).then(() => mergeEnsemble(here, version));
    const cluster = await startCluster();
    process.env["SLURM_CONF"] = cluster.config;
    try {
      const there = beginEnsemble(join(folder, "there"), design, version);
      const parts = () => readdirSync(join(there.target, "parts")).filter((each) => each.endsWith(".parquet")).length;
      const told: number[] = [];
      const done = makeBySlurm(there, {
        version,
        command: [process.execPath, main],
        every: 200,
        onRuns: (count) => told.push(count),
      });
      while (parts() === 0) await wait(50);
      // The worker, and what it was at.
      cluster.kill(workers[1]);
      try {
        execFileSync("pkill", ["-9", "-f", `shard' '${there.target}|shard ${there.target}`]);
      } catch {
        // Between two tasks there is none to kill.
      }
      expect(parts()).toBeLessThan(8);
      await wait(1000);
      cluster.start(workers[1]);
      await done;
      expect(told.reduce((sum, each) => sum + each, 0)).toBe(design.runs);
      const [mine, theirs] = [await making, await mergeEnsemble(there, version)];
      expect(theirs.hash).toBe(mine.hash);
      expect(figuresOf(there)).toEqual(figuresOf(here));
    } finally {
      await cluster.stop();
    }
  });
});
