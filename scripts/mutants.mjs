/**
 * Mutation testing: `npm run check:mutants -- [--in K] [--all] [--only FOLDER] [--workers N] [--static] [--list]`.
 *
 * Tries one mutant in K (`--all`: each), prints the share that tests kill with its interval, and fails if that is below
 * the floor, if a mutant survives that `test/mutants/survivors.json` does not list with a reason, or if a listed one is
 * dead. What runs once, as a module is loaded, belongs to every test, and each mutant in it costs them all: such mutants
 * are tried with `--static`. `--list` writes the list anew, with the reasons that it had.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import { Instrumenter } from "@stryker-mutator/instrumenter";
import config from "../stryker.config.mjs";
import { isDrawn, keyOf, namer } from "./mutantSample.mjs";

/** At least this share of mutants is killed. */
const floor = 0.8;
/** Folders that are tried together, and the folders of tests that are for them. */
const rounds = [
  {
    folders: ["ground", "ledger", "planner"],
    tests: ["ground", "kernels", "laws", "ledger", "oracle", "planner", "scenarios"],
  },
  { folders: ["lab"], tests: ["door", "lab", "oracle", "scenarios"] },
  { folders: ["cli"], tests: ["face"] },
];
const folders = rounds.flatMap((each) => each.folders);
const list = "test/mutants/survivors.json";

const { values: flags } = parseArgs({
  options: {
    in: { type: "string", default: "20" },
    all: { type: "boolean", default: false },
    only: { type: "string", multiple: true, default: folders },
    workers: { type: "string", default: "2" },
    list: { type: "boolean", default: false },
    static: { type: "boolean", default: false },
  },
});
const oneIn = flags.all ? 1 : Number(flags.in);

/** Wilson's interval of a share at 95 %. */
function interval(share, of) {
  const z = 1.96;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  return [middle - half, middle + half];
}

/** Reports count lines and columns from 1. */
function fromNought({ start, end }) {
  const back = ({ line, column }) => ({ line: line - 1, column: column - 1 });
  return { start: back(start), end: back(end) };
}

/** What was set aside is kept as if it could not be compiled, and a larger sample would pass over it. */
function forgetAside(incrementalFile) {
  if (!existsSync(incrementalFile)) return;
  const report = JSON.parse(readFileSync(incrementalFile, "utf8"));
  for (const file of Object.values(report.files)) {
    file.mutants = file.mutants.filter(({ status }) => status !== "CompileError");
  }
  writeFileSync(incrementalFile, JSON.stringify(report));
}

const percent = (share) => `${(100 * share).toFixed(1)} %`;

function shareText(name, results) {
  const killed = results.filter(({ isKilled }) => isKilled).length;
  if (results.length === 0) return `${name}: none tried`;
  const [low, high] = interval(killed / results.length, results.length).map(percent);
  return `${name}: ${killed} of ${results.length} killed, ${percent(killed / results.length)} (${low} to ${high})`;
}

/**
 * Where the mutants that are drawn stand, as Stryker is told it. Code in which none is drawn stays as it is: each place that
 * could be another costs time whenever it is passed, and the books of a run pass theirs a million times.
 */
async function placesOfDrawn(folders) {
  const files = folders.flatMap((folder) => {
    const names = readdirSync(`src/${folder}`, { recursive: true }).filter((name) => /(?<!\.d)\.ts$/.test(name));
    return names.map((name) => `src/${folder}/${name}`);
  });
  const { mutants } = await instrumenter.instrument(
    files.map((name) => ({ name, content: readFileSync(name, "utf8"), mutate: true })),
    { ...config.mutator, ignorers: [], plugins: null },
  );
  const nameOf = namer();
  return mutants
    .filter((each) => isDrawn(nameOf(each), oneIn))
    .map(({ fileName, location }) => placeOf(fileName, location));
}

