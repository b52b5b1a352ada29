import { quote } from "../say.ts";
import { LEFT } from "./merges.ts";
import { oddIndents, withoutOddIndents } from "./odd-spaces.ts";
import type { YamlMistake } from "./walk.ts";
import { lineEnd, lineStart, putInQuotes, shown, writtenAround } from "./written.ts";

/** A slip of the pen, and the text as if it were mended: just as long, so that everything keeps its place. */
export interface Slip {
  readonly mistakes: readonly YamlMistake[];
  readonly mended: string;
}

/** Looks for a slip that may be why a text is no YAML at a position; whether it is, only mending it tells. */
type Look = (source: string, position: number) => Slip | undefined;

/** `github: @ada` */
const reserved: Look = (source, position) => {
  const sign = source.charAt(position);
  if (!/^[@`%#]/.test(sign) || position === lineStart(source, position)) return undefined;
  const what = sign === "`" ? "a backtick" : quote(sign);
  const instead = withoutAt(source, position);
  return slip(source, position, "x", `In YAML, no text starts with ${what}. ${instead}`);
};

function withoutAt(source: string, position: number): string {
  const written = writtenAround(source, position);
  const [, name] = /^@(?:[\w.-]+\/)?([\w-]+)$/.exec(written.text) ?? [];
  return name === undefined ? putInQuotes(written) : `Write ${shown(written.key, name)}.`;
}

/** `name: Practice: design` */
const colon: Look = (source, position) => {
  if (!/^:(?:\s|$)/.test(source.slice(position, position + 2))) return undefined;
  const written = writtenAround(source, position);
  if (written.key === undefined || written.start === position) return undefined;
  const rest = source.slice(position, written.end).replaceAll(/:(?=\s|$)/g, "x");
  const why = "In YAML, a colon with a space after it starts a value.";
  return slip(source, position, rest, `${why} ${putInQuotes(written)}`);
};

/** `text: "Read" the code` */
const halfQuoted: Look = (source, position) => {
  const { start, end, ...written } = writtenAround(source, position);
  const sign = written.text.charAt(0);
  const closing = CLOSING[sign];
  if (closing === undefined || !source.slice(start + 1, position).includes(closing))
    return undefined;
  const whole = source.slice(start, end).replaceAll(/[^\w\s]/g, "x");
  const why = `In YAML, ${quote(sign)} at the start of a value does not belong to its text.`;
  return slip(source, start, whole, `${why} ${putInQuotes(written)}`);
};

/** What ends that which a sign begins; nothing need end a name. */
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  "[": "]",
  "{": "}",
  "*": "",
  "&": "",
  "!": "",
};

/** A key further in than the one above it, which has a value. */
const deeper: Look = (source, position) => {
  const start = lineStart(source, position);
  const [, indent = ""] = /^([ ]+)[\w-]+$/.exec(source.slice(start, position)) ?? [];
  if (indent === "" || source.charAt(position) !== ":") return undefined;
  const message =
    "This line is indented as if it went on with the text above it. Line it up with the keys it belongs to, or put the whole text in quotes.";
  const { mended } = slip(source, position, "x", "");
  return { mistakes: [{ offset: start + indent.length, pointer: "", message }], mended };
};

/** `{ name: #help }`, where what is left out would have closed the bracket. */
const comment: Look = (source, position) => {
  let start = lineStart(source, position);
  for (let lines = 0; lines < MOST_LINES; lines += 1) {
    const end = lineEnd(source, start);
    const hash = start + source.slice(start, end).search(/#(?<=\S[ \t]+#)[^\s#]/);
    if (hash >= start && hash < position) {
      const rest = source.slice(hash, end).replaceAll(/(?<=^|[ \t])#(?=[^\s#])/g, "x");
      return slip(source, hash, rest, cutOff(source, hash));
    }
    if (start === 0) break;
    start = lineStart(source, start - 1);
  }
  return undefined;
};

/** So many lines before a position may be why it is wrong. */
const MOST_LINES = 6;

/** That a comment starts in the middle of what was probably meant as a text. */
export function cutOff(source: string, hash: number): string {
  return `In YAML, a \`#\` after a space starts a comment. ${putInQuotes(writtenAround(source, hash))}`;
}

const indentation: Look = (source, position) => {
  const mistakes = oddIndents(source);
  if (!mistakes.some(({ offset }) => offset <= position)) return undefined;
  return { mistakes, mended: withoutOddIndents(source) };
};

/** A line that is left from a merge; that a merge is not done at all is told before. */
const leftover: Look = (source, position) => {
  const line = Array.from(source.slice(0, position).matchAll(/^={7}(?=[ \t]*$)/gm)).at(-1);
  return line && slip(source, line.index, "#", LEFT);
};

/** Every slip that is looked for, in this order. */
export const SLIPS: readonly Look[] = [
  reserved,
  colon,
  comment,
  halfQuoted,
  deeper,
  indentation,
  leftover,
];

function slip(source: string, offset: number, instead: string, message: string): Slip {
  const mended = source.slice(0, offset) + instead + source.slice(offset + instead.length);
  return { mistakes: [{ offset, pointer: "", message }], mended };
}
