const ADDRESS = /^https?:\/\//;
/** A link of Markdown: its words, its address, and a title that only a mouse shows. */
const LINK = /\[([^[\]]+)\]\(([^\s()]*)(?:\s+"[^"]*")?\)/g;

/** What somebody wrote in Markdown, as one reads it: a link with its address behind it. */
export function plain(text: string): string {
  return text.replaceAll(LINK, (_, words: string, address: string) =>
    ADDRESS.test(address) && address !== words ? `${words} (${address})` : words,
  );
}
