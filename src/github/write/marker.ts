/** The hidden line that says what a comment or an issue of ours is for. */
export function markerOf(tag: string): string {
  return `<!-- waymark:${tag} -->`;
}

/** A text of ours under its hidden tags. */
export function tagged(tags: readonly string[], body: string): string {
  return [...tags.map(markerOf), body].join("\n");
}

/** Whether a text begins with one of these tags, among its other hidden lines. */
export function carries(text: string | null | undefined, tags: readonly string[]): boolean {
  const lines = (text ?? "").replaceAll("\r\n", "\n").split("\n");
  const end = lines.findIndex((line) => !/^<!-- waymark:.+ -->$/.test(line));
  const hidden = lines.slice(0, end === -1 ? lines.length : end);
  return tags.some((tag) => hidden.includes(markerOf(tag)));
}
