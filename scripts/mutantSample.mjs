/**
 * Names mutants and draws a sample of them, always the same one: a checker of Stryker's, which sets the others aside.
 *
 * There are some eight thousand mutants, and each that no test kills takes all the tests that reach it. A mutant is drawn
 * by what it is, not by where it stands: lines added above it change nothing.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { CheckStatus } from "@stryker-mutator/api/check";
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";

const mostShown = 100;

/** Text in one line, cut where it is long. */
function inOneLine(text) {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > mostShown ? `${line.slice(0, mostShown)}…` : line;
}

/** Text of a file between two places, both counted from 0. */
function textBetween(lines, { start, end }) {
  const part = lines.slice(start.line, end.line + 1);
  part[part.length - 1] = part.at(-1).slice(0, end.column);
  part[0] = part[0].slice(start.column);
  return part.join("\n");
}

/** Names mutants of files, each of which is read once. */
export function namer() {
  const texts = new Map();
  return ({ fileName, location, mutatorName, replacement }) => {
    const lines = texts.get(fileName) ?? readFileSync(fileName, "utf8").split("\n");
    texts.set(fileName, lines);
    return {
      file: relative(process.cwd(), fileName).replaceAll("\\", "/"),
      line: inOneLine(lines[location.start.line]),
      mutant: `${mutatorName}: ${inOneLine(textBetween(lines, location))} → ${inOneLine(replacement)}`,
    };
  };
}

/** One text for a mutant: those alike on lines alike are one. */
export function keyOf({ file, line, mutant }) {
  return `${file}\n${line}\n${mutant}`;
}

/** Whether a mutant is drawn when one in so many is. */
export function isDrawn(name, oneIn) {
  return createHash("sha256").update(keyOf(name)).digest().readUInt32BE(0) % oneIn === 0;
}

class Sample {
  static inject = tokens(commonTokens.options);
  constructor(options) {
    this.oneIn = options.sample;
    this.nameOf = namer();
  }

  async init() {}

  group(mutants) {
    return [mutants.map(({ id }) => id)];
  }

  check(mutants) {
    const aside = { status: CheckStatus.CompileError, reason: "not in the sample" };
    const resultOf = (mutant) => (isDrawn(this.nameOf(mutant), this.oneIn) ? { status: CheckStatus.Passed } : aside);
    return Promise.resolve(Object.fromEntries(mutants.map((mutant) => [mutant.id, resultOf(mutant)])));
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, "sample", Sample)];
export const strykerValidationSchema = {
  properties: { sample: { description: "One mutant in so many is tried.", type: "number", minimum: 1, default: 1 } },
};
