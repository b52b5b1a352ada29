/** Elements in which text is no plain text, with how many of each are open. */
export type OpenElements = Map<string, number>;

const TAG =
  /<!--[^]*?(?:-->|$)|<(\/?)(blockquote|code|del|h[1-6]|kbd|pre|s|samp|strike|summary|table|tt)(?![\w-])/gi;

/** Opens and closes what a piece of raw HTML does; what nobody closes stays open. */
export function followHtml(open: OpenElements, html: string): void {
  for (const [, closing, tag] of html.matchAll(TAG)) {
    if (!tag) continue;
    const name = tag.toLowerCase();
    const count = (open.get(name) ?? 0) + (closing ? -1 : 1);
    if (count > 0) open.set(name, count);
    else open.delete(name);
  }
}
