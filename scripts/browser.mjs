/** Finds what tests are run in, or installs it: a Chromium, a Firefox, a cluster. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** What Chromium needs in a container, where it may run as root and must not call home. */
export const browserFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const usualPlaces = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((place) =>
    ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"].map((path) =>
      join(process.env[place] ?? "C:\\", path),
    ),
  ),
};

/**
 * The path of a Chromium, or `undefined` when there is none.
 *
 * GT_CHROMIUM is believed before any usual place.
 */
export function findBrowser() {
  const named = process.env.GT_CHROMIUM;
  if (named) return existsSync(named) ? named : undefined;
  return [...(usualPlaces[process.platform] ?? []), ...playwrightShells()].find((path) => existsSync(path));
}

const firefoxPlaces = {
  linux: ["/usr/bin/firefox-esr", "/usr/bin/firefox", "/usr/lib/firefox-esr/firefox-esr"],
  darwin: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)"].map((place) =>
    join(process.env[place] ?? "C:\\", "Mozilla Firefox\\firefox.exe"),
  ),
};

/**
 * The path of a Firefox, or `undefined` when there is none: a part of the tests is done in it too.
 *
 * GT_FIREFOX is believed before any usual place.
 */
export function findFirefox() {
  const named = process.env.GT_FIREFOX;
  if (named) return existsSync(named) ? named : undefined;
  return firefoxPlaces[process.platform]?.find((path) => existsSync(path));
}

/** Headless shells that Playwright has downloaded, newest first. */
function playwrightShells() {
  const cache = {
    linux: join(homedir(), ".cache", "ms-playwright"),
    darwin: join(homedir(), "Library", "Caches", "ms-playwright"),
    win32: join(process.env.LOCALAPPDATA ?? homedir(), "ms-playwright"),
  }[process.platform];
  const folder = process.env.PLAYWRIGHT_BROWSERS_PATH ?? cache;
  if (!folder || !existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith("chromium_headless_shell-"))
    .sort()
    .reverse()
    .flatMap((name) => executablesIn(join(folder, name)));
}

function executablesIn(folder) {
  const names = ["headless_shell", "chrome-headless-shell", "headless_shell.exe", "chrome-headless-shell.exe"];
  return readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .flatMap((each) => names.map((name) => join(folder, each.name, name)));
}

/** Installs a Chromium: from the distribution as root on Debian, else Playwright's own. */
export function installBrowser() {
  if (process.env.GT_CHROMIUM) return;
  if (isRootOnDebian() && fromDebian("chromium")) return;
  run(process.execPath, ["node_modules/playwright-core/cli.js", "install", "chromium-headless-shell"]);
}

/** Installs a Firefox where the distribution has one to give; elsewhere its tests are passed over. */
export function installFirefox() {
  if (!process.env.GT_FIREFOX && isRootOnDebian()) fromDebian("firefox-esr");
}

/** Whether Slurm's daemons are on this machine: a cluster of two workers is then started on it, and tested. */
export function findSlurm() {
  return ["/usr/sbin/slurmctld", "/usr/sbin/slurmd", "/usr/sbin/munged", "/usr/bin/sbatch"].every((path) =>
    existsSync(path),
  );
}

/** Installs Slurm where the distribution has it to give; elsewhere its test is passed over. */
export function installSlurm() {
  if (isRootOnDebian()) fromDebian("slurm-wlm", "munge");
}

function isRootOnDebian() {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

function fromDebian(...names) {
  run("apt-get", ["update", "-qq"]);
  return run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...names]);
}

function run(command, args) {
  const options = {
    cwd: new URL("../", import.meta.url),
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: ["ignore", process.stderr, process.stderr],
    timeout: 10 * 60_000,
  };
  return spawnSync(command, args, options).status === 0;
}
