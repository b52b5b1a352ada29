/** Names as people list them: `a`, `a and b`, `a, b and c`. */
export function listed(names: readonly string[], last = "and"): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1)}`;
}

/** `1 contribution`, `2 contributions`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Somebody else's words, made harmless: no mention, no markup, no HTML, one line, at most `most` characters. */
export function plain(text: string, most = 120): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  const short = line.length > most ? `${line.slice(0, most - 1)}…` : line;
  return short
    .replaceAll(/[\\`*_[\]()<>#|~!&]/g, "\\$&")
    .replaceAll("@", "@\u200B")
    .replaceAll("://", ":\u200B//");
}
