import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type Plugin } from "vite";
import { type Address, type Language, languageNames, pageNames, pathOf } from "./src/web/address/pages.ts";
import { parts } from "./src/web/address/parts.ts";
import { readText } from "./src/web/guide/read.ts";

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
];

/** Writes the policy into the built page; while developing, the page is fed by scripts that it would forbid. */
export function contentPolicy(policy: readonly string[]): Plugin {
  return {
    name: "content-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: policy.join("; ") },
        injectTo: "head-prepend",
      },
    ],
  };
}

/** Files that are served as they are: what a machine needs to keep the lab among its programs. */
const asTheyAre = "src/web/public";

/** Names them to a browser; the lab in one file has none. */
function installable(): Plugin {
  return {
    name: "installable",
    transformIndexHtml: {
      order: "post",
      handler: (html) =>
        html.replace(
          /<link rel="icon"[^>]*>/,
          '<link rel="icon" href="./icon.svg" />\n    <link rel="manifest" href="./manifest.webmanifest" />',
        ),
    },
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
        const built = Object.keys(bundle).filter((name) => name !== "offline.js" && !name.endsWith(".map"));
        const others = readdirSync(asTheyAre);
        const files = [...built, ...others];
        const hash = createHash("sha256");
        for (const name of built) {
          const file = bundle[name];
          hash.update(name).update(file?.type === "chunk" ? file.code : (file?.source ?? ""));
        }
        for (const name of others) hash.update(name).update(readFileSync(`${asTheyAre}/${name}`));
        worker.code = worker.code
          .replace(/["'`]__FILES__["'`]/, ["./", ...files].map((name) => JSON.stringify(name)).join(","))
          .replace("__VERSION__", hash.digest("hex").slice(0, 16));
      },
    },
  };
}

/** Words of the pages, by language. */
const words = { en: readWords("en"), ru: readWords("ru") };

function readWords(language: Language): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(`src/web/words/${language}/page.json`, "utf8"));
}

/** Texts of the guide are read as the lab is built: what they ask for in the wrong way never reaches a reader. */
export function guideTexts(): Plugin {
  return {
    name: "guide-texts",
    transform(code, id) {
      if (!id.endsWith(".md")) return undefined;
      const language = languageNames.find((name) => id.includes(`/words/${name}/`));
      return { code: `export default ${JSON.stringify(readText(code, language))};`, map: null };
    },
  };
}

/** Each page has an address of its own, and there its own title, description and language. */
function pageFiles(): Plugin {
  return {
    name: "page-files",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const index = bundle["index.html"];
        if (index?.type !== "asset") return;
        const text = String(index.source);
        for (const address of everyAddress()) {
          const path = pathOf(address);
          const source = pageAt(text, address, path);
          if (path === "") index.source = source;
          else this.emitFile({ type: "asset", fileName: `${path}index.html`, source });
        }
      },
    },
  };
}

function everyAddress(): readonly Omit<Address, "fragment">[] {
  return languageNames.flatMap((language) =>
    pageNames.flatMap((page) => {
      const its = page in parts ? parts[page as keyof typeof parts] : [""];
      return its.map((part) => ({ language, page, part }));
    }),
  );
}

function pageAt(text: string, { language, page, part }: Omit<Address, "fragment">, path: string): string {
  const root = "../".repeat(path.split("/").length - 1) || "./";
  const key = [page, part].filter((each) => each !== "").join(".");
  const title = escaped(words[language][`title.${key}`] ?? "Great Turn");
  const description = escaped(words[language][`description.${key}`] ?? words[language]["description.start"] ?? "");
  return text
    .replace('lang="en-GB" data-root="./"', `lang="${language === "en" ? "en-GB" : language}" data-root="${root}"`)
    .replace(/<title>.*<\/title>/, `<title>${title}</title>\n    <meta name="description" content="${description}" />`)
    .replaceAll(/(src|href)="\.\//g, `$1="${root}`);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** The page makes no plans: left in sight, the solver's 3.5 MB would be shipped and kept for use without a network. */
export const solver = ["highs"];

export default defineConfig({
  root: "src/web",
  base: "./",
  plugins: [svelte(), guideTexts(), contentPolicy(policy), installable(), pageFiles(), offlineFiles()],
  worker: {
    format: "es",
    rolldownOptions: {
      external: solver,
      output: {
        // Evidence and scenarios change at other times than the engine, and their weight is told apart from it.
        codeSplitting: { groups: [{ name: "data", test: /src[\\/]generated[\\/](?!kernels)/ }] },
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
