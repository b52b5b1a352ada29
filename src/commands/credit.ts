import { same } from "../core/person.ts";
import { handlesIn } from "../forms/handles.ts";
import { contributionType } from "./contribution-types.ts";
import { isFiller, TYPE_OF, unaccented } from "./credit-words/index.ts";

/** Somebody's work that GitHub did not see. */
export interface Credit {
  /** The login, without `@`. */
  readonly person: string;
  /** What stands between the name and the link. */
  readonly words: string;
  /** An http or https address. */
  readonly evidence: string;
}

/** Longer addresses would crowd a comment, and no browser takes them. */
const LONGEST_LINK = 2000;

/** Reads `@ada organised <link>`; `undefined` where person, words or link are missing. */
export function parseCredit(argument: string): Credit | undefined {
  const [first = "", ...words] = argument.trim().split(/\s+/);
  // A bare word here is more often the verb of somebody who forgot whom to thank.
  const [person] = first.startsWith("@") || first.includes("/") ? handlesIn(first) : [];
  const link = words.findIndex((word) => linkIn(word) !== undefined);
  const evidence = linkIn(words[link] ?? "");
  const said = words.slice(0, link).join(" ");
  if (!person || said === "" || !evidence || evidence.length > LONGEST_LINK) return undefined;
  return { person, words: said, evidence };
}

/** The contribution type that words mean: one of all-contributors', or of the organisation's `own`. */
export function creditType(words: string, own: readonly string[] = []): string | undefined {
  return typeOf(words.split(" "), own);
}

/** The type whose phrase begins the sentence, fillers aside; of several the longest. */
function typeOf(words: readonly string[], own: readonly string[]): string | undefined {
  const said = words
    .map((word) => word.toLowerCase().replace(/[.,:;!]$/, ""))
    .filter((word) => !isFiller(word) || own.some((type) => same(type, word)));
  const phrases = [2, 1].map((length) => said.slice(0, length).join(" "));
  const [type] = phrases.flatMap((phrase) => typeNamed(phrase, own) ?? []);
  return type;
}

function typeNamed(phrase: string, own: readonly string[]): string | undefined {
  const ours = own.find((type) => same(type, phrase));
  return ours ?? contributionType(phrase) ?? TYPE_OF.get(unaccented(phrase));
}

/** The first http or https address in a text. */
export function firstLink(text: string): string | undefined {
  return linksIn(text).find((link) => link.length <= LONGEST_LINK);
}

/** The http and https addresses in a text. */
export function linksIn(text: string): readonly string[] {
  return text.split(/\s+/).flatMap((word) => linkIn(word) ?? []);
}

/** The address in a word: bare, in angle brackets, or behind the text of a Markdown link. */
function linkIn(word: string): string | undefined {
  const [link = ""] = /https?:\/\/[^\s<>"`]+/i.exec(word) ?? [];
  const ended = link.replace(/[.,:;!?]{1,8}$/, "");
  const bare = ended.endsWith(")") && !ended.includes("(") ? ended.slice(0, -1) : ended;
  return URL.canParse(bare) ? bare : undefined;
}
