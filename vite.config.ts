import { createHash } from "node:crypto";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type Plugin } from "vite";

/** What the built page may do: its own files, its own engine, nothing else. */
const policy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "worker-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Writes the policy into the built page; while developing, the page is fed by scripts that it would forbid. */
function contentPolicy(): Plugin {
  return {
    name: "content-policy",
    apply: "build",
    transformIndexHtml: () => [
      { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: policy }, injectTo: "head-prepend" },
    ],
  };
}

/** Tells the service worker which files there are, so that the page opens again without a network. */
function offlineFiles(): Plugin {
  return {
    name: "offline-files",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const worker = bundle["offline.js"];
        if (worker?.type !== "chunk") return;
        const files = Object.keys(bundle).filter((name) => name !== "offline.js" && !name.endsWith(".map"));
        const hash = createHash("sha256");
        for (const name of files) {
          const file = bundle[name];
          hash.update(name).update(file?.type === "chunk" ? file.code : (file?.source ?? ""));
        }
        worker.code = worker.code
          .replace(/["'`]__FILES__["'`]/, ["./", ...files].map((name) => JSON.stringify(name)).join(","))
          .replace("__VERSION__", hash.digest("hex").slice(0, 16));
      },
    },
  };
}

/** The page makes no plans: left in sight, the solver's 3.5 MB would be shipped and kept for use without a network. */
const solver = ["highs"];

export default defineConfig({
  root: "src/web",
  base: "./",
  plugins: [svelte(), contentPolicy(), offlineFiles()],
  worker: {
    format: "es",
    rolldownOptions: {
      external: solver,
      output: {
        // The evidence changes at other times than the engine, and its weight is told apart from it.
        codeSplitting: { groups: [{ name: "data", test: /src[\\/]generated[\\/](evidence|inputs|sources)/ }] },
      },
    },
  },
  build: {
    outDir: "../../dist/web",
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    rolldownOptions: {
      external: solver,
      input: { index: "src/web/index.html", offline: "src/web/offline.ts" },
      output: {
        entryFileNames: ({ name }) => (name === "offline" ? "offline.js" : "assets/[name]-[hash].js"),
      },
    },
  },
});
