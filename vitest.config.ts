import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Each file shares one run of the model among its tests; nothing is shared between files.
    pool: "forks",
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // The plain line of counts comes last.
    reporters: ["default", "./test/reporter.ts"],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/generated/**", "src/web/**", "src/cli/**", "src/lab/node/**", "**/*.d.ts"],
      reporter: ["text-summary"],
      // A ratchet: a little below what is covered now, raised when that rises, never lowered.
      thresholds: { statements: 80, branches: 64, functions: 85, lines: 81 },
    },
  },
});
