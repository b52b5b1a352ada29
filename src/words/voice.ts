import { type Language, SOURCE } from "./languages.ts";

/** How somebody is spoken to: the same object for the same language and words, since what it says is worked out once. */
export interface Voice {
  readonly language: Language;
}

/** The source's own words: where nobody has chosen a language. */
export const PLAIN: Voice = { language: SOURCE };
