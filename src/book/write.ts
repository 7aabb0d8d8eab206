import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Fault } from "../ground/fault.ts";
import type { Parameter, Quantity } from "../ground/quantity.ts";
import { changesBetween } from "../lab/changes.ts";
import { keptFile, keptVersions, readKept } from "../lab/node/kept.ts";
import { model } from "../laws/month.ts";
import { bibliography } from "../sources/bibliography.ts";
import { changesPage } from "./changes.ts";
import { chronicle } from "./chronicle.ts";
import { holdKept } from "./claims/kept.ts";
import { claimsPage } from "./claims/page.ts";
import { type Economy, economyChapter, economyPlaces } from "./economy/chapter.ts";
import { failuresPage, findMisses, missedNames, seriesOf } from "./failures.ts";
import { type History, historyChapter, placesIn } from "./history/chapter.ts";
import { inputParts, inputsPage } from "./inputs/page.ts";
import { type InputPart, unlistedIn } from "./inputs/part.ts";
import { bookPages } from "./pages.ts";

/** Where the page of known failures lies, seen from the book. */
const failuresFile = "../model/known-failures.md";
/** Where the page of what changed from release to release lies, and where results of releases are kept. */
const changesFile = "../changes.md";
const keptFolder = fileURLToPath(new URL("../../data/results", import.meta.url));
/** Where the page of claims lies, seen from the book. */
const claimsFile = "../claims.md";
/** Where the page of what enters a run lies. */
const inputsFile = "../evidence/inputs.md";
let history: History | undefined;
let economy: Economy | undefined;

/** Every file of the book by its place in the folder. The chapters that hold evidence are drawn once. */
function bookFiles(): ReadonlyMap<string, string> {
  return new Map([...bookPages(), ...toldHistory().files, ...toldEconomy().files]);
}

/** Pages beside the book that are written with it, by their place seen from it. */
function pagesBeside(): ReadonlyMap<string, string> {
  return new Map([
    [changesFile, `${lastChanges()}\n`],
    [claimsFile, `${claimsPage()}\n`],
    [inputsFile, `${inputsPage()}\n`],
  ]);
}

function lastChanges(): string {
  const versions = keptVersions(keptFolder);
  const [one, other] = versions.slice(-2).map((each) => readKept(keptFile(keptFolder, each)));
  return changesPage(one && other ? changesBetween(one, other) : undefined, versions);
}

function toldEconomy(): Economy {
  economy ??= economyChapter(chronicle());
  return economy;
}

function toldHistory(): History {
  history ??= historyChapter(chronicle());
  return history;
}

/**
 * Writes the book, and the pages beside it: of known failures, of what enters a run, and of what changed from release to release.
 *
 * @param folder the book's folder; pages that no longer belong to it are removed
 * @returns the files written
 */
export function writeBook(folder: string): readonly string[] {
  const failures = failuresPage(findMisses(), new Map([...economyPlaces(toldEconomy()), ...placesIn(toldHistory())]));
  const pages = new Map([...bookFiles(), ...pagesBeside(), [failuresFile, `${failures}\n`]]);
  const files = [...pages].map(([name, text]) => {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  });
  for (const stray of strayPages(folder)) rmSync(join(folder, stray));
  return files;
}

/**
 * Holds the book to the code, and the code to its sources.
 *
 * @throws Fault "law-uncited", "parameter-without-prior", "input-unlisted", "book-out-of-date", "claim-answers-out-of-date" or
 *   "failure-unlisted"
 */
export function checkBook(folder: string): void {
  for (const [name, quantity] of model.quantities) {
    holdCited(name, quantity);
    if (quantity.kind === "parameter") holdPrior(name, quantity as Parameter);
  }
  holdInputs(folder, inputParts());
  holdCurrent(folder);
  holdKept(chronicle());
  holdListed(folder, missedNames(findMisses()));
}

/** @throws Fault "law-uncited" where a declaration has no source, or one that the bibliography lacks */
export function holdCited(name: string, { source, kind }: Quantity): void {
  const known = source.key === "assumed" || bibliography.has(source.key);
  if (known && source.locator.trim() !== "") return;
  throw new Fault("law-uncited", {
    what: known
      ? `the ${kind} "${name}" cites "${source.key}" without a place in it`
      : `the ${kind} "${name}" cites "${source.key}", which the bibliography lacks`,
    where: name,
    mend: "cite a work of data/sources.csv with a page, table or chapter, or say what is assumed and why",
  });
}

/** @throws Fault "parameter-without-prior" where a range is empty, or misses the value, or a fixed number has no reason */
export function holdPrior(name: string, { prior, value }: Parameter): void {
  const sound =
    prior.shape === "fixed"
      ? prior.why.trim() !== ""
      : prior.low < prior.high && prior.low <= value && value <= prior.high;
  if (sound) return;
  throw new Fault("parameter-without-prior", {
    what: `the parameter "${name}" has no prior that holds its value ${value}`,
    where: name,
    mend: "give a low and a high on either side of the value, or fix it and say why",
  });
}

/** @throws Fault "input-unlisted" where a run reads what the page of inputs does not list */
export function holdInputs(folder: string, parts: readonly InputPart[]): void {
  const unlisted = unlistedIn(read(join(folder, inputsFile)) ?? "", parts);
  if (unlisted.length === 0) return;
  throw new Fault("input-unlisted", {
    what: `a run reads what the page of inputs does not list: ${unlisted.join("; ")}`,
    where: join(folder, inputsFile),
    mend: "give its source in data/ or in its declaration, and run `great-turn book`",
  });
}

/** @throws Fault "book-out-of-date" where a page differs from what the code says */
export function holdCurrent(folder: string): void {
  const pages = new Map([...bookFiles(), ...pagesBeside()]);
  const stale = [...pages].filter(([name, text]) => read(join(folder, name)) !== text).map(([name]) => name);
  const wrong = [...stale, ...strayPages(folder)];
  if (wrong.length === 0) return;
  throw new Fault("book-out-of-date", {
    what: `${wrong.join(", ")} ${wrong.length === 1 ? "does" : "do"} not say what the code says`,
    where: folder,
    mend: "run `great-turn book`",
  });
}

/** @throws Fault "failure-unlisted" where a miss stands nowhere on the page of known failures, or without a reason */
export function holdListed(folder: string, missed: readonly string[]): void {
  const rows = (read(join(folder, failuresFile)) ?? "").split("\n").map((line) => line.split(" | "));
  const names = rows
    .filter((cells) => (cells.at(-1) ?? "").replace("|", "").trim() !== "")
    .flatMap(([first = "", second]) => [seriesOf(first), `${seriesOf(first)}/${second}`]);
  const unlisted = missed.filter((each) => !names.includes(each));
  if (unlisted.length === 0) return;
  throw new Fault("failure-unlisted", {
    what: `the model misses ${unlisted.join(", ")}, and the page of known failures does not say so`,
    where: join(folder, failuresFile),
    mend: "give the reason in data/failures.csv, or leave it open, and run `great-turn book`",
  });
}

function read(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/** Pages and pictures in the folder that the book does not have. */
function strayPages(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const pages = bookFiles();
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.(md|svg)$/.test(file) && !pages.has(file));
}
