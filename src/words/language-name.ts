import { CONVENTIONS, type Language } from "./languages.ts";
import { asText, ours, type Shown } from "./shown.ts";
import type { Voice } from "./voice.ts";

const names = new Map<Language, Intl.DisplayNames>();

/** A language, with a script and a region where they matter: nothing else has a name. */
const CODE = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i;

/** `Yoruba`, from `yo`; what is no language's code stays as it was written. */
export function languageName(code: string, { language }: Voice): Shown {
  if (!CODE.test(code)) return asText(code);
  const known =
    names.get(language) ?? new Intl.DisplayNames(CONVENTIONS[language], { type: "language" });
  names.set(language, known);
  return ours(String(known.of(code)));
}
