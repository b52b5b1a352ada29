import { type Node, type NodeOf, parse, walk } from "../../scripts/mutants/syntax.ts";

/** Two words beside each other, as people write them. */
const WORDS = /\p{L}{2,} \p{Ll}{2,}/u;

/** Every literal and template of a source that holds two words beside each other, outside log calls, thrown errors and SQL. */
export function sentencesIn(code: string): readonly string[] {
  const skipped = new Set<Node>();
  const found: string[] = [];
  walk(parse(code), (node, parent) => {
    if ((parent && skipped.has(parent)) || isUnsaid(node)) {
      skipped.add(node);
      return;
    }
    const text = textOf(node);
    if (text !== undefined && WORDS.test(text)) found.push(text);
  });
  return found;
}

function textOf(node: Node): string | undefined {
  if (node.type === "Literal" && typeof node.value === "string") return node.value;
  if (node.type !== "TemplateLiteral") return undefined;
  const text = node.quasis.map(({ value }) => value.cooked ?? "").join("{}");
  // What stands between the marks of HTML is read; the marks are not.
  return text.replaceAll(/<[^<>]*>/g, "");
}

/** What no person reads: logs, errors that are thrown, and SQL. */
function isUnsaid(node: Node): boolean {
  if (node.type === "NewExpression")
    return /Error$|^TooMuch$|^Unanswered$/.test(nameOf(node.callee));
  if (node.type === "TaggedTemplateExpression") return nameOf(node.tag) === "sql";
  if (node.type !== "CallExpression") return false;
  // What goes wrong with what is kept is said by its code.
  return isLogging(node) || nameOf(node.callee) === "keepingFailure";
}

function isLogging({ callee }: NodeOf<"CallExpression">): boolean {
  if (callee.type !== "MemberExpression") return false;
  return (
    ["info", "warn", "error", "debug"].includes(nameOf(callee.property)) &&
    /log/.test(nameOf(callee.object))
  );
}

function nameOf(node: Node): string {
  if (node.type === "Identifier") return node.name;
  if (node.type === "MemberExpression") return `${nameOf(node.object)}.${nameOf(node.property)}`;
  return "";
}
