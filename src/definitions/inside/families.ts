import { CONTRIBUTION_TYPES } from "../../commands/contribution-types.ts";
import type { Draft } from "../draft.ts";
import {
  anyRenamed,
  entriesOf,
  type Folder,
  FOLDERS,
  type List,
  LISTS,
  NOUNS,
  type Renamed,
  renamed,
} from "../noun.ts";
import type { EntryKind, SchemaName } from "../noun/kind.ts";
import { inside, type Place } from "./place.ts";

/** Things of which each has an id of its own: the communities, say, or the stages of one pathway. */
export interface Family {
  /** What one of them is. */
  readonly kind: SchemaName | EntryKind | "type";
  readonly members: readonly Member[];
  /** The ids of all, of those in broken files too. */
  readonly ids: ReadonlySet<string>;
}

interface Member extends Renamed {
  readonly at: Place;
  readonly id: string;
}

/** Everything in which an id has to be the only one, but for lists of which nothing was ever called otherwise. */
export function familiesOf(draft: Draft): readonly Family[] {
  return [
    ...FOLDERS.map((folder) => files(folder, draft)),
    ...LISTS.flatMap((list) => entries(list, draft)),
    types(draft),
  ];
}

/** Own kinds of contributions, beside those that there always are. */
function types({ settings }: Draft): Family {
  const at: Place = { noun: "settings", id: "", path: ["types"] };
  const own = Object.entries(settings?.types ?? {});
  const members = own.map(([id, type]) => ({ ...renamed(type), id, at: inside(at, id) }));
  const ids = [...members.map(({ id }) => id), ...CONTRIBUTION_TYPES];
  return { kind: "type", members, ids: new Set(ids) };
}

function files(noun: Folder, draft: Draft): Family {
  const members = Object.entries<Renamed>(draft[noun]).map(([id, one]) => ({
    ...renamed(one),
    id,
    at: { noun, id, path: [] },
  }));
  return { kind: NOUNS[noun].schema, members, ids: draft.ids[noun] };
}

/** The entries of a list are one family in each file, however deep they stand. */
function entries({ folder: noun, key, word: kind }: List, draft: Draft): readonly Family[] {
  return Object.entries<object>(draft[noun]).flatMap(([file, thing]) => {
    // Of ten thousand files few ever had another id.
    if (!anyRenamed(key, thing)) return [];
    const members = entriesOf(key, thing).map(({ path, ...one }) => ({
      ...one,
      at: { noun, id: file, path },
    }));
    return [{ kind, members, ids: new Set(members.map(({ id }) => id)) }];
  });
}
