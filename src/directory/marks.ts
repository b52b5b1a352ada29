import { readLines } from "../forms/lines.ts";

/** Two lines that a reader does not see; what stands between them is ours. */
export interface Marks {
  readonly start: RegExp;
  readonly end: RegExp;
}

export const COMMUNITIES: Marks = {
  start: /^ {0,3}<!-- waymark:communities -->[ \t]*$/,
  end: /^ {0,3}<!-- \/waymark:communities -->[ \t]*$/,
};

/** all-contributors' own: https://allcontributors.org/docs/en/cli/usage */
export const CONTRIBUTORS: Marks = {
  start: /^ {0,3}<!-- ALL-CONTRIBUTORS-LIST:START\b.*-->[ \t]*$/,
  end: /^ {0,3}<!-- ALL-CONTRIBUTORS-LIST:END\b.*-->[ \t]*$/,
};

/** Whether a text holds a pair of these marks, outside code. */
export function holds(text: string, marks: Marks): boolean {
  return regions(text, marks).length > 0;
}

/** The text with these lines between each pair of marks, with line ends like its own; every other byte stays. */
export function withLines(text: string, marks: Marks, lines: readonly string[]): string {
  let written = text;
  for (const { from, to, end } of regions(text, marks).toReversed())
    written = written.slice(0, from) + lines.map((line) => line + end).join("") + written.slice(to);
  return written;
}

interface Region {
  readonly from: number;
  readonly to: number;
  /** How the line with the first mark ends. */
  readonly end: string;
}

function regions(text: string, marks: Marks): readonly Region[] {
  const breaks = [...text.matchAll(/\r\n|\r|\n/g)];
  const starts = [0, ...breaks.map(({ 0: end, index }) => index + end.length)];
  const found: Region[] = [];
  let opened: Omit<Region, "to"> | undefined;
  for (const [index, line] of readLines(text).entries()) {
    if (!line.shown) continue;
    const to = starts[index] as number;
    const next = breaks[index];
    if (opened && marks.end.test(line.text)) found.push({ ...opened, to });
    if (marks.end.test(line.text)) opened = undefined;
    if (next && marks.start.test(line.text))
      opened = { from: next.index + next[0].length, end: next[0] };
  }
  return found;
}
