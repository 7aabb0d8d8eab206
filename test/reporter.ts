import type { Reporter, TestModule } from "vitest/node";

/** Prints the counts of a test run as one plain line, for people in a hurry and for machines. */
export default class PlainLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    for (const file of modules) {
      for (const test of file.children.allTests()) counts[test.result().state]++;
      // A file that could not be read has no tests to fail.
      if (file.state() === "failed" && file.errors().length > 0) counts.failed++;
    }
    const { passed, failed, skipped, pending } = counts;
    process.stdout.write(`${passed} passed, ${failed} failed, ${skipped + pending} skipped\n`);
  }
}
