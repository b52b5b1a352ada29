/** An element of XML. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What is said right inside it. */
  readonly text: string;
  readonly children: readonly Element[];
}

const PIECE =
  /<\?xml [^?]*\?>|<\/([\w:-]+)\s*>|<([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const REFERENCE = /&(amp|lt|gt|quot|#\d+);/g;

interface Open {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Open[];
}

/** Reads XML of the kind that we write, as strictly as a parser of XML does: it throws where one would. */
export function parsed(xml: string): Element {
  const top: Open = { name: "", attributes: {}, text: "", children: [] };
  const open = [top];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < xml.length) {
    const at = PIECE.lastIndex;
    const [, closed, opened, attributes = "", alone, text] =
      PIECE.exec(xml) ?? fail(xml.slice(at, at + 60));
    const here = open.at(-1) ?? fail("nothing is open");
    if (text !== undefined) here.text += plainly(text);
    if (closed !== undefined && open.pop()?.name !== closed) fail(`</${closed}>`);
    if (opened === undefined) continue;
    const element = { name: opened, attributes: attributesIn(attributes), text: "", children: [] };
    here.children.push(element);
    if (alone === "") open.push(element);
  }
  const [root, ...others] = top.children;
  if (!root || others.length > 0 || open.length !== 1 || top.text.trim() !== "")
    return fail("not one document");
  return root;
}

function attributesIn(written: string): Record<string, string> {
  const all = Array.from(written.matchAll(/([\w:-]+)="([^"]*)"/g), ([, name = "", value = ""]) => [
    name,
    plainly(value),
  ]);
  const found = Object.fromEntries(all) as Record<string, string>;
  return Object.keys(found).length === all.length ? found : fail(`twice: ${written}`);
}

function plainly(text: string): string {
  if (text.replaceAll(REFERENCE, "").includes("&")) fail(text);
  // https://www.w3.org/TR/xml/#charsets
  if (/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(text)) fail("a character");
  const known = { amp: "&", lt: "<", gt: ">", quot: '"' } as Record<string, string>;
  return text.replaceAll(
    REFERENCE,
    (_, name: string) => known[name] ?? String.fromCodePoint(Number(name.slice(1))),
  );
}

function fail(where: string): never {
  throw new Error(`no XML: ${where}`);
}
