import type { Item } from "./item.ts";

interface Line {
  readonly from: number;
  readonly to: number;
  /** What stands before the option: spaces and a hyphen. */
  readonly before: string;
}

/**
 * A list with a hyphen before each option, changed line by line: comments beside an option go
 * with it, all others stay. Nothing where an option shares its line with something else.
 */
export function inBlock(
  source: string,
  items: readonly Item[],
  added: readonly string[],
): string | undefined {
  const end = source.includes("\r\n") ? "\r\n" : "\n";
  const missing = source.endsWith("\n") ? "" : end;
  const text = source + missing;
  const lines = items.map((item) => lineOf(text, item));
  if (!lines.every(({ before }) => /^ *- +$/.test(before))) return undefined;
  const last = lines.at(-1) as Line;
  const more = added.map((raw) => last.before + raw + end).join("");
  let edited = text.slice(0, last.to) + more + text.slice(last.to);
  for (const [index, item] of [...items.entries()].toReversed())
    edited = changed(edited, item, lines[index] as Line);
  return edited.slice(0, edited.length - missing.length);
}

function lineOf(text: string, { start, end }: Item): Line {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  return { from, to: text.indexOf("\n", end) + 1, before: text.slice(from, start) };
}

function changed(text: string, { start, end, raw }: Item, { from, to }: Line): string {
  if (raw === undefined) return text.slice(0, from) + text.slice(to);
  return text.slice(0, start) + raw + text.slice(end);
}
