/**
 * Packs the library and uses it as a stranger would: a fresh project in a folder of its own installs the package, compiles
 * twenty lines under `strict` with every declaration checked, runs them and the same in JavaScript, and builds a page.
 *
 * Compiler and bundler are those of this project. What the package depends on comes from npm's cache, or from the registry.
 */

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const tool = (path: string): string => join(root, "node_modules", path);

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status === 0) return stdout;
  process.stderr.write(`${stdout}${stderr}\npacked: ${command} ${args.join(" ")} failed\n`);
  process.exit(1);
}

/** Twenty lines that a reader of the guide might write first. */
const lines = (
  isTyped: boolean,
): string => `import { Fault, machineFor, monthNumber, simulate, simulateAsync, standardScenario, withLevers } from "great-turn";
import { crewedMachine } from "great-turn/node";
${isTyped ? 'import type { LeverFrom, QuantityName, Run } from "great-turn";\n' : ""}
const history = standardScenario("history");
const machine = machineFor(20000);
const change${isTyped ? ": LeverFrom" : ""} = { lever: "force", from: monthNumber(1930, 1), value: 0.2 };
const changed = withLevers(history, [change]);
const harvest${isTyped ? ": QuantityName" : ""} = "harvest";
const total = (run${isTyped ? ": Run" : ""})${isTyped ? ": number" : ""} => run.whole(harvest).reduce((sum, each) => sum + each, 0);
const one = simulate(history, { seed: 1 }, machine);
const other = simulate(changed, { seed: 1 }, machine);
if (total(one) === total(other)) throw new Error("a lever moved nothing");
const again = await simulateAsync(history, { seed: 1, signal: new AbortController().signal }, machine);
if (total(again) !== total(one)) throw new Error("the same seed gave another harvest");
const crew = crewedMachine(20000, 2);
if (total(simulate(history, { seed: 1 }, crew)) !== total(one)) throw new Error("threads changed a figure");
await crew.dismiss();
try {
  one.series("harvest", 99);
} catch (error) {
  if (error instanceof Fault) console.log(error.code);
}
`;
/** The same without threads, which a page has not from here. */
const page = lines(false)
  .replace('import { crewedMachine } from "great-turn/node";\n', "")
  .replace(/const crew = [\s\S]*await crew.dismiss\(\);\n/, "");

/** What a project without the names of a page or of Node declares: nothing but what it uses. */
const globals = `declare const console: { log(text: string): void };
declare class AbortController { readonly signal: { readonly aborted: boolean; readonly reason: unknown } }
`;
const compiled = (
  module: "nodenext" | "esnext",
  moduleResolution: "nodenext" | "bundler",
  types: readonly string[],
): string =>
  JSON.stringify({
    compilerOptions: {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      target: "es2022",
      lib: ["es2023"],
      types,
      module,
      moduleResolution,
      outDir: "built",
    },
    files: types.length > 0 ? ["main.ts"] : ["page.ts", "globals.d.ts"],
  });

const folder = mkdtempSync(join(tmpdir(), "great-turn-packed-"));
try {
  const [packed] = JSON.parse(run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], root));
  const names: readonly string[] = packed.files.map(({ path }: { path: string }) => path);
  const strange = names.filter(
    (name) => !/^(dist|data)\/|^(package\.json|README\.md|LICENSE(-DATA)?|CITATION\.cff|CHANGELOG\.md)$/.test(name),
  );
  if (strange.length > 0) throw new Error(`the package holds ${strange.join(", ")}`);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "stranger", private: true, type: "module" }));
  run(
    "npm",
    [
      "install",
      "--prefer-offline",
      "--no-audit",
      "--no-fund",
      "--ignore-scripts",
      `./${packed.filename}`,
      "@types/node@20",
    ],
    folder,
  );
  writeFileSync(join(folder, "main.ts"), lines(true));
  writeFileSync(join(folder, "main.mjs"), lines(false));
  writeFileSync(
    join(folder, "page.ts"),
    page
      .replace("const change =", 'const change: import("great-turn").LeverFrom =')
      .replace("(run)", '(run: import("great-turn").Run)')
      .replace("const harvest =", 'const harvest: import("great-turn").QuantityName ='),
  );
  writeFileSync(join(folder, "globals.d.ts"), globals);
  for (const [module, resolution, types] of [
    ["nodenext", "nodenext", ["node"]],
    ["esnext", "bundler", ["node"]],
    ["nodenext", "nodenext", []],
  ] as const) {
    writeFileSync(join(folder, "tsconfig.json"), compiled(module, resolution, types));
    run(process.execPath, [tool("typescript/bin/tsc"), "-p", folder], folder);
  }
  const said = ["built/main.js", "main.mjs"].map((file) => run(process.execPath, [file], folder).trim());
  if (said.some((each) => each !== "cell-out-of-range")) throw new Error(`the lines said ${said.join(" and ")}`);
  mkdirSync(join(folder, "site"));
  writeFileSync(
    join(folder, "site", "index.html"),
    '<!doctype html><title>site</title><script type="module" src="./main.mjs"></script>',
  );
  writeFileSync(join(folder, "site", "main.mjs"), page);
  run(
    process.execPath,
    [tool("vite/bin/vite.js"), "build", "--logLevel", "error", "--target", "es2022", join(folder, "site")],
    folder,
  );
  const assets = readdirSync(join(folder, "site", "dist", "assets"));
  const version = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version;
  process.stdout.write(
    `great-turn ${version}: ${names.length} files, ${(packed.size / 1e6).toFixed(1)} MB packed; compiled three ways, run twice, built into ${assets.length} files\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
