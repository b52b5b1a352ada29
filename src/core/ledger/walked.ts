import type { Definitions } from "../../definitions/definitions.ts";
import type { Pathway } from "../../definitions/types.ts";
import { entriesOf } from "../entries.ts";
import { onceFor } from "../remembering.ts";
import type { World } from "../world.ts";

/** The communities whose people a pathway is for: those that list it. */
export function communitiesOn(pathway: string, world: World): readonly string[] {
  const definitions = world.definitions();
  if (!definitions) return [];
  return communitiesByPathway(definitions).get(pathway) ?? NOWHERE;
}

const NOWHERE: readonly string[] = [];

// Asked for each stage of each person.
const communitiesByPathway = onceFor(({ communities }: Definitions) => {
  const lists = Object.entries(communities).flatMap(([id, { pathways = [] }]) =>
    [...new Set(pathways)].map((pathway) => ({ id, pathway })),
  );
  const grouped = Map.groupBy(lists, ({ pathway }) => pathway);
  return new Map([...grouped].map(([pathway, all]) => [pathway, all.map(({ id }) => id)]));
});

/** The pathways that people walk: one that no community lists and others extend is only what those share. */
export function pathwaysWalked(world: World): readonly (readonly [string, Pathway])[] {
  const definitions = world.definitions();
  return definitions ? walkedIn(definitions) : [];
}

const walkedIn = onceFor((definitions: Definitions) => {
  const all = entriesOf(definitions.pathways);
  const cores = new Set(all.flatMap(([, pathway]) => pathway.extends ?? []));
  return all.filter(([id]) => !cores.has(id) || communitiesByPathway(definitions).has(id));
});
