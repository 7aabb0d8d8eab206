import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type Plugin } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { contentPolicy, guideTexts, solver } from "./vite.config.ts";

/** In the place of the hashes of scripts, which are known once the page is written. */
const scripts = "SCRIPTS";

/** What the one page may do: what stands in it, and nothing else. Its worker is made from what its script holds. */
const policy = [
  "default-src 'none'",
  `script-src ${scripts} 'wasm-unsafe-eval'`,
  "style-src 'unsafe-inline'",
  "font-src data:",
  "img-src data: blob:",
  "worker-src blob: data:",
  "base-uri 'none'",
  "form-action 'none'",
];

/** Names every script of the page in its policy by its hash, so that no other runs. */
function hashesOfScripts(): Plugin {
  return {
    name: "hashes-of-scripts",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const page = bundle["index.html"];
        if (page?.type !== "asset") return;
        const text = String(page.source);
        const hashes = [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script = ""]) => hashOf(script));
        page.source = text.replace(scripts, () => hashes.join(" "));
      },
    },
  };
}

function hashOf(script: string): string {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}

/** The whole lab in one file, for schools: it opens from a disk, without a server or a network. It lies beside the pages that offer it. */
export default defineConfig({
  root: "src/web",
  base: "./",
  publicDir: false,
  mode: "single",
  plugins: [
    svelte(),
    guideTexts(),
    contentPolicy(policy),
    viteSingleFile({ removeViteModuleLoader: true }),
    hashesOfScripts(),
  ],
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
