/** Mistakes about what something is. */
import { type Operator, instead } from "../operator.ts";
import type { Node } from "../syntax.ts";

const ARITHMETIC: Readonly<Record<string, string>> = {
  "+": "-",
  "-": "+",
  "*": "/",
  "/": "*",
  "%": "*",
  "+=": "-=",
  "-=": "+=",
};

/** More for less. */
export const arithmetic: Operator = (node, { source }) => {
  if (node.type === "UpdateExpression") {
    const operator = node.operator === "++" ? "--" : "++";
    return [instead(node, source(node).replace(node.operator, operator))];
  }
  if (node.type !== "BinaryExpression" && node.type !== "AssignmentExpression") return [];
  const operator = ARITHMETIC[node.operator];
  if (operator === undefined || isText(node.left) || isText(node.right)) return [];
  return [instead(node, `${source(node.left)} ${operator} ${source(node.right)}`)];
};

function isText(node: Node): boolean {
  return (
    node.type === "TemplateLiteral" || (node.type === "Literal" && typeof node.value === "string")
  );
}

/** From here on, one more or less is nothing that anybody could notice. */
const MANY = 1000;

/** One more, one less; none of many. */
export const number: Operator = (node) => {
  if (node.type !== "Literal" || typeof node.value !== "number") return [];
  const { value } = node;
  const others = value < MANY ? [value + 1, value - 1] : [0];
  return others.map((other) => instead(node, `(${other})`));
};

/** Nothing is said. What is thrown is for developers, and may be worded as it likes. */
export const string: Operator = (node, { parent }) => {
  if (parent && (isName(node, parent) || isThrown(parent))) return [];
  if (node.type === "TemplateLiteral" && parent?.type !== "TaggedTemplateExpression")
    return [instead(node, "``")];
  if (node.type !== "Literal" || typeof node.value !== "string") return [];
  return [instead(node, node.value === "" ? '"mutant"' : '""')];
};

function isName(node: Node, parent: Node): boolean {
  if (parent.type === "ExpressionStatement") return true;
  if (parent.type === "ExportNamedDeclaration") return parent.source === node;
  return parent.type === "Property" && parent.key === node;
}

function isThrown(parent: Node): boolean {
  return (
    parent.type === "NewExpression" &&
    parent.callee.type === "Identifier" &&
    parent.callee.name.endsWith("Error")
  );
}

/** None of a list. */
export const array: Operator = (node) =>
  node.type === "ArrayExpression" && node.elements.length > 0 ? [instead(node, "[]")] : [];

/** Something is left out. */
export const property: Operator = (node, { source }) => {
  if (node.type !== "ObjectExpression") return [];
  return node.properties.map((left) => {
    const kept = node.properties.filter((one) => one !== left);
    return instead(node, `{ ${kept.map(source).join(", ")} }`);
  });
};

/** What stands for what was not given is lost. */
export const fallback: Operator = (node, { source }) =>
  node.type === "AssignmentPattern" ? [instead(node, source(node.left))] : [];

/** A pattern accepts more: without an anchor, an edge of a word, a repetition, or a flag. */
export const pattern: Operator = (node) => {
  if (node.type !== "Literal" || !("regex" in node)) return [];
  const { pattern: written, flags } = node.regex;
  const looser = [...written.matchAll(/\\b|\\.|\[(?:\\.|[^\]\\])*\]|\(\?.|[\^$+*]/g)]
    .filter(([part]) => /^(?:\\b|[\^$+*])$/.test(part))
    .map(({ 0: part, index }) => written.slice(0, index) + written.slice(index + part.length))
    .map((text) => `/${text}/${flags}`);
  const flagless = ["g", "i"]
    .filter((flag) => flags.includes(flag))
    .map((flag) => `/${written}/${flags.replace(flag, "")}`);
  return [...looser, ...flagless].map((text) => instead(node, text));
};
