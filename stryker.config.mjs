/** Mutation testing: faults put into the source on purpose, one at a time; a test should fail for each. */
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner", "./scripts/mutantSample.mjs"],
  checkers: ["sample"],
  vitest: { configFile: "vitest.mutants.config.ts", related: false },
  mutate: ["src/{cli,ground,lab,ledger,planner}/**/*.ts", "!src/**/*.d.ts"],
  coverageAnalysis: "perTest",
  // Words that people read are held by goldens of whole pages, and to empty each of them in turn asks nothing new.
  mutator: { excludedMutations: ["StringLiteral"] },
  // Types are stripped, not checked, before a test runs.
  disableTypeChecks: false,
  // Tests that start a process start what was built, without the fault.
  ignorePatterns: ["coverage", "docs/pictures"],
  tempDirName: ".stryker",
  incremental: true,
  incrementalFile: "node_modules/.great-turn/mutants.json",
  // On a machine busy with other work a test may take many times as long as alone.
  timeoutFactor: 5,
  timeoutMS: 60_000,
  dryRunTimeoutMinutes: 120,
  reporters: ["progress-append-only"],
  logLevel: "warn",
};
