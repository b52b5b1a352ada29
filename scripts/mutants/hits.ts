/** Which functions a test file calls: what it never calls, it cannot miss. */
import { isFunction, type Node, parse, walk } from "./syntax.ts";

/** The text, noting every function that is called, and whether that happens while the module loads. */
export function noting(path: string, text: string): string {
  const inserted = functionsIn(text).flatMap(({ body }, index) => {
    const note = `globalThis.waymarkHit?.(${JSON.stringify(idOf(path, index))})`;
    if (body.type === "BlockStatement") return [{ at: body.start + 1, text: `${note};` }];
    return [
      { at: body.start, text: `(${note},(` },
      { at: body.end, text: "))" },
    ];
  });
  const noted = inserted
    .toSorted((one, other) => other.at - one.at)
    .reduce((before, { at, text: note }) => before.slice(0, at) + note + before.slice(at), text);
  return `globalThis.waymarkLoads=true;${noted}\nglobalThis.waymarkLoads=false;`;
}

/** The innermost function at this place of the text; nothing where it belongs to the module itself. */
export function functionAt(path: string, text: string, at: number): string | undefined {
  const index = functionsIn(text).findLastIndex(({ start, end }) => start <= at && at < end);
  return index === -1 ? undefined : idOf(path, index);
}

function idOf(path: string, index: number): string {
  return `${path}#${index}`;
}

interface Function {
  readonly start: number;
  readonly end: number;
  readonly body: Node;
}

/** In the order in which they begin, so that the last one around a place is the innermost. */
function functionsIn(text: string): readonly Function[] {
  const found: Function[] = [];
  walk(parse(text), (node) => {
    if (isFunction(node) && node.body) found.push({ ...node, body: node.body });
  });
  return found.toSorted((one, other) => one.start - other.start);
}
