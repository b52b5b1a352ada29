/** One line of Markdown; not `shown` inside a code fence, an HTML comment or raw HTML such as `<pre>`. */
export interface Line {
  readonly text: string;
  readonly shown: boolean;
}

/** What hides lines until it is closed; `indent` is where the list item around it begins its text. */
type Block =
  | { readonly kind: "fence"; readonly fence: string; readonly indent: number }
  | { readonly kind: "html"; readonly end: RegExp; readonly indent: number };

/** HTML that runs on through blank lines, https://spec.commonmark.org/0.31.2/#html-blocks, 1 to 5. */
const HTML = [
  {
    start: /^ {0,3}<(?:pre|script|style|textarea)(?:[ \t>]|$)/i,
    end: /<\/(?:pre|script|style|textarea)>/i,
  },
  { start: /^ {0,3}<!--/, end: /-->/ },
  { start: /^ {0,3}<\?/, end: /\?>/ },
  { start: /^ {0,3}<!\[CDATA\[/, end: /\]\]>/ },
  { start: /^ {0,3}<![a-z]/i, end: />/ },
];

/** The lines of a text, whatever their endings, and which of them a reader sees as text. */
export function readLines(text: string): readonly Line[] {
  let block: Block | undefined;
  let item = 0;
  return text.split(/\r\n|\r|\n/).map((line) => {
    const flat = withoutTabs(line);
    if (block && !leaves(block, flat)) {
      if (closes(block, flat)) block = undefined;
      return { text: line, shown: false };
    }
    const start = afterMarkers(flat);
    item = start || (isBlank(flat) || indentOf(flat) >= item ? item : 0);
    const indent = start || Math.min(indentOf(flat), item);
    block = opens(flat.slice(indent), indent);
    return { text: line, shown: block === undefined };
  });
}

/** The backticks or tildes with which a line opens a code fence, if it does. */
export function fenceOf(line: string): string | undefined {
  const [whole, fence] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
  if (!whole || !fence) return undefined;
  return fence.startsWith("`") && line.includes("`", whole.length) ? undefined : fence;
}

/** Whether a line closes a code fence that was opened so. */
export function closesFence(fence: string, line: string): boolean {
  return fenceOf(line) === line.trim() && line.trim().startsWith(fence);
}

function opens(line: string, indent: number): Block | undefined {
  const fence = fenceOf(line);
  if (fence) return { kind: "fence", fence, indent };
  const html = HTML.find(({ start }) => start.test(line));
  return html && !html.end.test(line) ? { kind: "html", end: html.end, indent } : undefined;
}

/** A list item ends at the first line that stands further left, and so does what it holds. */
function leaves(block: Block, line: string): boolean {
  return !isBlank(line) && indentOf(line) < block.indent;
}

function closes(block: Block, line: string): boolean {
  if (block.kind === "html") return block.end.test(line);
  return closesFence(block.fence, line.slice(Math.min(indentOf(line), block.indent)));
}

/** Where a line's text begins behind its list markers; 0 without any. */
function afterMarkers(line: string): number {
  const marker = / {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}/y;
  let start = 0;
  while (marker.test(line)) start = marker.lastIndex;
  return start;
}

function withoutTabs(line: string): string {
  return line.replace(/^[ \t]+/, (space) => space.replaceAll("\t", "    "));
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function isBlank(line: string): boolean {
  return line.trim() === "";
}
