const names = new Intl.DisplayNames("en-GB", { type: "language" });

/** `Yoruba`, from `yo`; what is no language's code stays as it was written. */
export function languageName(code: string): string {
  try {
    return String(names.of(code));
  } catch {
    return code;
  }
}
