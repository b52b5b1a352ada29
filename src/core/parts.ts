import type { World } from "./world.ts";

/** So many people, or requests, are worked out at a time: what is known of them is held in memory. */
const AT_A_TIME = 50;

/** Works out a few of many things after another; those of one part ask together. */
export function inParts<A, T>(
  name: string,
  things: readonly A[],
  world: World,
  work: (some: readonly A[], own: World) => T,
): readonly T[] {
  const parts = Math.ceil(things.length / AT_A_TIME);
  return Array.from({ length: parts }, (_, part) => {
    const some = things.slice(part * AT_A_TIME, (part + 1) * AT_A_TIME);
    return world.part(`${name}/${part}`, (own) => work(some, own));
  });
}
