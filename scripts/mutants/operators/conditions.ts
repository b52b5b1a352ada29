/** Mistakes about when something is so. */
import { type Operator, instead } from "../operator.ts";
import type { Node } from "../syntax.ts";

const LOOPS = ["WhileStatement", "DoWhileStatement", "ForStatement"];
const OTHERWISE: Readonly<Record<string, string>> = {
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "===": "!==",
  "!==": "===",
};

/** What decides is negated, or decided already. */
export const condition: Operator = (node, { parent, source }) => {
  if (!parent) return [];
  const isTest = "test" in parent && parent.test === node && parent.type !== "SwitchCase";
  if (!isTest && !isJudgement(node, parent)) return [];
  const negated = isTest ? [instead(node, `!(${source(node)})`)] : [];
  // A loop that never ends is found by its time alone, which proves little.
  const always = LOOPS.includes(parent.type) ? [] : [instead(node, "true")];
  return [...negated, ...always, instead(node, "false")];
};

/** A comparison, or several, that a function gives as its answer. */
function isJudgement(node: Node, parent: Node): boolean {
  const isAnswer =
    (parent.type === "ReturnStatement" && parent.argument === node) ||
    (parent.type === "ArrowFunctionExpression" && parent.body === node);
  if (!isAnswer) return false;
  if (node.type === "LogicalExpression") return node.operator !== "??";
  return node.type === "BinaryExpression" && node.operator in OTHERWISE;
}

/** A comparison draws its line elsewhere, or says the opposite. */
export const comparison: Operator = (node, { source }) => {
  if (node.type !== "BinaryExpression") return [];
  const operator = OTHERWISE[node.operator];
  if (operator === undefined) return [];
  return [instead(node, `${source(node.left)} ${operator} ${source(node.right)}`)];
};

/** “and” for “or”. */
export const logic: Operator = (node, { source }) => {
  if (node.type !== "LogicalExpression" || node.operator === "??") return [];
  const operator = node.operator === "&&" ? "||" : "&&";
  return [instead(node, `((${source(node.left)}) ${operator} (${source(node.right)}))`)];
};

/** One of two things that are asked is not. */
export const operand: Operator = (node, { source }) =>
  node.type === "LogicalExpression" && node.operator !== "??"
    ? [instead(node, `(${source(node.right)})`), instead(node, `(${source(node.left)})`)]
    : [];

/** What stands for nothing is lost, or stands for everything. */
export const nullish: Operator = (node, { source }) =>
  node.type === "LogicalExpression" && node.operator === "??"
    ? [instead(node, `(${source(node.left)})`), instead(node, `(${source(node.right)})`)]
    : [];

/** Yes for no. */
export const boolean: Operator = (node, { source }) => {
  if (node.type === "Literal" && typeof node.value === "boolean")
    return [instead(node, String(!node.value))];
  if (node.type === "UnaryExpression" && node.operator === "!")
    return [instead(node, `(${source(node.argument)})`)];
  return [];
};

/** What may be absent is taken to be there. */
export const chain: Operator = (node, { source }) => {
  if (node.type !== "MemberExpression" && node.type !== "CallExpression") return [];
  if (!node.optional) return [];
  const before = node.type === "MemberExpression" ? node.object : node.callee;
  const at = source(node).indexOf("?.", before.end - node.start);
  const rest = source(node).slice(at + 2);
  const plain = /^[[(]/.test(rest) ? rest : `.${rest}`;
  return [instead(node, source(node).slice(0, at) + plain)];
};
