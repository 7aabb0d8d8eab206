import {
  Composer,
  type Document,
  isMap,
  isNode,
  isScalar,
  Lexer,
  LineCounter,
  type Pair,
  Parser,
  type Scalar,
  visit,
  type YAMLMap,
} from "yaml";
import { Fault } from "../ground/fault.ts";
import { readNumber } from "../ground/number.ts";
import { holdPlainText, holdText, unprintedIn } from "../ground/text.ts";

/** Longest file of a scenario or reading, in characters. */
const longestFile = 100_000;
/** How deep a file may nest: a scenario goes three deep. */
const deepest = 16;
/** What the parser holds open for a list in a list, or a map in a map. */
const tokensALevel = 2;

/** A file as it was read, and where its lines begin. */
export interface ReadDocument {
  readonly document: Document;
  readonly lines: LineCounter;
}

/**
 * Reads YAML that anybody may have written: one plain document, without directives, tags, keys that are no names, or
 * numbers that only a machine would take for one.
 *
 * @throws Fault "scenario-too-long" or "scenario-unreadable", with file and line
 */
export function documentOf(text: string, file: string): ReadDocument {
  holdText(text, file);
  if (text.length > longestFile) {
    throw new Fault("scenario-too-long", {
      what: `the file has ${text.length} characters`,
      where: `${file}:1`,
      mend: `write it in ${longestFile}`,
    });
  }
  holdPlainText(text, file);
  const lines = new LineCounter();
  const unreadable = (what: string, offset: number, mend: string): Fault =>
    new Fault("scenario-unreadable", { what, where: `${file}:${lines.linePos(offset).line}`, mend });
  const document = composed(text, lines, unreadable);
  const broken = document.errors[0] ?? document.warnings[0];
  if (broken) {
    const what = (broken.message.split(" at line ")[0] ?? "the file is no YAML").toLowerCase();
    throw unreadable(what, broken.pos[0], "mend the YAML at this line");
  }
  const { contents } = document;
  if (!isMap(contents)) {
    const what =
      contents === null || (isScalar(contents) && contents.value === null)
        ? "says nothing"
        : "is no list of named entries";
    throw unreadable(`the file ${what}`, 0, "write entries such as `name: trial`; see `great-turn scenarios history`");
  }
  visit(document, {
    Map: (_, map) => holdKeys(map, unreadable),
    Scalar: (_, scalar) => holdScalar(scalar, unreadable),
  });
  return { document, lines };
}

type Unreadable = (what: string, offset: number, mend: string) => Fault;

/** The one document of a text; whoever follows what nests without end is lost, so that depth is held before. */
function composed(text: string, lines: LineCounter, unreadable: Unreadable): Document {
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  const composer = new Composer({ lineCounter: lines, version: "1.2", uniqueKeys: false });
  const documents: Document[] = [];
  const take = (tokens: ReturnType<Parser["next"]>): void => {
    for (const token of tokens) {
      if (token.type === "directive") {
        throw unreadable(`the file begins with "${token.source}"`, token.offset, "leave this line out");
      }
      documents.push(...composer.next(token));
    }
  };
  for (const lexeme of new Lexer().lex(text)) {
    take(parser.next(lexeme));
    if (parser.stack.length <= tokensALevel * deepest) continue;
    throw unreadable(`the file nests more than ${deepest} deep`, parser.offset, "write it as a plain list of entries");
  }
  take(parser.end());
  documents.push(...composer.end(documents.length === 0, text.length));
  const [first, second] = documents;
  if (first && !second) return first;
  throw unreadable("the file holds more than one document", second?.range?.[0] ?? 0, "give each a file of its own");
}

/** A number is one as people write it, and no sign that is written as an escape steers a terminal. */
function holdScalar({ value, source = "", range }: Scalar, unreadable: Unreadable): void {
  const at = range?.[0] ?? 0;
  if (typeof value === "number" && readNumber(source) === undefined) {
    throw unreadable(`"${source}" is no plain number`, at, "write digits and a point, such as 0.5");
  }
  const sign = typeof value === "string" ? unprintedIn(value) : undefined;
  if (sign !== undefined) throw unreadable(`a text holds ${sign.what}`, at, "leave it out");
}

/** Keys are names: plain, each once, and none that a machine would drop. */
function holdKeys(map: YAMLMap, unreadable: Unreadable): void {
  const seen = new Set<string>();
  for (const { key } of map.items as readonly Pair[]) {
    if (!isScalar(key) || key.value === null) {
      const { range } = isNode(key) ? key : map;
      throw unreadable("an entry has no name", range?.[0] ?? 0, "name it, with a colon after the name");
    }
    const name = String(key.value);
    const at = key.range?.[0] ?? 0;
    if (name === "__proto__") throw unreadable(`there is no entry "${name}"`, at, "leave it out");
    if (seen.has(name)) throw unreadable(`two entries are called "${name}"`, at, "leave one");
    seen.add(name);
  }
}

/**
 * What a document says, as plain data.
 *
 * @throws Fault "scenario-unreadable"
 */
export function plainOf(document: Document, file: string): unknown {
  try {
    return document.toJS();
  } catch {
    // Aliases of aliases grow without end.
    throw new Fault("scenario-unreadable", {
      what: "the file repeats itself too often",
      where: `${file}:1`,
      mend: "write it without anchors and aliases",
    });
  }
}

/** The line where an entry of a document stands. */
export function lineOf(document: Document, lines: LineCounter, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((each) => isScalar(each.key) && String(each.key.value) === String(key));
      if (pair && isScalar(pair.key) && pair.key.range) return lines.linePos(pair.key.range[0]).line;
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isScalar(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
