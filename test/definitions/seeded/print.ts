import { type Dice, pick } from "./dice.ts";
import type { Entry, List, Mapping, Node, Scalar } from "./tree.ts";

/** A tree as YAML text, and where in it everything begins. */
export interface Printed {
  readonly text: string;
  /** The offset of a node, or of an entry's key. */
  readonly offsets: ReadonlyMap<Node | Entry, number>;
}

interface Paper {
  readonly roll: Dice;
  readonly offsets: Map<Node | Entry, number>;
  text: string;
}

/** Prints a tree as some person might have written it: in any style, with comments and empty lines. */
export function print(tree: Node, roll: Dice): Printed {
  const paper: Paper = { roll, offsets: new Map(), text: "" };
  if (roll(4) === 0)
    paper.text += pick(roll, ["# ▲ 🌱 a comment\n", "---\n", "\n", "%YAML 1.2\n---\n"]);
  if (tree.kind === "scalar" || sizeOf(tree) === 0 || roll(8) === 0) flow(paper, tree);
  else block(paper, tree, "");
  if (!paper.text.endsWith("\n")) paper.text += "\n";
  return paper;
}

/** A block begins where its first key or dash stands. */
function block(paper: Paper, node: Mapping | List, indent: string): void {
  const starts =
    node.kind === "mapping"
      ? node.entries.map((one) => entry(paper, one, indent))
      : node.items.map((one) => item(paper, one, indent));
  paper.offsets.set(node, starts[0] ?? paper.text.length);
}

function entry(paper: Paper, one: Entry, indent: string): number {
  const start = begin(paper, indent);
  paper.offsets.set(one, start);
  paper.text += `${key(paper, one.key)}:`;
  if (one.value.kind === "scalar" || isShort(paper, one.value)) {
    inline(paper, one.value, `${indent}  `);
    return start;
  }
  paper.text += paper.roll(10) === 0 ? " # below\n" : "\n";
  const further = one.value.kind === "list" && paper.roll(2) === 0 ? "" : "  ";
  block(paper, one.value, indent + further);
  return start;
}

function item(paper: Paper, one: Node, indent: string): number {
  const start = begin(paper, indent);
  if (one.kind === "scalar" || isShort(paper, one)) {
    paper.text += "-";
    inline(paper, one, `${indent}  `);
    return start;
  }
  paper.text += "- ";
  block(paper, one, `${indent}  `);
  return start;
}

/** Begins a line, unless something that belongs before stands in it, and says where. */
function begin(paper: Paper, indent: string): number {
  if (paper.text !== "" && !paper.text.endsWith("\n")) return paper.text.length;
  if (paper.roll(12) === 0)
    paper.text += `${indent}# ${pick(paper.roll, ["why not", "ü: [x]", "🌱"])}\n`;
  if (paper.roll(20) === 0) paper.text += "\n";
  paper.text += indent;
  return paper.text.length;
}

function isShort(paper: Paper, node: Mapping | List): boolean {
  return sizeOf(node) === 0 || paper.roll(3) === 0;
}

function sizeOf(node: Mapping | List): number {
  return node.kind === "list" ? node.items.length : node.entries.length;
}

function inline(paper: Paper, node: Node, indent: string): void {
  if (node.kind === "scalar" && typeof node.value === "string" && paper.roll(12) === 0)
    return literal(paper, node, node.value, indent);
  paper.text += pick(paper.roll, [" ", " ", " ", "  ", `\n${indent}`]);
  flow(paper, node);
  paper.text += paper.roll(10) === 0 ? " # said\n" : "\n";
}

/** A block of text; where it begins, its first letter stands. */
function literal(paper: Paper, node: Node, value: string, indent: string): void {
  if (!/^\S.*$/.test(value)) {
    paper.text += " ";
    flow(paper, node);
    paper.text += "\n";
    return;
  }
  paper.text += ` ${pick(paper.roll, ["|-", ">-"])}\n${indent}`;
  paper.offsets.set(node, paper.text.length);
  paper.text += `${value}\n`;
}

function flow(paper: Paper, node: Node): void {
  paper.offsets.set(node, paper.text.length);
  if (node.kind === "scalar") {
    paper.text += scalar(paper, node);
    return;
  }
  const [open, close] = node.kind === "list" ? "[]" : "{}";
  const space = pick(paper.roll, ["", " "]);
  paper.text += open + space;
  if (node.kind === "list") separated(paper, node.items, (one) => flow(paper, one));
  else
    separated(paper, node.entries, (one) => {
      paper.offsets.set(one, paper.text.length);
      paper.text += `${key(paper, one.key)}: `;
      flow(paper, one.value);
    });
  paper.text += space + close;
}

function separated<T>(paper: Paper, list: readonly T[], write: (one: T) => void): void {
  for (const [index, one] of list.entries()) {
    if (index > 0) paper.text += pick(paper.roll, [", ", ", ", ",", " , "]);
    write(one);
  }
}

function key(paper: Paper, name: string): string {
  return quotedOr(paper, name, /^[A-Za-z][\w-]*$/.test(name) && !isWord(name));
}

function scalar(paper: Paper, { value }: Scalar): string {
  if (value === null) return pick(paper.roll, ["null", "~"]);
  if (typeof value !== "string") return String(value);
  const plain = /^[A-Za-z][\w /.+-]*$/.test(value) && !value.endsWith(" ") && !isWord(value);
  return quotedOr(paper, value, plain || /^\d{4}-\d\d-\d\d$/.test(value));
}

/** What YAML would take for something else than text. */
function isWord(text: string): boolean {
  return /^(?:null|true|false|~|[\d.+-].*|\.inf|\.nan)$/i.test(text);
}

function quotedOr(paper: Paper, text: string, mayBePlain: boolean): string {
  const style = paper.roll(mayBePlain ? 4 : 2);
  if (style > 1) return text;
  return style === 0 ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
}
