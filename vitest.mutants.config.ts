import { defineConfig } from "vitest/config";

/** Tests of these folders are quick, and run in one process: none starts a browser. */
const quick = ["ground", "ledger", "oracle", "planner", "scenarios", "lab", "face", "door", "published", "kernels"];
/** Of them, what reads the rest of the model or its source, or looks at what was built. */
const slow = [
  "door/{examples,light}",
  "face/guide",
  "kernels/{crew,same}",
  "lab/{horizon,past,sampling}",
  "ledger/{bounds,permuted,sameness}",
  "oracle/sampled",
  "planner/{large,ties}",
  "published/{allen,cheremukhin,page,laws}",
];

/** What runs for each fault that mutation testing puts into the source. */
export default defineConfig({
  plugins: [
    {
      name: "quick-and-apart",
      configureVitest: ({ project }) => {
        project.config.tagsFilter = ["!long"];
        // The runner asks for threads, in which no test may go to another folder.
        project.config.pool = "forks";
      },
    },
  ],
  test: {
    include: [...quick.map((folder) => `test/${folder}/**/*.test.ts`), "test/laws/declared.test.ts"],
    exclude: slow.map((name) => `test/${name}.test.ts`),
    tags: [{ name: "long" }],
    // A test that fails is not made smaller: that it fails is enough.
    setupFiles: ["test/mutants/plain.ts"],
    isolate: false,
    testTimeout: 1_200_000,
    hookTimeout: 1_200_000,
  },
});
