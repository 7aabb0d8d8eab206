import { defineConfig } from "vitest/config";

/** The quick tests, one after another in one process: what runs for each fault of mutation testing. */
export default defineConfig({
  test: {
    include: ["test/planner/*.test.ts"],
    exclude: ["test/planner/large.test.ts"],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    isolate: false,
  },
});
