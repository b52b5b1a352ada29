import { surelyNamedIn } from "../forms/handles.ts";
import { placeOfName, quotedIn } from "./quoted-names.ts";

/** That an account is a person who had none. */
export interface Link {
  /** The login, without `@`. */
  readonly person: string;
  /** The person, as they are called. */
  readonly called: string;
}

/** Nobody is called by more. */
const LONGEST_NAME = 80;
/** What may stand between the name and the account. */
const BETWEEN = ["to", "is", "a", "es", "con", "with", "="];

/** Reads `Kit Doe to @kit`, or `@kit Kit Doe`; `undefined` where one of them is missing. */
export function parseLink(argument: string): Link | undefined {
  const words = argument.trim().split(/\s+/);
  const handle = words.find((word) => word.startsWith("@"));
  if (handle === undefined) return undefined;
  const [person] = surelyNamedIn(handle);
  const place = words.indexOf(handle);
  const [before, after] = [words.slice(0, place), words.slice(place + 1)];
  const called = calledIn((before.length > 0 ? withoutLast(before) : after).join(" "));
  return person === undefined || called === "" ? undefined : { person, called };
}

/** Somebody's name, as people write it alone behind a command, in quotes or without; a smile or an arrow behind it is no part of it. */
export function calledIn(text: string): string {
  const all = text.trim().split(/\s+/);
  const last = all.findLastIndex((word) => /[\p{L}\p{N}"”»]/u.test(word));
  const said = all
    .slice(0, last + 1)
    .join(" ")
    .replace(/[.!]$/, "");
  const { names, words } = quotedIn(said);
  const [name = said] = placeOfName(words) === undefined ? [] : names;
  return name.length <= LONGEST_NAME ? name : "";
}

/** The name behind a word such as `to`, where somebody wrote the account first; a name that begins otherwise has none. */
export function calledBehind(called: string): string | undefined {
  const [first = "", ...rest] = called.split(" ");
  return BETWEEN.includes(first.toLowerCase()) ? calledIn(rest.join(" ")) || undefined : undefined;
}

function withoutLast(words: readonly string[]): readonly string[] {
  if (words.length === 1) return words;
  return words.filter(
    (word, index) => index < words.length - 1 || !BETWEEN.includes(word.toLowerCase()),
  );
}
