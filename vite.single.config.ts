import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { contentPolicy, guideTexts, solver } from "./vite.config.ts";

/** What the one page may do: what stands in it, and nothing else. */
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'wasm-unsafe-eval' blob:",
  "style-src 'unsafe-inline'",
  "font-src data:",
  "img-src data: blob:",
  "worker-src blob: data:",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The whole lab in one file, for schools: it opens from a disk, without a server or a network. It lies beside the pages that offer it. */
export default defineConfig({
  root: "src/web",
  base: "./",
  publicDir: false,
  mode: "single",
  plugins: [svelte(), guideTexts(), contentPolicy(policy), viteSingleFile({ removeViteModuleLoader: true })],
  resolve: {
    alias: [
      {
        find: /^\.\/startEngine\.ts$/,
        replacement: fileURLToPath(new URL("src/web/state/startEngine.single.ts", import.meta.url)),
      },
    ],
  },
  worker: { format: "iife", rolldownOptions: { external: solver } },
  build: {
    outDir: "../../dist/web/file",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    rolldownOptions: { external: solver },
  },
});
