import { readLines } from "../forms/lines.ts";

/** Where the tables' links lead. */
export interface TablesHome {
  /** Where GitHub's own pages are, without a slash at the end. */
  readonly github: string;
  /** The definitions repository; without it, forms are named but not linked. */
  readonly repo?: { readonly owner: string; readonly name: string };
}

/** What is to stand between the marks, line by line; what is absent stays as it is. */
export interface Tables {
  readonly communities?: readonly string[];
  readonly contributors?: readonly string[];
}

/** Whether a text holds the marks of a table. */
export function asksForTable(text: string): boolean {
  return asksForCommunities(text) || asksForContributors(text);
}

export function asksForCommunities(text: string): boolean {
  return holds(text, COMMUNITIES);
}

export function asksForContributors(text: string): boolean {
  return holds(text, CONTRIBUTORS);
}

/** The text with these tables between their marks; every other byte stays. */
export function withTables(text: string, { communities, contributors }: Tables): string {
  const listed = communities ? withLines(text, COMMUNITIES, communities) : text;
  return contributors ? withLines(listed, CONTRIBUTORS, contributors) : listed;
}

/** Two lines that a reader does not see; what stands between them is ours. */
interface Marks {
  readonly start: RegExp;
  readonly end: RegExp;
}

const COMMUNITIES: Marks = {
  start: /^ {0,3}<!-- waymark:communities -->[ \t]*$/,
  end: /^ {0,3}<!-- \/waymark:communities -->[ \t]*$/,
};

/** all-contributors' own: https://allcontributors.org/docs/en/cli/usage */
const CONTRIBUTORS: Marks = {
  start: /^ {0,3}<!-- ALL-CONTRIBUTORS-LIST:START\b.*-->[ \t]*$/,
  end: /^ {0,3}<!-- ALL-CONTRIBUTORS-LIST:END\b.*-->[ \t]*$/,
};

/** Whether a text holds a pair of these marks, outside code. */
function holds(text: string, marks: Marks): boolean {
  return regions(text, marks).length > 0;
}

/** The text with these lines between each pair of marks, with line ends like its own; every other byte stays. */
function withLines(text: string, marks: Marks, lines: readonly string[]): string {
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
