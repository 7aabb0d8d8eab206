import { defineConfig } from "tsdown";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    node: "src/node.ts",
    "laws/month": "src/laws/month.ts",
    "lab/run": "src/lab/run.ts",
    "cli/main": "src/cli/main.ts",
    // Threads are started from files that lie beside the code that starts them: each of the six has to stand for itself.
    "parts/crew": "src/lab/node/crew.ts",
    "parts/pool": "src/lab/node/pool.ts",
    "parts/errands": "src/lab/node/errands.ts",
    "parts/local": "src/lab/node/engines/local.ts",
    "parts/shardWorker": "src/lab/node/engines/shardWorker.ts",
    "parts/worker": "src/lab/node/worker.ts",
  },
  outDir: "dist",
  format: "esm",
  platform: "node",
  target: "node20",
  // Few files are read much faster than many. The book and the kernels read the laws from their own text, so nothing
  // is squeezed; where a name had to give way to another, the book would not be what it was.
  minify: false,
  hash: false,
  fixedExtension: false,
  // As deep as the command line lies, which finds the package from where it is.
  outputOptions: { chunkFileNames: "parts/[name].js" },
  sourcemap: true,
  dts: { sourcemap: false },
  clean: ["dist/**", "!dist/web/**"],
  // What figures are set in: whole for pictures and PDF, and in parts by alphabet for drawings, which carry what they need.
  copy: [
    ...["400Regular/SourceSans3_400Regular.ttf", "600SemiBold/SourceSans3_600SemiBold.ttf", "LICENSE_FONT"].map(
      (file) => ({ from: `node_modules/@expo-google-fonts/source-sans-3/${file}`, to: "dist/fonts" }),
    ),
    ...["latin", "latin-ext", "cyrillic", "cyrillic-ext"].map((part) => ({
      from: `node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-${part}-wght-normal.woff2`,
      to: "dist/fonts",
    })),
  ],
});
