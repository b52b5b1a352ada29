/** Mistakes about what is done. */
import { type Operator, instead } from "../operator.ts";
import type { Node } from "../syntax.ts";

/** Nothing is given back. Nothing for `false` or `undefined` is hardly a mistake: `boolean` makes a better one. */
export const answer: Operator = (node, { parent, source }) => {
  const given = node.type === "ReturnStatement" ? node.argument : node;
  if (!given || ["false", "undefined", "null"].includes(source(given))) return [];
  if (node.type === "ReturnStatement") return [instead(node, "return;")];
  return parent?.type === "ArrowFunctionExpression" &&
    parent.body === node &&
    node.type !== "BlockStatement"
    ? [instead(node, "undefined")]
    : [];
};

/** One of several cases is forgotten. */
export const switchCase: Operator = (node) =>
  node.type === "SwitchCase" && node.consequent.length > 0 ? [instead(node, "")] : [];

/** What stops early goes on. */
export const earlyReturn: Operator = (node) =>
  node.type === "IfStatement" && !node.alternate && leaves(node.consequent)
    ? [instead(node, ";")]
    : [];

function leaves(node: Node): boolean {
  const last = node.type === "BlockStatement" ? node.body.at(-1) : node;
  return (
    last !== undefined &&
    ["ReturnStatement", "ThrowStatement", "ContinueStatement", "BreakStatement"].includes(last.type)
  );
}

const DONE = ["CallExpression", "AwaitExpression", "AssignmentExpression", "UpdateExpression"];

/** Something is not done. The compiler refuses an `if` whose body is `;`. */
export const statement: Operator = (node) =>
  node.type === "ExpressionStatement" && DONE.includes(node.expression.type)
    ? [instead(node, "{}")]
    : [];

const EXCHANGED = new Map([
  ["some", "every"],
  ["every", "some"],
  ["find", "findLast"],
  ["findLast", "find"],
  ["min", "max"],
  ["max", "min"],
  ["startsWith", "endsWith"],
  ["endsWith", "startsWith"],
]);
const LEFT_OUT = [
  "filter",
  "toSorted",
  "sort",
  "toReversed",
  "reverse",
  "slice",
  "trim",
  "trimEnd",
  "toLowerCase",
  "replaceAll",
];

/** A call is exchanged for its neighbour, or left out. */
export const call: Operator = (node, { source }) => {
  if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return [];
  const { callee } = node;
  const { property, object } = callee;
  if (callee.computed || property.type !== "Identifier") return [];
  if (LEFT_OUT.includes(property.name)) return [instead(node, source(object))];
  const other = EXCHANGED.get(property.name);
  return other === undefined ? [] : [instead(property, other)];
};
