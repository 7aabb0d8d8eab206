/** Runs one job at a time and keeps only the newest of those that wait: stale moves of a slider are dropped. */
export class Newest {
  private isBusy = false;
  private waiting: (() => Promise<void>) | undefined;

  /** Runs a job now, or after the one that runs, unless a newer one comes first. */
  submit(job: () => Promise<void>): void {
    this.waiting = job;
    if (!this.isBusy) void this.work();
  }

  private async work(): Promise<void> {
    this.isBusy = true;
    try {
      while (this.waiting) {
        const job = this.waiting;
        this.waiting = undefined;
        await job();
      }
    } finally {
      this.isBusy = false;
    }
  }
}
