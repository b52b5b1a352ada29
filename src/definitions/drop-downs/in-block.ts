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
  const edited = changed(text, items, lines) + more + text.slice(last.to);
  return edited.slice(0, edited.length - missing.length);
}

function lineOf(text: string, { start, end }: Item): Line {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  return { from, to: text.indexOf("\n", end) + 1, before: text.slice(from, start) };
}

/** The text up to the end of the last option's line, with the options as they are to be. */
function changed(text: string, items: readonly Item[], lines: readonly Line[]): string {
  let to = 0;
  const parts = items.map(({ start, end, raw }, index) => {
    const line = lines[index] as Line;
    const before = text.slice(to, raw === undefined ? line.from : start);
    to = raw === undefined ? line.to : end;
    return before + (raw ?? "");
  });
  const last = lines.at(-1) as Line;
  return parts.join("") + text.slice(to, last.to);
}
