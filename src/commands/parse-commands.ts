import type { Command } from "./command.ts";
import { withoutQuotedMail } from "./mail.ts";
import { MARKDOWN } from "./markdown.ts";
import { followHtml, type OpenElements } from "./raw-html.ts";

/** More than anybody needs in one comment. */
const MOST = 20;

/** Paragraphs, and items of lists that are in nothing else. */
const PLACES = new Set(["p", "ul li p", "ol li p"]);

/**
 * The commands of a comment, each with the same argument once and where it stands last, the first twenty: `/name argument`
 * where a reader of the comment sees it as a line of its own in a paragraph or a list. Not in code,
 * quotes, headings, tables, footnotes or mathematics, nor struck out, nor in a mail that is answered. Which of them exist is not asked here.
 */
export function parseCommands(text: string): readonly Command[] {
  const commands = new Map<string, Command>();
  const around: string[] = [];
  const open: OpenElements = new Map();
  for (const token of MARKDOWN.parse(withoutQuotedMail(text), {})) {
    if (token.nesting > 0) around.push(token.tag);
    if (token.nesting < 0) around.pop();
    const seen = token.type === "inline" && PLACES.has(around.join(" "));
    for (const part of token.children ?? [token]) {
      if (part.type.startsWith("html")) followHtml(open, part.content);
      if (part.type !== "command" || part.level > 0 || !seen || open.size > 0) continue;
      const written = `${part.content} ${part.info}`;
      // Whoever says it again after something else means that it comes last.
      commands.delete(written);
      commands.set(written, { name: part.content, argument: part.info });
    }
  }
  return [...commands.values()].slice(0, MOST);
}
