import { same } from "../core/person.ts";
import { surelyNamedIn } from "../forms/handles.ts";
import type { Command } from "./command.ts";
import { contributionType } from "./contribution-types.ts";
import { isFiller, TYPE_OF, unaccented } from "./credit-words/index.ts";
import { placeOfName, quotedIn } from "./quoted-names.ts";
import { datedIn } from "./work-day.ts";

/** Somebody's work that GitHub did not see. */
export interface Credit {
  /** Their logins, without `@`, each once. */
  readonly people: readonly string[];
  /** What those are called who have no account; absent where there is none. */
  readonly names?: readonly string[];
  /** What stands between the names and the link. */
  readonly words: string;
  /** An http or https address. */
  readonly evidence: string;
  /** The day of the work, as it was written; absent where none was. */
  readonly on?: string;
}

/** Longer addresses would crowd a comment, and no browser takes them. */
const LONGEST_LINK = 2000;

/** A `/credit`, as far as it is understood, and its place among the commands of a comment. */
export interface Written {
  readonly credit: Credit | undefined;
  readonly place: number;
  /** How many it names beyond those that are looked up. */
  readonly left: number;
  /** How many it calls by a name beyond those that are read. */
  readonly namesLeft: number;
  /** Another link stands behind the one that is read. */
  readonly hasMore: boolean;
}

/** So many people can be credited in one comment: each of them is looked up. */
export const MOST_PEOPLE = 20;

/** So many names in quotes are read of one line. */
export const MOST_NAMES = 20;

/** Every `/credit` of a comment; of all the people there, the first twenty, and of the names of each line. */
export function creditsIn(commands: readonly Command[]): readonly Written[] {
  const all = commands.flatMap(({ name, argument }, place) =>
    name === "credit" ? [{ credit: parseCredit(argument), argument, place }] : [],
  );
  const named = all.flatMap(({ credit }) => credit?.people ?? []).map((one) => one.toLowerCase());
  const few = [...new Set(named)].slice(0, MOST_PEOPLE);
  return all.map(({ credit, argument, place }) => {
    const people = credit?.people.filter((one) => few.includes(one.toLowerCase())) ?? [];
    const left = (credit?.people.length ?? 0) - people.length;
    const { names } = credit ?? {};
    const read = names && { names: names.slice(0, MOST_NAMES) };
    const namesLeft = Math.max((names?.length ?? 0) - MOST_NAMES, 0);
    const hasMore = credit !== undefined && hasLinkBehind(credit.evidence, argument);
    return { credit: credit && { ...credit, people, ...read }, place, left, namesLeft, hasMore };
  });
}

function hasLinkBehind(link: string, argument: string): boolean {
  const behind = argument.slice(argument.lastIndexOf(link) + link.length);
  return linksIn(behind).length > 0;
}

/** Reads `@ada organised <link>` and `@ada and "Kit Doe" organised <link> on 2026-01-10`; `undefined` where people, words or link are missing. */
export function parseCredit(argument: string): Credit | undefined {
  const quoted = quotedIn(argument.trim());
  const all = quoted.words.split(/\s+/);
  const count = namesBefore(all);
  const named = all.slice(0, count);
  const names = named.flatMap((word) => quoted.names[placeOfName(word) ?? -1] ?? []);
  const handles = named.filter((word) => placeOfName(word) === undefined && !isBetween(word));
  const { words: told, on } = datedIn(quoted.restored(all.slice(count).join(" ")));
  const [people, words] = [surelyNamedIn(handles.join(" ")), told.split(" ")];
  const link = words.findIndex((word) => linkIn(word) !== undefined);
  const evidence = linkIn(words[link] ?? "");
  const said = words.slice(0, link).join(" ");
  // What is meant for a name, such as a team's, is no kind of work.
  if (people.length + names.length === 0 || said === "" || said.startsWith("@")) return undefined;
  if (!evidence || evidence.length > LONGEST_LINK) return undefined;
  const more = { ...(names.length > 0 && { names }), ...(on !== undefined && { on }) };
  return { people, words: said, evidence, ...more };
}

/** The logins that a text begins with, as far as they are mentioned there: `@ada, @lin and @sam, thank you`. */
export function namedFirst(text: string): readonly string[] {
  const words = text.trim().split(/\s+/);
  const named = words.slice(0, namesBefore(words)).filter((word) => word.startsWith("@"));
  return surelyNamedIn(named.join(" "));
}

/** How many words it takes to name everybody who is named first. */
function namesBefore(words: readonly string[]): number {
  let count = 0;
  for (const [index, word] of words.entries()) {
    if (count > 0 && isBetween(word)) continue;
    if (!isName(word, index)) break;
    count = index + 1;
  }
  return count;
}

/** A bare word is more often the verb of somebody who forgot whom to thank. */
function isName(word: string, index: number): boolean {
  if (placeOfName(word) !== undefined) return true;
  const mayName = word.startsWith("@") || (index === 0 && word.includes("/"));
  return mayName && surelyNamedIn(word).length > 0;
}

/** What joins names is nobody's, though GitHub has accounts that are called so. */
function isBetween(word: string): boolean {
  return /^(?:and|y|e|[,&+])$/i.test(word);
}

/** The contribution type that words mean: one of all-contributors', or of the organisation's `own`. */
export function creditType(words: string, own: readonly string[] = []): string | undefined {
  return typeOf(words.split(" "), own);
}

/** The type whose phrase begins the sentence, fillers aside; of several the longest. */
function typeOf(words: readonly string[], own: readonly string[]): string | undefined {
  const said = words
    .map((word) => word.toLowerCase().replaceAll(AROUND, ""))
    .filter((word) => word !== "")
    .filter((word) => !isFiller(word) || own.some((type) => same(type, word)));
  const phrases = [3, 2, 1].map((length) => said.slice(0, length).join(" "));
  const [type] = phrases.flatMap((phrase) => typeNamed(phrase, own) ?? []);
  return type;
}

/** What people set a word off with, or cheer with beside it: `**talk**`, `talk!`, or an emoji. */
const AROUND = /^[^\p{L}\p{N}]{1,16}|[^\p{L}\p{N}]{1,16}$/gu;

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
