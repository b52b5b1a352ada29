import { yaml } from "../../words/generated/yaml.ts";
import { type Saying, sentences } from "../say.ts";
import { last } from "./pointer.ts";
import { offsetsOf } from "./read-yaml.ts";
import { cutOff } from "./slips.ts";
import { lineEnd, putInQuotes, writtenAround } from "./written.ts";

/** A comment that was probably meant as a part of the text before it. */
export interface Cut {
  /** Where the text stands in the file's value. */
  readonly pointer: string;
  /** Where the comment starts. */
  readonly offset: number;
  /** Whether it left nothing of the text. */
  readonly empty: boolean;
  readonly message: Saying;
}

/** A comment without the space that people put after its sign, behind something else. */
const DOUBTFUL = /\S[ \t]+#[\p{L}\p{N}]/u;

/** The same right after a text, or after a key without a value. */
const BEHIND = /(?:["']?[ \t]*:)?[ \t]+(?=#[\p{L}\p{N}])/uy;

/** Notes to oneself, and lines that were taken out: `#TODO`, `#name: Data`. */
const NOTE = /^#(?:(?:todo|fixme|xxx|hack|note)\b|[\w-]+:(?:\s|$))/i;

/** Keys whose values are words for people, in definitions and in issue forms. */
const WORDS: ReadonlySet<string> = new Set(
  [
    "name organization purpose description minimum-contribution next say regions skills learning",
    "text label labels none some all invited suggest is is-one-of title placeholder value options",
  ].flatMap((line) => line.split(" ")),
);

/** Comments that cut texts short; nobody looks closer where none is doubtful. */
export function cutsIn(source: string): readonly Cut[] {
  if (!DOUBTFUL.test(source)) return [];
  const { ends, values } = offsetsOf(source);
  return Array.from(ends).flatMap(([pointer, end]) => {
    BEHIND.lastIndex = end;
    if (!isForPeople(pointer) || !BEHIND.test(source)) return [];
    const offset = BEHIND.lastIndex;
    if (NOTE.test(source.slice(offset, lineEnd(source, offset)))) return [];
    const empty = !values.has(pointer);
    return {
      pointer,
      offset,
      empty,
      message: empty ? cutOff(source, offset) : cutShort(source, offset),
    };
  });
}

/** Whether the last key of a pointer, whatever its place in a list, has words for people. */
function isForPeople(pointer: string): boolean {
  return WORDS.has(last(pointer.replace(/(?:\/\d+)+$/, "")));
}

function cutShort(source: string, hash: number): Saying {
  const written = writtenAround(source, hash);
  return (voice) => {
    const say = yaml(voice);
    const quoted = putInQuotes(written, voice);
    return sentences(say("yaml-cut-short"), quoted, say("yaml-comment-meant"));
  };
}
