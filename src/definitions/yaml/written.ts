import { quoted } from "../../words/printed.ts";
import { yaml } from "../../words/generated/yaml.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

/** A value on its line, as somebody probably meant it. */
export interface Written {
  /** Its key, where it has one. */
  readonly key?: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The value around a place where YAML cuts it in two. */
export function writtenAround(source: string, offset: number): Written {
  const line = source.slice(lineStart(source, offset), offset);
  const flow = isOpen(line);
  const head = (flow ? afterSign(line) : line).replace(/^[ \t]*(?:-[ \t]+)*/, "");
  const [colon = "", key] = /^("[^"]*"|'[^']*'|[^\s:'"#][^:'"]*)[ \t]*:[ \t]+/.exec(head) ?? [];
  const start = offset - head.length + colon.length;
  const behind = source.slice(offset, lineEnd(source, offset));
  const end = offset + behind.search(flow ? END_IN_FLOW : END);
  const text = source.slice(start, end).trimEnd();
  return { ...(key !== undefined && { key }), text, start, end: start + text.length };
}

/** Where a value ends at the latest: before a comment, and between brackets also before the next value. */
const END = /[ \t]#(?:[ \t]|$)|$/;
const END_IN_FLOW = /[ \t]#(?:[ \t]|$)|[,\]}]|$/;

/** How to write it as a text: `name: "Practice: design"`. */
export function putInQuotes({ key, text }: Pick<Written, "key" | "text">, voice: Voice): Shown {
  const say = yaml(voice);
  // Messages show what stands in a file between backticks.
  if (text.includes("`")) return say("yaml-quote-all");
  const short = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  const inQuotes = /["\\]/.test(short) ? `'${short.replaceAll("'", "''")}'` : `"${short}"`;
  return say("yaml-quote", { example: shown(key, inQuotes) });
}

/** A value behind its key. */
export function shown(key: string | undefined, value: string): Shown {
  return quoted(key === undefined ? value : `${key}: ${value}`);
}

/** Whether a bracket is open at the end of a line's beginning. */
function isOpen(head: string): boolean {
  return (head.match(/[{[]/g) ?? []).length > (head.match(/[}\]]/g) ?? []).length;
}

function afterSign(head: string): string {
  return head.slice(Math.max(...["{", "[", ","].map((sign) => head.lastIndexOf(sign))) + 1);
}

/** Where the line of a place begins. */
export function lineStart(source: string, offset: number): number {
  if (offset === 0) return 0;
  return Math.max(source.lastIndexOf("\n", offset - 1), source.lastIndexOf("\r", offset - 1)) + 1;
}

/** Where the line of a place ends. */
export function lineEnd(source: string, offset: number): number {
  const length = source.slice(offset).search(/[\r\n]/);
  return length < 0 ? source.length : offset + length;
}
