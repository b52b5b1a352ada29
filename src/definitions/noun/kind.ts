import type { Id, Schemas } from "../types.ts";

/** The schemas of files that have a folder: one thing in each, and the file's name is its id. */
export type SchemaName = Exclude<keyof Schemas, "settings" | "condition">;

/** The lists in a thing of which each entry has an id of its own, as the stages of a pathway, or holds such entries. */
type ListsIn<T> = {
  [K in keyof T]-?: NonNullable<T[K]> extends readonly (infer One)[]
    ? [Extract<One, { readonly id: Id }>] extends [never]
      ? never
      : K
    : never;
}[keyof T];

/** What one entry of such a list is. */
export type EntryKind = "item" | "stage" | "step";

/** Everything that is known of one noun of the definitions, in one place. Its folder is called as its line in `kinds.ts`. */
export interface NounKind<S extends SchemaName> {
  /** What its files are held against. */
  readonly schema: S;
  /** Where it stands when all nouns are told; the smallest number comes first. */
  readonly order: number;
  /** What one entry is of each list in which entries have ids; a list that is left out does not compile. */
  readonly lists: { readonly [K in ListsIn<Schemas[S]>]: EntryKind };
  /** People choose among them in drop-downs of forms, which are kept in step. */
  readonly chosen?: true;
  /** Where the examples of its schema stand, as the docs show them. */
  readonly examples: readonly string[];
}
