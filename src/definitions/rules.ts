import type { Rules } from "../words/generated/rules.ts";

type Named<K> = K extends `rules-${infer Name}` ? Name : never;

/** A group of rules, by what they are about. */
export type GroupName =
  Named<keyof Rules> extends infer N ? (N extends `group-${infer G}` ? G : never) : never;

/** A rule, called as the message that says what must hold. */
export type RuleName = Exclude<Named<keyof Rules>, `group-${string}`>;

/** What only GitHub can tell: it is a warning where it does not hold, and stands in no file to skip it. */
export const ON_GITHUB = [
  "private-repository",
  "accounts-have-their-number",
] as const satisfies readonly RuleName[];

/** What must hold before any check can look. None can be skipped. */
export const BASICS = [
  "yaml",
  "schema",
  "form",
  "file",
  "file-name",
  "limits",
  "settings-exist",
  "skips",
] as const satisfies readonly RuleName[];
