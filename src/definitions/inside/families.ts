import { CONTRIBUTION_TYPES } from "../../commands/contribution-types.ts";
import { FOLDERS } from "../definitions.ts";
import type { Draft } from "../draft.ts";
import { itemsOf } from "./items.ts";
import { inside, type Place } from "./place.ts";

/** Things of which each has an id of its own: the communities, say, or the stages of one pathway. */
export interface Family {
  /** What one of them is called. */
  readonly word: string;
  readonly members: readonly Member[];
  /** The ids of all, of those in broken files too. */
  readonly ids: ReadonlySet<string>;
}

interface Member extends Renamed {
  readonly at: Place;
  readonly id: string;
}

interface Renamed {
  readonly previously?: readonly string[];
}

const WORDS: Readonly<Record<(typeof FOLDERS)[number], string>> = {
  communities: "community",
  pathways: "pathway",
  processes: "process",
  checklists: "checklist",
  badges: "badge",
  people: "person",
  mentorships: "mentorship",
};

/** Everything in which an id has to be the only one. */
export function familiesOf(draft: Draft): readonly Family[] {
  return [
    ...FOLDERS.map((noun) => files(noun, draft)),
    ...lists("stage", "pathways", "stages", draft.pathways),
    ...lists("step", "processes", "steps", draft.processes),
    ...items(draft),
    types(draft),
  ];
}

/** Own kinds of contributions, beside those that there always are. */
function types({ settings }: Draft): Family {
  const at: Place = { noun: "settings", id: "", path: ["types"] };
  const own = Object.entries(settings?.types ?? {});
  const members = own.map(([id, type]) => ({ ...renamed(type), id, at: inside(at, id) }));
  const ids = [...members.map(({ id }) => id), ...Object.keys(CONTRIBUTION_TYPES)];
  return { word: "type", members, ids: new Set(ids) };
}

function files(noun: (typeof FOLDERS)[number], draft: Draft): Family {
  const members = Object.entries<Renamed>(draft[noun]).map(([id, one]) => ({
    ...renamed(one),
    id,
    at: { noun, id, path: [] },
  }));
  return { word: WORDS[noun], members, ids: draft.ids[noun] };
}

function lists<K extends string, T extends Renamed & { readonly id: string }>(
  word: string,
  noun: Place["noun"],
  key: K,
  owners: Readonly<Record<string, Readonly<Record<K, readonly T[]>>>>,
): readonly Family[] {
  return Object.entries(owners).map(([id, owner]) =>
    family(
      word,
      owner[key].map((one, index) => ({
        ...renamed(one),
        id: one.id,
        at: { noun, id, path: [key, index] },
      })),
    ),
  );
}

/** The items of a checklist are one family, however deep they stand. */
function items(draft: Draft): readonly Family[] {
  const byFile = Map.groupBy(itemsOf(draft), ({ at }) => at.id);
  return [...byFile.values()].map((placed) =>
    family(
      "item",
      placed.map(({ at, item }) => ({ ...renamed(item), id: item.id, at })),
    ),
  );
}

function renamed({ previously }: Renamed): Renamed {
  return previously ? { previously } : {};
}

function family(word: string, members: readonly Member[]): Family {
  return { word, members, ids: new Set(members.map(({ id }) => id)) };
}
