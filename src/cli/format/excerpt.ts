import type { Problem } from "../../definitions/definitions.ts";
import { printed } from "../../words/printed.ts";

/** What is about a whole file, and not about its first line. */
const WHOLE = new Set(["file", "file-name", "limits", "settings-exist"]);

/** A line of a file, and below it what takes one to the column of a problem. */
interface Excerpt {
  readonly line: string;
  readonly before: string;
}

/** The part of a text that a problem is about, at most so wide; nothing where it is about no line. */
export function excerptOf(
  { rule, line, column }: Problem,
  text: string,
  width: number,
): Excerpt | undefined {
  const whole = text.split(/\r\n|\n|\r/)[line - 1]?.trimEnd();
  if (!whole || WHOLE.has(rule)) return undefined;
  const at = column - 1;
  const from = whole.length <= width || at < width * 0.7 ? 0 : at - Math.floor(width / 3);
  const [head, tail] = [from > 0 ? "…" : "", whole.length > from + width ? "…" : ""];
  return {
    line: shown(head + whole.slice(from + head.length, from + width - tail.length) + tail),
    before: blank(shown(head + whole.slice(from + head.length, at))),
  };
}

/** A tab is as wide here as any other letter. */
function shown(text: string): string {
  return printed(text.replaceAll("\t", " "));
}

const WIDE =
  /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\uFF01-\uFF60]/gu;

/** Spaces as wide as a text is on a terminal. */
function blank(text: string): string {
  return text
    .replaceAll(/[\p{M}\u200d]/gu, "")
    .replaceAll(WIDE, "  ")
    .replaceAll(/\P{Cs}/gu, " ");
}
