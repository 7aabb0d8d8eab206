import { defineConfig } from "vitest/config";

const minute = 60_000;

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Each file shares one run of the model among its tests. A process loads the model once for all its files: nothing of
    // the model changes while it runs.
    pool: "forks",
    isolate: false,
    // Left to itself, Vitest leaves one core idle: of two, that is half of the machine.
    maxWorkers: "100%",
    // A net against what hangs. However slow a machine is, and whatever else it does, no test fails for that.
    testTimeout: 20 * minute,
    hookTimeout: 20 * minute,
    // `npx vitest run --tags-filter '!long'` leaves them out.
    tags: [{ name: "long", description: "Runs the model for many seeds, many years or many scenarios, or a browser." }],
    // The plain line of counts comes last.
    reporters: ["default", "./test/reporter.ts"],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/generated/**", "**/*.d.ts"],
      reporter: ["text-summary"],
      // A floor, to be raised to a little below what the whole suite covers. What only a browser runs, or a
      // process of its own, counts as not covered.
      thresholds: { statements: 75, branches: 60, functions: 75, lines: 75 },
    },
  },
});
