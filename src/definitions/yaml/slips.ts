import { quoted } from "../../words/printed.ts";
import { yaml } from "../../words/generated/yaml.ts";
import { type Saying, sentences } from "../say.ts";
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
  const instead = withoutAt(source, position);
  return slip(source, position, "x", (voice) =>
    sentences(
      sign === "`"
        ? yaml(voice)("yaml-reserved-backtick")
        : yaml(voice)("yaml-reserved", { sign: quoted(sign) }),
      instead(voice),
    ),
  );
};

function withoutAt(source: string, position: number): Saying {
  const written = writtenAround(source, position);
  const [, name] = /^@(?:[\w.-]+\/)?([\w-]+)$/.exec(written.text) ?? [];
  if (name === undefined) return (voice) => putInQuotes(written, voice);
  return (voice) => yaml(voice)("yaml-write", { example: shown(written.key, name) });
}

/** `name: Practice: design` */
const colon: Look = (source, position) => {
  if (!/^:(?:\s|$)/.test(source.slice(position, position + 2))) return undefined;
  const written = writtenAround(source, position);
  if (written.key === undefined || written.start === position) return undefined;
  const rest = source.slice(position, written.end).replaceAll(/:(?=\s|$)/g, "x");
  return slip(source, position, rest, (voice) =>
    sentences(yaml(voice)("yaml-colon"), putInQuotes(written, voice)),
  );
};

/** `text: "Read" the code` */
const halfQuoted: Look = (source, position) => {
  const { start, end, ...written } = writtenAround(source, position);
  const sign = written.text.charAt(0);
  const closing = CLOSING[sign];
  if (closing === undefined || !source.slice(start + 1, position).includes(closing))
    return undefined;
  const whole = source.slice(start, end).replaceAll(/[^\w\s]/g, "x");
  return slip(source, start, whole, (voice) =>
    sentences(yaml(voice)("yaml-half-quoted", { sign: quoted(sign) }), putInQuotes(written, voice)),
  );
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
  const { mended } = slip(source, position, "x", DEEPER);
  return { mistakes: [{ offset: start + indent.length, pointer: "", message: DEEPER }], mended };
};

const DEEPER: Saying = (voice) => yaml(voice)("yaml-deeper");

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
export function cutOff(source: string, hash: number): Saying {
  const written = writtenAround(source, hash);
  return (voice) => sentences(yaml(voice)("yaml-comment"), putInQuotes(written, voice));
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

function slip(source: string, offset: number, instead: string, message: Saying): Slip {
  const mended = source.slice(0, offset) + instead + source.slice(offset + instead.length);
  return { mistakes: [{ offset, pointer: "", message }], mended };
}
