const names = new Intl.DisplayNames("en-GB", { type: "language" });

/** A language, with a script and a region where they matter: nothing else has a name. */
const CODE = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i;

/** `Yoruba`, from `yo`; what is no language's code stays as it was written. */
export function languageName(code: string): string {
  return CODE.test(code) ? String(names.of(code)) : code;
}
