import { EN } from "./en.ts";
import { ES } from "./es.ts";
import type { CreditWords } from "./words.ts";

/** A community may mix its languages: those of all are understood wherever somebody is credited. */
export const CREDIT_WORDS: Readonly<Record<string, CreditWords>> = { en: EN, es: ES };

/** By phrase, without accents: the kind of work that it means. */
export const TYPE_OF: ReadonlyMap<string, string> = new Map(
  Object.values(CREDIT_WORDS).flatMap(({ words }) =>
    Object.entries(words).flatMap(([type, phrases]) =>
      phrases.map((phrase) => [unaccented(phrase), type] as const),
    ),
  ),
);

const FILLERS: ReadonlySet<string> = new Set(
  Object.values(CREDIT_WORDS).flatMap(({ fillers }) => [...fillers].map(unaccented)),
);

/** Whether a word says nothing about the kind of work. */
export function isFiller(word: string): boolean {
  return FILLERS.has(unaccented(word));
}

/** `traducción` as people type it in a hurry: `traduccion`. */
export function unaccented(word: string): string {
  return word.normalize("NFD").replaceAll(/\p{M}/gu, "");
}
