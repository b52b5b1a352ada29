import { type Language, SOURCE } from "./languages.ts";

/** A community's own words for some messages, by their ids, as they are written in a localisation file. */
export type OwnWords = Readonly<Record<string, string>>;

/** How somebody is spoken to: the same object for the same language and words, since what it says is worked out once. */
export interface Voice {
  readonly language: Language;
  /** What is said in other words than ours. */
  readonly own?: OwnWords;
}

/** The source's own words: where nobody has chosen a language. */
export const PLAIN: Voice = { language: SOURCE };
