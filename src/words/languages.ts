/** The languages in which Waymark speaks; the first is the source, and fills in what others lack. A further one is a folder in `locales` and a word here. */
export const LANGUAGES = ["en", "es"] as const;

export type Language = (typeof LANGUAGES)[number];
export const SOURCE: Language = LANGUAGES[0];

/** How dates, numbers and lists are written in each. */
export const CONVENTIONS: Readonly<Record<Language, string>> = { en: "en-US", es: "es" };
