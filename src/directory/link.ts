/** A link in Markdown where the address is one of the web, without a hidden user name; otherwise only the text. */
export function link(text: string, address: string | undefined): string {
  const url = address === undefined ? undefined : URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return text;
  return `[${text}](${url.href.replaceAll(/[()|\\]/g, encoded)})`;
}

function encoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
