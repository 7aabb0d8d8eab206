import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { figure } from "../book/figures.ts";
import { standardScenario } from "../index.ts";
import { designOf } from "../lab/design/design.ts";
import { makeHere } from "../lab/node/engines/local.ts";
import { beginEnsemble } from "../lab/node/store/ensembleFolder.ts";
import { mergeEnsemble } from "../lab/node/store/merge.ts";
import type { Results } from "./forms/forms.ts";
import type { Terminal } from "./terminal.ts";
import { version } from "./version.ts";

type EnsembleTiming = NonNullable<Results["bench"]["ensemble"]>;

/** Times an ensemble of `history` from its design to its bands, in a folder that is taken away after. */
export async function timedEnsemble(
  { runs, sample, workers }: { readonly runs: number; readonly sample: number; readonly workers: number },
  terminal: Terminal,
): Promise<EnsembleTiming> {
  const folder = mkdtempSync(join(tmpdir(), "great-turn-bench-"));
  const bar = terminal.progress(`${runs} runs, ${workers} threads`, runs);
  const [before, used] = [performance.now(), process.cpuUsage()];
  try {
    const design = designOf({ scenario: standardScenario("history"), runs, oneIn: sample });
    const ensemble = beginEnsemble(join(folder, "ensemble"), design, version);
    await makeHere(ensemble, { workers, version, onRuns: bar.advance });
    const made = performance.now();
    await mergeEnsemble(ensemble, version);
    const { user, system } = process.cpuUsage(used);
    return {
      runs,
      sample,
      workers,
      figures: ensemble.cells.length,
      seconds: (performance.now() - before) / 1000,
      of_these_merging: (performance.now() - made) / 1000,
      processor_seconds: (user + system) / 1e6,
      peak_memory_mb: Math.round(process.resourceUsage().maxRSS / 1024),
    };
  } finally {
    bar.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same in a sentence. */
export function ensembleText(timing: EnsembleTiming): string {
  const { runs, sample, workers, figures, seconds, of_these_merging: merging } = timing;
  return [
    `${figure(runs)} runs of history, 1 household in ${figure(sample)}, on ${workers} threads, ${figure(figures)} figures kept of each:`,
    `${figure(seconds)} s, of which ${figure(merging)} s for bringing them together; ${figure(timing.processor_seconds)} s of processor time; at most ${figure(timing.peak_memory_mb)} MB of memory.`,
  ].join(" ");
}
