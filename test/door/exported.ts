import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** A function that the door hands out, by its name there. */
export interface Exported {
  readonly name: string;
  /** What its docstring gives after `@example`; empty where it gives none. */
  readonly example: string;
}

/** The functions that an entry of the package exports, found by reading alone: nothing is compiled. */
export function functionsOf(entry: URL): readonly Exported[] {
  return parsed(entry).statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || statement.isTypeOnly) return [];
    const { exportClause, moduleSpecifier } = statement;
    if (!exportClause || !ts.isNamedExports(exportClause) || !moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) {
      throw new Error(`${entry}: an export that this reader does not know`);
    }
    const from = parsed(new URL(moduleSpecifier.text, entry));
    return exportClause.elements.flatMap(({ name, propertyName = name, isTypeOnly }) => {
      const declared = isTypeOnly ? undefined : functionIn(from, propertyName.text);
      return declared ? [{ name: name.text, example: exampleOf(declared) }] : [];
    });
  });
}

function parsed(file: URL): ts.SourceFile {
  return ts.createSourceFile(fileURLToPath(file), readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
}

/** The declaration of a function: a statement of its own, or an arrow that a constant holds. */
function functionIn(file: ts.SourceFile, name: string): ts.Node | undefined {
  return file.statements.find((statement) => {
    if (ts.isFunctionDeclaration(statement)) return statement.name?.text === name;
    if (!ts.isVariableStatement(statement)) return false;
    const [declared] = statement.declarationList.declarations;
    if (declared?.name.getText() !== name || !declared.initializer) return false;
    return ts.isArrowFunction(declared.initializer) || ts.isFunctionExpression(declared.initializer);
  });
}

function exampleOf(declared: ts.Node): string {
  const example = ts.getJSDocTags(declared).find(({ tagName }) => tagName.text === "example");
  return ts.getTextOfJSDocComment(example?.comment) ?? "";
}
