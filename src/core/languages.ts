import { CONVENTIONS, type Language } from "../words/languages.ts";
import { PLAIN, type Voice } from "../words/voice.ts";

/** A language, with a script and a region where they matter: nothing else has a name. */
const CODE = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i;

/** `Yoruba`, from `yo`; what is no language's code stays as it was written. */
export function languageName(code: string, { language }: Voice = PLAIN): string {
  return CODE.test(code) ? String(namesIn(language).of(code)) : code;
}

const known = new Map<Language, Intl.DisplayNames>();

function namesIn(language: Language): Intl.DisplayNames {
  const names =
    known.get(language) ?? new Intl.DisplayNames(CONVENTIONS[language], { type: "language" });
  known.set(language, names);
  return names;
}
