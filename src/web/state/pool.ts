import type { Remote } from "comlink";
import type { Engine } from "../engine/messages.ts";
import { startEngine } from "./startEngine.ts";

/** A piece of work for an engine; the lower its rank, the sooner it is done. */
interface Job {
  readonly rank: () => number;
  readonly work: (engine: Remote<Engine>) => Promise<void>;
}

/** Engines that share a list of jobs; what matters most at the moment is done first. */
export class Pool {
  private readonly engines: Remote<Engine>[] = [];
  private readonly idle: Remote<Engine>[] = [];
  private readonly jobs: Job[] = [];

  private readonly most: number;

  /** @param most how many engines may run side by side */
  constructor(most: number) {
    this.most = most;
  }

  /** Has an engine do something, after what has a lower rank when one falls idle. */
  ask<T>(rank: () => number, work: (engine: Remote<Engine>) => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.jobs.push({ rank, work: (engine) => work(engine).then(resolve, reject) });
      this.next();
    });
  }

  private next(): void {
    while (this.jobs.length > 0) {
      const engine = this.idle.pop() ?? this.another();
      if (!engine) return;
      const [first, ...others] = this.jobs.map((job, at) => ({ at, rank: job.rank() }));
      if (!first) return;
      const best = others.reduce((least, each) => (each.rank < least.rank ? each : least), first);
      const [job] = this.jobs.splice(best.at, 1);
      void job?.work(engine).finally(() => {
        this.idle.push(engine);
        this.next();
      });
    }
  }

  private another(): Remote<Engine> | undefined {
    if (this.engines.length >= this.most) return undefined;
    const engine = startEngine();
    this.engines.push(engine);
    return engine;
  }
}
