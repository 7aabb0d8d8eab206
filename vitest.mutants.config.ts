import { defineConfig } from "vitest/config";

/** Tests of these folders are quick, and run in one process: none starts a browser. */
const quick = ["ground", "ledger", "oracle", "planner", "scenarios", "lab", "face", "door", "published", "kernels"];
/** Of them, what reads the rest of the model or its source, or looks at what was built. */
const slow = [
  "door/{examples,light}",
  "face/guide",
  "kernels/{bounds,crew,same}",
  "lab/{horizon,past,sampling}",
  "ledger/{bounds,fuzz,idle,permuted,sameness}",
  "oracle/sampled",
  "planner/{large,ties}",
  "published/{allen,cheremukhin,page,laws}",
];

/** Folders of tests that are for the folders tried; all of them where none are named. */
const named = (process.env["TESTS_OF_MUTANTS"] ?? "").split(" ").filter((folder) => folder !== "");
const isFor = (file: string): boolean =>
  named.length === 0 || named.some((folder) => file.startsWith(`test/${folder}/`));

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
    include: [...quick.map((folder) => `test/${folder}/**/*.test.ts`), "test/laws/declared.test.ts"].filter(isFor),
    exclude: slow.map((name) => `test/${name}.test.ts`),
    tags: [{ name: "long" }],
    // A test that fails is not made smaller: that it fails is enough.
    setupFiles: ["test/mutants/plain.ts"],
    isolate: false,
    testTimeout: 1_200_000,
    hookTimeout: 1_200_000,
  },
});
