import { defineConfig } from "tsdown";

export default defineConfig({
  entry: [
    "src/index.ts",
    "src/laws/month.ts",
    "src/lab/run.ts",
    "src/cli/main.ts",
    "src/lab/node/errands.ts",
    "src/lab/node/worker.ts",
  ],
  outDir: "dist",
  format: "esm",
  platform: "node",
  target: "node20",
  // The book and the kernels read the laws from their own text, so nothing is renamed or squeezed.
  unbundle: true,
  minify: false,
  fixedExtension: false,
  dts: true,
  clean: ["dist/**", "!dist/web/**"],
});
