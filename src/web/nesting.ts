/** GitHub's own payloads have 7 levels. */
const DEEPEST = 100;
/** GitHub's own payloads have one list or object in 70 bytes or more; in 25 MB that is less than this. */
const MOST = 500_000;

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [LIST, LIST_END, OBJECT, OBJECT_END] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Whether a text has more levels, or more lists and objects, than GitHub ever sends: 4 MB of nothing
 * but brackets take two seconds and 230 MB to parse. Reads it once, and remembers nothing of it.
 */
export function isOverNested(text: string): boolean {
  let depth = 0;
  let lists = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === LIST || code === OBJECT) {
      depth += 1;
      lists += 1;
      if (depth > DEEPEST || lists > MOST) return true;
    } else if (code === LIST_END || code === OBJECT_END) depth -= 1;
  }
  return false;
}

/** Where the string that begins here ends; the end of the text where it does not. */
function endOfString(text: string, from: number): number {
  let at = text.indexOf('"', from + 1);
  while (at !== -1 && isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at === -1 ? text.length : at;
}

function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === BACKSLASH) before -= 1;
  return (at - before) % 2 === 0;
}