/** A place as Stryker is told it: lines from 1, columns from 0. */
function placeOf(fileName, { start, end }) {
  return `${fileName}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
}
const silent = () => undefined;
const instrumenter = new Instrumenter({ debug: silent, info: silent, isDebugEnabled: () => false, warn: silent });

const survives = ({ status }) => status === "Survived" || status === "NoCoverage";
const sameAs = ({ fileName, location, mutatorName, replacement }) =>
  JSON.stringify([fileName, location, mutatorName, replacement]);

/** Tries the mutants of some folders: first with the tests that are for them, and what survives these with all. */
async function tryRound({ folders: its, tests }) {
  const name = its.join("-");
  const first = await tryWith(tests, await placesOfDrawn(its.filter((folder) => flags.only.includes(folder))), name);
  const left = first.filter(survives).map(({ fileName, location }) => placeOf(fileName, fromNought(location)));
  const again = await tryWith([], left, `${name}-again`);
  const later = new Map(again.map((each) => [sameAs(each), each]));
  return first.map((each) => (survives(each) ? (later.get(sameAs(each)) ?? each) : each));
}

/** @param tests folders of tests; all of them where none are named */
async function tryWith(tests, mutate, name) {
  if (mutate.length === 0) return [];
  const incrementalFile = config.incrementalFile.replace(".json", `-${name}.json`);
  process.env.TESTS_OF_MUTANTS = tests.join(" ");
  const results = await new Stryker({
    mutate,
    concurrency: Number(flags.workers),
    sample: oneIn,
    incrementalFile,
    ignoreStatic: !flags.static,
  }).runMutationTest();
  forgetAside(incrementalFile);
  return results;
}

const found = [];
for (const round of rounds) found.push(...(await tryRound(round)));
const nameOf = namer();
const named = (each) => nameOf({ ...each, location: fromNought(each.location) });
const tried = found
  .filter(({ status }) => ["Killed", "Timeout", "Survived", "NoCoverage"].includes(status))
  .map((each) => ({
    ...named(each),
    isKilled: each.status === "Killed" || each.status === "Timeout",
    status: each.status,
  }));
const broken = found.filter(({ status }) => status === "RuntimeError");

const known = new Map(
  (existsSync(list) ? JSON.parse(readFileSync(list, "utf8")) : []).map((each) => [keyOf(each), each]),
);
const survivors = new Map(tried.filter(({ isKilled }) => !isKilled).map((each) => [keyOf(each), each]));
const leftOut = new Set(found.filter(({ status }) => status === "Ignored").map((each) => keyOf(named(each))));
const isTried = (each) =>
  flags.only.some((folder) => each.file.startsWith(`src/${folder}/`)) && !leftOut.has(keyOf(each));
const fresh = [...survivors.values()].filter((each) => !known.get(keyOf(each))?.reason);
const dead = [...known.values()].filter((each) => isTried(each) && isDrawn(each, oneIn) && !survivors.has(keyOf(each)));

if (flags.list) {
  const kept = [...known.values()].filter((each) => !dead.includes(each) && !survivors.has(keyOf(each)));
  const now = [...survivors.values()].map(({ file, line, mutant }) => {
    return { file, line, mutant, reason: known.get(keyOf({ file, line, mutant }))?.reason ?? "" };
  });
  const all = [...kept, ...now].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  writeFileSync(list, `${JSON.stringify(all, null, 2)}\n`);
}

const say = (text) => process.stdout.write(`${text}\n`);
say(`one mutant in ${oneIn} tried, drawn by what it is${oneIn > 1 ? "; --all tries each" : ""}`);
for (const folder of flags.only)
  say(
    shareText(
      `src/${folder}`,
      tried.filter(({ file }) => file.startsWith(`src/${folder}/`)),
    ),
  );
say(shareText("together", tried));
if (broken.length > 0) say(`${broken.length} stopped the tests themselves, and are counted neither way`);
for (const { file, line, mutant, status } of fresh)
  say(`survives without a reason (${status}): ${file}\n  ${line}\n  ${mutant}`);
for (const { file, line, mutant } of dead) say(`listed, but dead or gone: ${file}\n  ${line}\n  ${mutant}`);
const share = tried.filter(({ isKilled }) => isKilled).length / tried.length;
if (!(share >= floor)) say(`fewer than ${percent(floor)} are killed`);
process.exitCode = fresh.length > 0 || dead.length > 0 || !(share >= floor) ? 1 : 0;
