/** Names as people list them: `a`, `a and b`, `a, b and c`. */
export function listed(names: readonly string[], last: "and" | "or" = "and"): string {
  if (names.length < 2) return names.join("");
  const type = last === "and" ? "conjunction" : "disjunction";
  return new Intl.ListFormat("en-GB", { type }).format(names);
}

/** `1 contribution`, `2 contributions`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `2 of 3 approvals`; once there are more than were asked for, `4 approvals, 3 asked`. `which` says more about them. */
export function measured(count: number, asked: number, one: string, which = ""): string {
  if (count > asked) return `${counted(count, one)}${which}, ${asked} asked`;
  return `${count} of ${counted(asked, one)}${which}`;
}

/** At most so many characters, with a sign where some are left out; no character is cut in two. */
export function shortened(text: string, most: number): string {
  const characters = Array.from(text);
  return characters.length > most ? `${characters.slice(0, most - 1).join("")}…` : text;
}

const BREAK = "\u200B";

/** Somebody else's words, made harmless: no mention, no markup, no HTML, no link, one line, at most `most` characters. */
export function plain(text: string, most = 120): string {
  const line = text.replaceAll(/\s+/g, " ").replaceAll(UNSEEN, "").trim();
  return shortened(line, most)
    .replaceAll(/[\\`*_[\]()<>#|~!&$]/g, "\\$&")
    .replaceAll("@", `@${BREAK}`)
    .replaceAll("://", `:${BREAK}//`)
    .replaceAll(/\b(www)\./gi, `$1${BREAK}.`)
    .replaceAll(/\b(gh)-(?=\d)/gi, `$1${BREAK}-`);
}

/** A name as GitHub shows code: nobody is notified, nothing is marked up, and it reads as it was written. */
export function code(text: string, most = 120): string {
  const line = text.replaceAll(/\s+/g, " ").replaceAll(UNSEEN, "").replaceAll("`", "´").trim();
  return `\`${shortened(line, most)}\``;
}

/** Control characters, and those that turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;
