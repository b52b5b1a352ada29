/** The hidden line that says what a comment or an issue of ours is for. */
export function markerOf(tag: string): string {
  return `<!-- waymark:${tag} -->`;
}

/** GitHub takes no longer text. */
const LONGEST = 65_536;

/** A text of ours under its hidden tags; what is longer than GitHub takes ends after a line that fits. */
export function tagged(tags: readonly string[], body: string): string {
  const text = [...tags.map(markerOf), body].join("\n");
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, text.lastIndexOf("\n", LONGEST - 3))}\n\n…`;
}

/** Whether a text begins with one of these tags, among its other hidden lines. */
export function carries(text: string | null | undefined, tags: readonly string[]): boolean {
  const lines = (text ?? "").replaceAll("\r\n", "\n").split("\n");
  const end = lines.findIndex((line) => !/^<!-- waymark:.+ -->$/.test(line));
  const hidden = lines.slice(0, end === -1 ? lines.length : end);
  return tags.some((tag) => hidden.includes(markerOf(tag)));
}
