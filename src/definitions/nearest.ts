import { distance } from "./distance.ts";

/** So many words are looked at. */
const MOST = 1_000;

/** So many letters of a word are looked at. */
const LETTERS = 100;

/** The word somebody probably meant: at most a third of its letters away. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const asked = word.slice(0, LETTERS).toLowerCase();
  let best: string | undefined;
  let least = Math.floor(Math.max(asked.length, 3) / 3) + 1;
  for (const candidate of words.slice(0, MOST)) {
    if (Math.abs(candidate.length - asked.length) >= least) continue;
    const away = distance(asked, candidate.toLowerCase(), least);
    if (away < least) [best, least] = [candidate, away];
  }
  return best;
}
