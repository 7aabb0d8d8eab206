/**
 * Runs the tests of the core on each Node that the package claims: numbers, kernels, books and closed forms must be the
 * same on all of them.
 *
 * Each Node comes from npm's package `node` and is kept under node_modules/.cache, so that a second run downloads
 * nothing. `npm run check:nodes -- 24` runs one of them alone.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
/** The oldest release that package.json allows, and the newest of each line that is still looked after. */
const claimed = ["20.19.0", "22", "24"];
const core = ["test/ground", "test/kernels", "test/ledger", "test/lab", "test/oracle", "test/scenarios"];

function stop(text) {
  process.stderr.write(`nodes: ${text}\n`);
  process.exit(1);
}

/** The path of a Node of some version, installed if it is not there. */
function nodeOf(version) {
  const folder = join(root, "node_modules", ".cache", "nodes", version);
  const file = process.platform === "win32" ? "node.exe" : "node";
  const path = join(folder, "node_modules", "node", "bin", file);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const words = [
    "install",
    "--prefix",
    folder,
    "--no-save",
    "--no-package-lock",
    "--loglevel=error",
    `node@${version}`,
  ];
  // In a folder of its own, where the settings of this project's .npmrc do not reach.
  const { status } = spawnSync("npm", words, { cwd: folder, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0 || !existsSync(path)) stop(`npm's package node@${version} cannot be installed`);
  return path;
}

const asked = process.argv.slice(2);
const unknown = asked.find((each) => !claimed.includes(each));
if (unknown !== undefined) stop(`"${unknown}" is none of ${claimed.join(", ")}`);

const failed = [];
for (const version of asked.length > 0 ? asked : claimed) {
  const node = nodeOf(version);
  const { stdout } = spawnSync(node, ["--version"], { encoding: "utf8" });
  process.stdout.write(`Node ${stdout.trim()}\n`);
  const { status } = spawnSync(node, [join("node_modules", "vitest", "vitest.mjs"), "run", ...core], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) failed.push(version);
}
if (failed.length > 0) stop(`the core fails on Node ${failed.join(" and ")}`);
