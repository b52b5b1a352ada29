import { type Line, readLines } from "../forms/lines.ts";
import type { Command } from "./command.ts";
import { joinHidden } from "./inline.ts";

/** More than anybody needs in one comment. */
const MOST = 10;

const NAME = /^ {0,3}\/([a-z][a-z-]*)(?!\S)/i;
const BLOCK = /^ {0,3}(?:#{1,6}\s|[-*+]\s|\d{1,9}[.)]\s)/;
const QUOTE = /^ {0,3}>/;

/**
 * The commands of a comment, each with the same argument once, the first ten: `/name argument` at
 * the start of a line, outside code, quotes and HTML comments. Which of them exist is not asked here.
 */
export function parseCommands(text: string): readonly Command[] {
  const commands = new Map<string, Command>();
  for (const paragraph of paragraphsOf(readLines(text)))
    for (const line of joinHidden(paragraph).split("\n")) {
      const command = commandIn(line);
      if (command) commands.set(`${command.name} ${command.argument}`, command);
    }
  return [...commands.values()].slice(0, MOST);
}

function commandIn(line: string): Command | undefined {
  const [start, name] = NAME.exec(line) ?? [];
  if (!start || !name) return undefined;
  return { name: name.toLowerCase(), argument: line.slice(start.length).trim() };
}

/** Lines a code span or a comment can run through; quotes, headings and list items bound them. */
function paragraphsOf(lines: readonly Line[]): readonly string[] {
  const paragraphs: string[][] = [];
  let open: string[] | undefined;
  for (const { text, shown } of lines) {
    const apart = !shown || text.trim() === "" || QUOTE.test(text);
    if (apart || BLOCK.test(text)) open = undefined;
    if (apart) continue;
    if (!open) paragraphs.push((open = []));
    open.push(text);
    if (/^ {0,3}#/.test(text)) open = undefined;
  }
  return paragraphs.map((paragraph) => paragraph.join("\n"));
}
