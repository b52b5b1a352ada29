import MarkdownIt, { type StateInline } from "markdown-it";
import { footnotes, quotes } from "./containers.ts";

/**
 * Reads Markdown as GitHub shows it, with a token `command` wherever `/name` begins a line:
 * the name is its `content`, the rest of the line its `info`. What a token of level 0 says is
 * neither emphasised nor struck out nor a link.
 */
export const MARKDOWN = new MarkdownIt({ html: true }).use(footnotes).use(quotes);

// GitHub knows every address as one, even those it then leaves out.
MARKDOWN.validateLink = () => true;
// What stands instead of a picture would be read once more for each picture around it.
MARKDOWN.inline.ruler.disable("image");
MARKDOWN.inline.ruler.before("text", "command", command);
MARKDOWN.inline.ruler.before("escape", "mathematics", mathematics);
MARKDOWN.inline.ruler.at("strikethrough", struckOut);

/** A sign that ends a sentence stays with the name: nothing is called that, so whoever wrote `/approve!` hears so. */
const NAME = /\/([a-z][a-z-]*[.,;:!?…]*)(?!\S)/iy;

function command(state: StateInline, silent: boolean): boolean {
  if (silent || !beginsLine(state)) return false;
  NAME.lastIndex = state.pos;
  const [found, name] = NAME.exec(state.src) ?? [];
  if (!found || !name) return false;
  state.pos += found.length;
  const end = state.src.indexOf("\n", state.pos);
  const token = state.push("command", "", 0);
  token.content = name.toLowerCase();
  token.info = state.src.slice(state.pos, end < 0 ? undefined : end).trim();
  return true;
}

function beginsLine({ pending, tokens }: StateInline): boolean {
  return pending === "" && (tokens.at(-1)?.tag ?? "br") === "br";
}

/** https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions */
function mathematics(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith("$$", state.pos)) return false;
  const end = state.src.indexOf("$$", state.pos + 2);
  if (end < 0) return false;
  if (!silent) state.push("mathematics", "math", 0);
  state.pos = end + 2;
  return true;
}

/** GitHub strikes out what stands between single tildes, too. */
function struckOut(state: StateInline, silent: boolean): boolean {
  const marker = state.src.charCodeAt(state.pos);
  if (silent || marker !== 0x7e) return false;
  const { length, can_open: open, can_close: close } = state.scanDelims(state.pos, true);
  state.push("text", "", 0).content = "~".repeat(length);
  const token = state.tokens.length - 1;
  if (length <= 2) state.delimiters.push({ marker, length: 0, token, end: -1, open, close });
  state.pos += length;
  return true;
}
