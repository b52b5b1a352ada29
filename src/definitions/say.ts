import { nearest } from "./nearest.ts";

const MOST = 20;
const MOST_GUESSES = 1_000;

/** A word as it stands in a file, short enough to read, and unable to leave its quotes. */
export function quote(word: string): string {
  const short = word.length > 60 ? `${word.slice(0, 60)}…` : word;
  return `\`${plain(short).replaceAll("`", "´")}\``;
}

/** A text of a file on one line, without what could steer a terminal. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, "�").toWellFormed();
}

/** `a`, `b` and `c`; a long list ends with how many more there are. */
export function list(words: readonly string[], last = "and", total = words.length): string {
  const shown = words.slice(0, MOST).map(quote);
  const more = total - shown.length;
  if (more > 0) return `${shown.join(", ")} ${last} ${more} more`;
  if (shown.length < 2) return shown.join("");
  return `${shown.slice(0, -1).join(", ")} ${last} ${shown.slice(-1).join("")}`;
}

/** What somebody probably meant, with a space in front; empty where nothing is near. */
export function didYouMean(word: string, words: readonly string[]): string {
  const near = nearest(word, words);
  return near === undefined ? "" : ` Did you mean ${quote(near)}?`;
}

/** That something named does not exist, and what does: `There is no badge `frist`. There are: `first`.` */
export function noSuch(noun: string, name: string, names: ReadonlySet<string>): string {
  // Somebody may have thousands of files and as many mistakes.
  const known = firstOf(names, 1_000);
  const there = known.length
    ? ` There are: ${list(known, "and", names.size)}.`
    : ` There are none yet.`;
  return `There is no ${noun} ${quote(name)}.${meant(name, names, known)}${there}`;
}

/** What was meant by names that do not exist, by the names that do. */
const guesses = new WeakMap<ReadonlySet<string>, Map<string, string>>();

/** Guessing takes long: nobody reads the thousandth guess, and a name gets the same one again. */
function meant(name: string, names: ReadonlySet<string>, known: readonly string[]): string {
  const made = guesses.get(names) ?? new Map<string, string>();
  guesses.set(names, made);
  if (!made.has(name) && made.size < MOST_GUESSES) made.set(name, didYouMean(name, known));
  return made.get(name) ?? "";
}

function firstOf(names: ReadonlySet<string>, most: number): readonly string[] {
  const first: string[] = [];
  for (const name of names) {
    if (first.length === most) break;
    first.push(name);
  }
  return first;
}
