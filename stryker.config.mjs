/** Mutation testing: faults put into the source on purpose, one at a time; a test should fail for each. */
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "vitest.mutants.config.ts", related: false },
  mutate: ["src/planner/{table,rounds,goods}.ts"],
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  mutator: { excludedMutations: ["StringLiteral"] },
  disableTypeChecks: false,
  ignorePatterns: ["docs", "dist", "coverage", "reports"],
  tempDirName: ".stryker",
  concurrency: 1,
  timeoutMS: 120000,
  reporters: ["progress-append-only", "json"],
  jsonReporter: { fileName: ".stryker/report.json" },
  checkers: [],
};
