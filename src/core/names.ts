import type { Definitions } from "../definitions/definitions.ts";
import { byFolder, entriesOf, type List, LISTS, type Renamed } from "../definitions/noun.ts";
import { onceFor } from "./remembering.ts";

/** By kind and former id (`communities/ux-guild`, `stages/design/first`): the id that followed it. */
export type Renames = Readonly<Record<string, string>>;

/** What things are called, and were: `kind` is a folder, `types`, or a list in a file, such as `stages/design`. */
export interface Names {
  /** What it is called today; an id that nothing inherited stays as it is. */
  readonly now: (kind: string, id: string) => string;
  /** Every id it ever had, this one first. */
  readonly ever: (kind: string, id: string) => readonly string[];
  /** The same, with ids that something else has today. */
  readonly once: (kind: string, id: string) => readonly string[];
}

type Things = Readonly<Record<string, Readonly<Record<string, Renamed>>>>;

/** Everything with an id, by kind: among those of one kind each id is there once. */
function thingsIn(definitions: Definitions): Things {
  return {
    ...byFolder((folder) => definitions[folder]),
    types: definitions.settings.types ?? {},
    ...Object.fromEntries(LISTS.flatMap((list) => entriesIn(list, definitions))),
  };
}

/** The entries of a list, by the file that holds it. */
function entriesIn({ folder, key }: List, definitions: Definitions) {
  return Object.entries<object>(definitions[folder]).map(([id, thing]) => {
    const entries = entriesOf(key, thing).map((one) => [one.id, one] as const);
    return [`${key}/${id}`, Object.fromEntries(entries)] as const;
  });
}

/** What definitions say under `previously`. */
// Asked for with every batch of facts that is read.
export const renamesIn = onceFor((definitions: Definitions): Renames => {
  const links = Object.entries(thingsIn(definitions)).flatMap(([kind, things]) =>
    Object.entries(things).flatMap(([id, { previously = [] }]) =>
      previously.map((before) => [`${kind}/${before}`, id] as const),
    ),
  );
  return Object.fromEntries(links);
});

/** Nothing was ever called anything else. */
export const NO_RENAMES: Names = {
  now: (_, id) => id,
  ever: (_, id) => [id],
  once: (_, id) => [id],
};

/**
 * The names of things in these definitions, whatever renames led to them. A rename holds in both
 * directions, and for good: who takes one back, or tidies `previously` up, loses nobody.
 */
export function namesIn(definitions: Definitions, earlier: readonly Renames[]): Names {
  const links = [renamesIn(definitions), ...earlier].flatMap((one) => Object.entries(one));
  if (links.length === 0) return NO_RENAMES;
  const things = thingsIn(definitions);
  const [inside, files] = [links.filter(isInside), links.filter((link) => !isInside(link))];
  const outer = namesAmong(things, files);
  const moved = inside.map(([place, id]) => [withOwnerNow(place, outer), id] as const);
  return namesAmong(things, [...files, ...moved]);
}

/** An id that something new has, which something else of its kind had before. */
export interface Shared {
  readonly file: string;
  readonly id: string;
  /** What it is called that had the id. */
  readonly heir: string;
}

/** Ids that are there for the first time since something else gave them up, which is still there. */
export function idsShared(
  after: Definitions,
  before: Definitions,
  earlier: readonly Renames[],
): readonly Shared[] {
  const [then, now] = [thingsIn(before), thingsIn(after)];
  const { once } = namesIn(after, earlier);
  return Object.entries(now).flatMap(([kind, things]) => {
    const were = then[kind] ?? {};
    const stays = (id: string) => Object.hasOwn(were, id) && Object.hasOwn(things, id);
    const fresh = Object.keys(things).filter((id) => !Object.hasOwn(were, id));
    return fresh.flatMap((id) => {
      const heir = once(kind, id).find(stays);
      return heir === undefined ? [] : [{ file: fileOf(kind, id, after), id, heir }];
    });
  });
}

function fileOf(kind: string, id: string, { badges }: Definitions): string {
  const [list = "", owner] = kind.split("/");
  if (owner !== undefined) return `${OWNERS.get(list)}/${owner}.yml`;
  if (kind === "types") return "waymark.yml";
  // A tier stands in its badge's file.
  const tier = kind === "badges" ? badges[id]?.tier : undefined;
  return `${kind}/${tier?.of ?? id}.yml`;
}

type Link = readonly [place: string, id: string];

function isInside([place]: Link): boolean {
  return place.split("/").length > 2;
}

/** The folder of each list. */
const OWNERS: ReadonlyMap<string, string> = new Map(LISTS.map(({ key, folder }) => [key, folder]));

/** A stage is called the same whatever its pathway was called then. */
function withOwnerNow(place: string, { now }: Names): string {
  const [kind = "", owner = "", id = ""] = place.split("/");
  return `${kind}/${now(String(OWNERS.get(kind)), owner)}/${id}`;
}

function namesAmong(things: Things, links: readonly Link[]): Names {
  const classes = classesOf(links);
  const lives = (kind: string, id: string) => Object.hasOwn(things[kind] ?? {}, id);
  const others = (kind: string, id: string) => [...(classes.get(`${kind}/${id}`) ?? [])];
  return {
    now(kind, id) {
      const [heir, another] = others(kind, id).filter((one) => lives(kind, one));
      return lives(kind, id) || heir === undefined || another !== undefined ? id : heir;
    },
    once: others,
    ever: (kind, id) => [id, ...others(kind, id).filter((one) => one !== id && !lives(kind, one))],
  };
}

/** Ids that one thing had, whichever came first: by each of them, with its kind, all of them. */
function classesOf(links: readonly Link[]): ReadonlyMap<string, ReadonlySet<string>> {
  const classes = new Map<string, ReadonlySet<string>>();
  for (const [place, id] of links) {
    const kind = place.slice(0, place.lastIndexOf("/"));
    const before = place.slice(kind.length + 1);
    const known = [before, id].flatMap((one) => [...(classes.get(`${kind}/${one}`) ?? [one])]);
    const all = new Set(known);
    for (const one of all) classes.set(`${kind}/${one}`, all);
  }
  return classes;
}
