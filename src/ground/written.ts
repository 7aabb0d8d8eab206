import jsep from "jsep";

/** An expression as it is written, a tree of parts: laws and rules are read from it, each by what it allows. */
export type Written =
  | { readonly type: "Literal"; readonly value: unknown; readonly raw: string }
  | { readonly type: "Identifier"; readonly name: string }
  | { readonly type: "UnaryExpression"; readonly operator: string; readonly argument: Written }
  | Pair
  | {
      readonly type: "ConditionalExpression";
      readonly test: Written;
      readonly consequent: Written;
      readonly alternate: Written;
    }
  | { readonly type: "CallExpression"; readonly callee: Written; readonly arguments: readonly Written[] }
  | { readonly type: "MemberExpression"; readonly object: Written; readonly property: Written }
  | { readonly type: "SequenceExpression"; readonly expressions: readonly Written[] }
  | { readonly type: "ArrayExpression" | "Compound" | "ThisExpression" };

interface Pair {
  readonly type: "BinaryExpression" | "LogicalExpression";
  readonly operator: string;
  readonly left: Written;
  readonly right: Written;
}

/**
 * Parses an expression. Nothing of it is evaluated.
 *
 * @throws Error that says what was not expected, and where
 */
export function written(text: string): Written {
  return jsep(text) as Written;
}
