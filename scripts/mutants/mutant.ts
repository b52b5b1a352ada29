import { transformSync } from "esbuild";
import type { Edit, Operator, Place } from "./operator.ts";
import * as conditions from "./operators/conditions.ts";
import * as flow from "./operators/flow.ts";
import * as values from "./operators/values.ts";
import { type Node, parse, walk } from "./syntax.ts";

/** Every kind of small mistake, by the name that reports and the accepted list call it. */
export const OPERATORS: Readonly<Record<string, Operator>> = {
  condition: conditions.condition,
  comparison: conditions.comparison,
  "and/or": conditions.logic,
  operand: conditions.operand,
  nullish: conditions.nullish,
  boolean: conditions.boolean,
  chain: conditions.chain,
  arithmetic: values.arithmetic,
  number: values.number,
  string: values.string,
  array: values.array,
  property: values.property,
  default: values.fallback,
  pattern: values.pattern,
  return: flow.answer,
  case: flow.switchCase,
  "early return": flow.earlyReturn,
  statement: flow.statement,
  call: flow.call,
};

/** One file with one small mistake in it. */
export interface Mutant {
  readonly path: string;
  readonly operator: string;
  /** The line it begins on, counted from one. */
  readonly line: number;
  readonly start: number;
  /** The lines that change, as they are and as they would be, with single spaces. */
  readonly was: string;
  readonly becomes: string;
  /** The whole file with the mistake in it. */
  readonly text: string;
}

/** Every mistake our operators know how to make in a file, in reading order. */
export function mutantsOf(path: string, text: string): readonly Mutant[] {
  const found: Mutant[] = [];
  const source = ({ start, end }: Node) => text.slice(start, end);
  let logged = 0;
  walk(parse(text), (node, parent) => {
    if (isLog(node, source)) logged = node.end;
    if (node.start < logged) return;
    for (const [operator, make] of Object.entries(OPERATORS))
      for (const edit of make(node, { parent, source }))
        found.push(mutant({ path, text }, operator, edit));
  });
  return found;
}

/** What a log says is for whoever runs the server, and may be worded as it likes. */
function isLog(node: Node, source: Place["source"]): boolean {
  return node.type === "CallExpression" && /\blog\.(?:info|warn|error)$/.test(source(node.callee));
}

function mutant(file: { path: string; text: string }, operator: string, edit: Edit): Mutant {
  const { path, text } = file;
  const { start, end } = edit;
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const after = text.indexOf("\n", end);
  const to = after === -1 ? text.length : after;
  const mutated = text.slice(0, start) + edit.text + text.slice(end);
  return {
    path,
    operator,
    line: text.slice(0, start).split("\n").length,
    start,
    was: inOneLine(text.slice(from, to)),
    becomes: inOneLine(text.slice(from, start) + edit.text + text.slice(end, to)),
    text: mutated,
  };
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** A file as it runs: without types, comments and layout. Nothing where it does not compile. */
export function printed(text: string): string | undefined {
  try {
    return transformSync(text, {
      loader: "ts",
      minifySyntax: true,
      minifyWhitespace: true,
      tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
      logLevel: "silent",
    }).code;
  } catch {
    return undefined;
  }
}
