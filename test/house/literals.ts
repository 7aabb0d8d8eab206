import ts from "typescript";
import type { File } from "./files.ts";

/** A number that stands bare in a law or in what a run is given. */
export interface Literal {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** Numbers that may stand anywhere: nothing, one, and two for halves, squares and both sexes. */
const bare = new Set([0, 1, 2]);

/**
 * Fields of a declaration that hold its number and bounds, the months in which a law runs, and what it answers while its
 * mechanism is switched off.
 */
const declared = new Set(["value", "low", "high", "within", "months", "idle"]);

/**
 * What may be called with a number, by name, and why.
 *
 * - `turned` turns one lot by a quarter of the circle: which luck befalls whom, and no size.
 * - `odds` declares a parameter with its range, as `given` does.
 */
const mayTake = new Set(["turned", "odds"]);

/** Lists of months that several laws run in, by name: what `months` is for one of them. */
const seasons = new Set([
  "beforeSowing",
  "birthSeason",
  "hungrySeason",
  "reapingMonths",
  "slaughterSeason",
  "sowingMonths",
]);

/** Whether a number stands where numbers are declared. */
function isDeclared(node: ts.Node): boolean {
  for (let at: ts.Node = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (ts.isPropertyAssignment(parent) && ts.isIdentifier(parent.name) && declared.has(parent.name.text)) return true;
    if (ts.isCallExpression(parent) && ts.isIdentifier(parent.expression) && mayTake.has(parent.expression.text))
      return true;
    if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) && seasons.has(parent.name.text)) return true;
    if (ts.isLiteralTypeNode(parent)) return true;
    if (ts.isArrowFunction(parent) || ts.isFunctionDeclaration(parent)) return false;
  }
  return false;
}

/** Numbers in a file that are neither declared, with a source and a range, nor 0, 1 or 2. */
export function literalsIn({ path, text }: File): readonly Literal[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNumericLiteral(node) && !bare.has(Number(node.text)) && !isDeclared(node)) {
      found.push({ path, line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, text: node.getText() });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** What is wrong with a literal, and how to mend it. */
export function told({ path, line, text }: Literal): string {
  return `${path}:${line}: ${text} stands bare; declare it as a parameter (\`given\`, \`fixed\`), or put it into data/ with its source`;
}
