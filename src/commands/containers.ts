import type { MarkdownIt, StateBlock, Token } from "markdown-it";

type Rule = (state: StateBlock, line: number, end: number, silent: boolean) => boolean;

/** Leaves out what stands in a footnote. */
export function footnotes({ block }: MarkdownIt): void {
  block.ruler.before("reference", "footnote", footnote, {
    alt: ["paragraph", "reference", "blockquote"],
  });
}

function footnote(state: StateBlock, line: number, end: number, silent: boolean): boolean {
  const text = state.getLines(line, line + 1, state.blkIndent, false);
  const [mark] = /^ {0,3}\[\^[^\]\s]+\]:[ \t]*/.exec(text) ?? [];
  if (!mark) return false;
  if (!silent) state.line = mark === text ? line + 1 : goesOnUntil(state, line + 1, end);
  return true;
}

/**
 * Reads quotes line by line. markdown-it's own rule looks through the whole rest of a comment
 * for what may go on with a quote, and that for every quote: 65,536 characters took 8 seconds.
 */
export function quotes({ block }: MarkdownIt): void {
  const alt = ["paragraph", "reference", "blockquote", "list"];
  for (const theirs of block.ruler.getRules("").filter(({ name }) => name === "blockquote"))
    block.ruler.at("blockquote", (...where) => quote(theirs, ...where), { alt });
}

function quote(theirs: Rule, state: StateBlock, line: number, end: number, silent: boolean) {
  if (silent) return theirs(state, line, end, silent);
  let next = line + 1;
  while (next < end && inside(state, next) && theirs(state, next, end, true)) next += 1;
  if (!theirs(state, line, next, false)) return false;
  const lines = openParagraph(state.tokens);
  if (lines?.[1] === next) state.line = lines[1] = goesOnUntil(state, next, end);
  return true;
}

const CLOSING = new Set([
  "blockquote_close",
  "list_item_close",
  "bullet_list_close",
  "ordered_list_close",
]);

/** The lines of the paragraph that the last container ends with. */
function openParagraph(tokens: readonly Token[]): [number, number] | null | undefined {
  const last = tokens.findLastIndex(({ type }) => !CLOSING.has(type));
  if (tokens[last]?.type === "paragraph_close") return tokens[last - 1]?.map;
  return undefined;
}

/** The line where an open paragraph ends: lines belong to it until one is empty, or begins something else. */
function goesOnUntil(state: StateBlock, line: number, end: number): number {
  const rules = state.md.block.ruler.getRules("blockquote");
  const around = state.parentType;
  state.parentType = "blockquote";
  let next = line;
  while (next < end && !state.isEmpty(next) && !rules.some((rule) => rule(state, next, end, true)))
    next += 1;
  state.parentType = around;
  return next;
}

/** Whether a line stands far enough to the right for the list item around it. */
function inside({ sCount, blkIndent }: StateBlock, line: number): boolean {
  return Number(sCount[line]) >= blkIndent;
}
