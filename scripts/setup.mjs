/**
 * Makes a clone ready to run: packages, generated files, build and, with --browser, a browser to test in.
 *
 * Runs before `npm start`, `npm test` and `npm run check`, needs nothing but Node, and does only what is not done
 * already. It speaks to stderr, so that a command's own output stays clean.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser, findFirefox, findSlurm, installBrowser, installFirefox, installSlurm } from "./browser.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const stamps = join(root, "node_modules", ".great-turn");
const lock = join(root, ".setup.lock");
/** The oldest Node that the package allows, such as 20.19. */
const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const oldestNode = engines.node.match(/\d+/g).map(Number);

/** What is built, in order, from what. A step without a `needs` file is passed over. */
const steps = [
  {
    name: "data",
    from: [
      "data",
      "docs/model",
      "CITATION.cff",
      "scripts/data.mjs",
      "scripts/package.mjs",
      "scripts/cited.mjs",
      "scripts/told.mjs",
    ],
    makes: "src/generated/inputs.ts",
    run: ["scripts/data.mjs"],
  },
  {
    name: "kernels",
    from: [
      "src/ground",
      "src/sources",
      "src/ledger",
      "src/laws",
      "src/generated/sources.ts",
      "src/generated/schedules.ts",
      "scripts/kernels.ts",
    ],
    makes: "src/generated/kernels.ts",
    run: ["node_modules/tsx/dist/cli.mjs", "scripts/kernels.ts"],
  },
  {
    name: "names",
    from: ["data", "src/ground", "src/sources", "src/ledger", "src/laws", "src/evidence", "scripts/names.ts"],
    makes: "src/generated/names.ts",
    run: ["node_modules/tsx/dist/cli.mjs", "scripts/names.ts"],
  },
  {
    name: "schema of scenarios",
    from: ["src/laws", "src/scenarios", "scripts/schema.ts"],
    makes: "data/scenario.schema.json",
    run: ["node_modules/tsx/dist/cli.mjs", "scripts/schema.ts"],
  },
  {
    name: "schemas of results",
    from: ["src/cli/forms", "src/cli/envelope.ts", "scripts/schema.ts"],
    makes: "data/schemas",
    run: ["node_modules/tsx/dist/cli.mjs", "scripts/schema.ts"],
  },
  {
    name: "library",
    from: ["src", "tsdown.config.ts", "package.json"],
    without: join("src", "web"),
    makes: "dist/index.js",
    run: ["node_modules/tsdown/dist/run.mjs", "--logLevel", "error"],
  },
  {
    name: "lab",
    from: ["src", "vite.config.ts", "package.json"],
    needs: "vite.config.ts",
    makes: "dist/web/index.html",
    run: ["node_modules/vite/bin/vite.js", "build", "--logLevel", "error"],
  },
  {
    name: "lab in one file",
    from: ["src", "vite.config.ts", "vite.single.config.ts", "package.json"],
    needs: "vite.single.config.ts",
    makes: "dist/web/file/index.html",
    run: ["node_modules/vite/bin/vite.js", "build", "--config", "vite.single.config.ts", "--logLevel", "error"],
  },
];

function say(text) {
  process.stderr.write(`setup: ${text}\n`);
}

function stop(text) {
  say(text);
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const [oldMajor, oldMinor = 0] = oldestNode;
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor)) return;
  stop(`this is Node ${process.versions.node}; Great Turn needs ${oldestNode.join(".")} or later (https://nodejs.org)`);
}

/** Waits for another set-up of this clone to end, then keeps others out until this one ends. */
function takeLock() {
  const deadline = Date.now() + 15 * 60_000;
  let waiting = false;
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: "wx" });
      process.on("exit", () => rmSync(lock, { force: true }));
      for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(130));
      return;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    if (isStale()) rmSync(lock, { force: true });
    else if (Date.now() > deadline) stop(`another set-up holds ${lock}; remove it if none is running`);
    else {
      if (!waiting) say("waiting for another set-up to end");
      waiting = true;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 250);
    }
  }
}

/** Whether the process that wrote the lock has gone. */
function isStale() {
  try {
    const pid = Number(readFileSync(lock, "utf8"));
    if (pid > 0) process.kill(pid, 0);
    // Just made, its writer has not yet put its number in it.
    return pid === 0 && Date.now() - statSync(lock).mtimeMs > 5000;
  } catch (error) {
    return error.code === "ESRCH";
  }
}

/** The outer npm's variables would steer the inner one; only where packages come from is kept. */
function innerEnvironment() {
  const kept = /^npm_config_(registry|cache|userconfig|globalconfig|proxy|https_proxy|noproxy|cafile|strict_ssl)$/i;
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|INIT_CWD$)/i.test(name) || kept.test(name)),
  );
}

/** Runs a command whose output goes to stderr. */
function run(command, args, what) {
  const onWindows = process.platform === "win32" && command === "npm";
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env: innerEnvironment(),
    stdio: ["ignore", process.stderr, process.stderr],
    shell: onWindows,
  });
  if (error || status !== 0) stop(`${what} failed${error ? `: ${error.message}` : ""}`);
}

function filesUnder(path, without) {
  const full = join(root, path);
  if (path === without || !existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(join(path, name), without));
}

function hashOf(paths, without) {
  const hash = createHash("sha256");
  for (const path of paths.flatMap((each) => filesUnder(each, without))) {
    hash
      .update(path)
      .update("\0")
      .update(readFileSync(join(root, path)))
      .update("\0");
  }
  return hash.digest("hex");
}

/** Does a thing unless its stamp says that it was done for the same causes, and what it made still stands as it left it. */
function once(name, causes, makes, act) {
  const stamp = join(stamps, name);
  const done = () => `${causes} ${hashOf([makes])}`;
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === done()) return;
  act();
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stamp, done());
}

function install() {
  const { version, platform, arch } = process;
  const causes = [hashOf(["package-lock.json", ".npmrc"]), version, platform, arch].join(" ");
  once("packages", causes, "node_modules/.package-lock.json", () => {
    say("installing packages (npm ci)");
    run("npm", ["ci", "--no-progress", "--loglevel=error"], "npm ci");
  });
}

function build() {
  for (const { name, from, without, needs, makes, run: args } of steps) {
    if (needs && !existsSync(join(root, needs))) continue;
    once(name, hashOf(from, without), makes, () => {
      say(`building the ${name}`);
      run(process.execPath, args, `building the ${name}`);
    });
  }
}

checkNode();
takeLock();
install();
build();
if (process.argv.includes("--browser") && !findBrowser()) {
  say("no Chromium found; trying to install one");
  installBrowser();
  if (!findBrowser()) {
    const text = "NO BROWSER: tests of the lab are skipped. Set GT_CHROMIUM to a Chromium or Chrome to run them";
    if (process.env.GT_REQUIRE_BROWSER === "1") stop(text);
    say(text);
  }
}
// Sixty megabytes for one file of tests: only where nobody waits for them.
if (process.argv.includes("--browser") && process.env.CI === "true" && !findFirefox()) {
  say("no Firefox found; trying to install one");
  installFirefox();
}
// Nobody's own machine is made a cluster without being asked.
if (process.argv.includes("--browser") && process.env.CI === "true" && !findSlurm()) {
  say("no Slurm found; trying to install it");
  installSlurm();
}
