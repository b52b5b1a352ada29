import { parseAst } from "vitest/node";

type Program = ReturnType<typeof parseAst>;
type Statement = Program["body"][number];
type Expression = Extract<Statement, { type: "ExpressionStatement" }>["expression"];
type Arrow = Extract<Expression, { type: "ArrowFunctionExpression" }>;

/** Any node of the syntax tree, as the parser of our bundler gives it. */
export type Node = NonNullable<Arrow["parent"]>;
export type NodeOf<T extends Node["type"]> = Extract<Node, { type: T }>;

/** The syntax tree of a TypeScript text. Throws where it does not parse. */
export function parse(text: string): Node {
  return parseAst(text, { lang: "ts" });
}

/** Visits everything that runs, the outer before the inner; imports and types do not run. */
export function walk(node: Node, visit: (node: Node, parent?: Node) => void, parent?: Node): void {
  visit(node, parent);
  for (const child of childrenOf(node)) walk(child, visit, node);
}

const SILENT = ["ImportDeclaration", "ExportAllDeclaration"];
/** They carry a type, and an expression that runs. */
const WRAPPERS = ["TSAsExpression", "TSSatisfiesExpression", "TSNonNullExpression"];

function runs({ type }: Node): boolean {
  if (type.startsWith("TS")) return WRAPPERS.includes(type);
  return !SILENT.includes(type);
}

function childrenOf(node: Node): readonly Node[] {
  return Object.entries(node)
    .filter(([key]) => key !== "parent")
    .flatMap(([, value]: [string, unknown]) => (Array.isArray(value) ? value : [value]))
    .filter(isNode)
    .filter(runs);
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

/** Whether it is a function that has a body. */
export function isFunction(
  node: Node,
): node is NodeOf<"ArrowFunctionExpression" | "FunctionDeclaration" | "FunctionExpression"> {
  return (
    node.type === "ArrowFunctionExpression" ||
    ((node.type === "FunctionDeclaration" || node.type === "FunctionExpression") &&
      node.body !== null)
  );
}
