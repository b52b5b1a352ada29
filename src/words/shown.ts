import { isRightToLeft } from "./right-to-left.ts";

/**
 * Words that people may be shown: written by us, or made harmless. Whatever goes into a message has
 * to be this, so nothing that somebody typed gets there as it is.
 */
export type Shown = string & { readonly [shown]: true };
declare const shown: unique symbol;

/** What is ours already, such as an address of our own or an emoji; never anybody else's words. */
export function ours(text: string): Shown {
  return text as Shown;
}

/** Several, one after the other; what is empty is left out. */
export function joined(parts: readonly Shown[], between = "\n\n"): Shown {
  return ours(parts.filter((part) => part !== "").join(between));
}

/** At most so many characters, with a sign where some are left out; no character is cut in two. */
export function shortened(text: string, most: number): string {
  const characters = Array.from(text);
  return characters.length > most ? `${characters.slice(0, most - 1).join("")}…` : text;
}

/** Somebody else's words where GitHub marks nothing up, such as in a title: one line, at most `most` characters. */
export function bare(text: string, most = 120): Shown {
  return ours(shortened(text.replaceAll(/\s+/g, " ").replaceAll(UNSEEN, "").trim(), most));
}

const BREAK = "\u200B";

/** Somebody else's words within the HTML of a comment, where no Markdown is read: no mention, no reference, no tag. */
export function inHtml(text: string, most = 120): Shown {
  const line = bare(text, most);
  return apart(
    line
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll(/[@#]/g, `$&${BREAK}`)
      .replaceAll("://", `:${BREAK}//`)
      .replaceAll(/\b(www)\./gi, `$1${BREAK}.`),
  );
}

/** Somebody else's words, made harmless: no mention, no markup, no HTML, no link, one line, at most `most` characters. */
export function plain(text: string, most = 120): Shown {
  const line = text.replaceAll(/\s+/g, " ").replaceAll(UNSEEN, "").trim();
  return apart(
    shortened(line, most)
      .replaceAll(/[\\`*_[\]()<>#|~!&$]/g, "\\$&")
      .replaceAll("@", `@${BREAK}`)
      .replaceAll("://", `:${BREAK}//`)
      .replaceAll(/\b(www)\./gi, `$1${BREAK}.`)
      .replaceAll(/\b(gh)-(?=\d)/gi, `$1${BREAK}-`),
  );
}

/** Words written from right to left keep their order, and the numbers and signs of ours beside them keep theirs: https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates */
function apart(words: string): Shown {
  return ours(isRightToLeft(words) ? `\u2068${words}\u2069` : words);
}

function spaceIf(is: boolean): string {
  return is ? " " : "";
}

/** Words with names set as code, some of which may be somebody else's: harmless like `plain`, and code stays code. */
export function plainWithCode(text: string, most = 120): Shown {
  const parts = shortened(text.replaceAll(/\s+/g, " ").trim(), most).split(/(`[^`]+`)/);

  return ours(
    parts
      .map((part) => {
        if (/^`[^`]+`$/.test(part)) return code(part.slice(1, -1), most);
        if (part.trim() === "") return part;
        return `${spaceIf(part.startsWith(" "))}${plain(part, most)}${spaceIf(part.endsWith(" "))}`;
      })
      .join(""),
  );
}

/** Somebody else's words of several lines, set apart as what they are, and harmless; at most `most` characters. */
export function cited(text: string, most: number): Shown {
  const lines = shortened(text.trim(), most).split(/\r\n|\r|\n/);
  return ours(lines.map((line) => `> ${plain(line, most)}`.trimEnd()).join("\n"));
}

/** Text that is escaped where it is shown, or that was checked before: one line, without what steers a terminal or turns its direction. */
export function asText(text: string): Shown {
  return apart(text.replaceAll(/\s+/g, " ").replaceAll(UNSEEN, ""));
}

/** A name as GitHub shows code: nobody is notified, nothing is marked up, and it reads as it was written. */
export function code(text: string, most = 120): Shown {
  const line = text.replaceAll(/\s+/g, " ").replaceAll(UNSEEN, "").replaceAll("`", "´").trim();
  return ours(`\`${shortened(line, most)}\``);
}

/** Calls somebody: they are notified. Logins have letters, digits and hyphens only. */
export function atLogin(login: string): Shown {
  return ours(`@${login}`);
}

/** A link in a comment; the address is one that was checked before. */
export function linked(words: Shown, address: string): Shown {
  return ours(`[${words}](<${address}>)`);
}

/** A picture in a comment, with words for those who don't see it; the address is one of ours. */
export function pictured(words: Shown, address: string): Shown {
  return ours(`![${words}](<${address}>)`);
}

/** The same words, as a link where there is somewhere to go. */
export function leading(words: Shown, address: string | undefined): Shown {
  return address === undefined ? words : linked(words, address);
}

/** Control characters, and those that turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** What stands out in a comment. */
export function bold(words: Shown): Shown {
  return ours(`**${words}**`);
}

/** What is named in a comment, such as a stage or a task. */
export function italic(words: Shown): Shown {
  return ours(`*${words}*`);
}
