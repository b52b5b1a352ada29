import type { EntryKind, NounKind, SchemaName } from "./noun/kind.ts";
import * as kinds from "./noun/kinds.ts";
import type { PreviousIds, Schemas } from "./types.ts";

/** A noun of the definitions, by the folder of its files. */
export type Folder = keyof typeof kinds;

type BySchema = { readonly [F in Folder as (typeof kinds)[F]["schema"]]: F };

/** The folder of a schema's files: a schema whose noun is not in the list does not compile. */
type FolderOf<S extends SchemaName> = BySchema[S];

/** Everything described, by folder and id. */
export type Described = {
  readonly [S in SchemaName as FolderOf<S>]: Readonly<Record<string, Schemas[S]>>;
};

type Known = Omit<NounKind<SchemaName>, "lists"> & {
  readonly lists: Readonly<Record<string, EntryKind>>;
};

/** What is known of each noun. */
export const NOUNS: Readonly<Record<Folder, Known>> = kinds;

/** Where definitions may stand in a repository, in the order in which they are told. */
export const FOLDERS: readonly Folder[] = (Object.keys(kinds) as Folder[]).toSorted(
  (a, b) => NOUNS[a].order - NOUNS[b].order,
);

/** Makes something for every folder. */
export function byFolder<T>(make: (folder: Folder) => T): Readonly<Record<Folder, T>> {
  return Object.fromEntries(FOLDERS.map((folder) => [folder, make(folder)])) as Record<Folder, T>;
}

/** A list in the files of a folder, of which each entry has an id of its own. */
export interface List {
  readonly folder: Folder;
  /** Its key in the file, and in the entries of a list that has several levels. */
  readonly key: string;
  /** What one entry is. */
  readonly word: EntryKind;
}

/** All such lists. */
export const LISTS: readonly List[] = FOLDERS.flatMap((folder) =>
  Object.entries(NOUNS[folder].lists).map(([key, word]) => ({ folder, key, word })),
);

/** What may have been called something else. */
export interface Renamed {
  readonly previously?: PreviousIds;
}

/** One entry of such a list, and where in the file it stands. */
export interface Entry extends Renamed {
  readonly id: string;
  readonly path: readonly (string | number)[];
}

/** The entries of a list in a thing, in reading order, however deep they stand. */
export function entriesOf(key: string, thing: object): readonly Entry[] {
  const { [key]: entries = [] } = thing as Lists;
  return entries.flatMap((one, index) => {
    const inside = [key, GROUP].flatMap((list) => entriesOf(list, one));
    const below = inside.map((entry) => ({ ...entry, path: [key, index, ...entry.path] }));
    const { id } = one;
    return id === undefined ? below : [{ ...renamed(one), id, path: [key, index] }, ...below];
  });
}

/** Whether one of the entries was ever called something else. */
export function anyRenamed(key: string, thing: object): boolean {
  const { [key]: entries = [] } = thing as Lists;
  return entries.some(
    (one) => one.previously !== undefined || [key, GROUP].some((list) => anyRenamed(list, one)),
  );
}

/** Where entries stand together that have an order among them no more: they need no id for that. */
const GROUP = "any-order";

type Lists = Readonly<Record<string, readonly (Renamed & { readonly id?: string })[]>>;

/** What it was called before, and nothing else of it. */
export function renamed({ previously }: Renamed): Renamed {
  return previously ? { previously } : {};
}
