import { apart } from "../../core/ask.ts";
import type { Feature } from "../../core/feature.ts";
import type { World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { type Consequences, consequences, NOTHING, type Sides, together } from "./consequences.ts";
import { mergedIn, type Merging } from "./merging.ts";

/** What follows for communities on either side: who comes, and who goes. */
export type Belonging = Sides<Consequences>;

/** Each community is worked out in a part of its own, on both sides. */
export function belonging(merging: Merging, world: World, others: readonly Feature[]): Belonging {
  const found = ofCommunities("community", merging, world, (community, own) => {
    const target = { kind: "community", community } as const;
    const follow = (definitions: Definitions, where: World) =>
      Object.hasOwn(definitions.communities, community)
        ? consequences(target, where, others)
        : NOTHING;
    const [anyway, merged] = apart([
      () => follow(merging.inForce, own),
      () => follow(merging.next, mergedIn(own, merging)),
    ]);
    return { anyway, merged };
  });
  return { anyway: together(found.anyway), merged: together(found.merged) };
}

/** Something about each community of either side, in the order in which what is proposed describes them. */
export function ofCommunities<T>(
  name: string,
  { inForce, next }: Merging,
  world: World,
  work: (community: string, own: World) => Sides<T>,
): Sides<readonly T[]> {
  const ids = Object.keys({ ...next.communities, ...inForce.communities });
  const found = ids.map((id) => world.part(`${name}/${id}`, (own) => work(id, own)));
  return {
    anyway: found.map(({ anyway }) => anyway),
    merged: found.map(({ merged }) => merged),
  };
}

/** The worlds of both sides once it is on record who belongs. */
export function sidesIn(own: World, { anyway, merged }: Belonging, merging: Merging): Sides<World> {
  return {
    anyway: own.once("anyway, with who belongs", () => having(anyway, own)),
    merged: own.once("merged, with who belongs", () => having(merged, mergedIn(own, merging))),
  };
}

/** Most often nobody comes or goes. */
function having({ facts }: Consequences, world: World): World {
  return facts.length > 0 ? world.after(facts) : world;
}
