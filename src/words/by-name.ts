/** The same in every language: by letters, whatever their accents, and by what numbers amount to. */
const NAMES = new Intl.Collator("en", { numeric: true });

/** The order in which people look for names. */
export function byName(a: string, b: string): number {
  return NAMES.compare(a, b);
}
