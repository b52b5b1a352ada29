import { each } from "./ask.ts";
import type { World } from "./world.ts";

/** So many people, or requests, are worked out at a time: what is known of them is held in memory. */
const AT_A_TIME = 25;

/** Works out a few of many things after another; those of one part ask together. What those of the next one will ask `ahead` is read meanwhile. */
export function inParts<A, T>(
  name: string,
  things: readonly A[],
  world: World,
  work: (some: readonly A[], own: World) => T,
  ahead?: (thing: A, own: World) => unknown,
): readonly T[] {
  const parts = Math.ceil(things.length / AT_A_TIME);
  const those = (part: number) => things.slice(part * AT_A_TIME, (part + 1) * AT_A_TIME);
  return Array.from({ length: parts }, (_, part) =>
    world.part(`${name}/${part}`, (own) => {
      if (ahead) own.ahead(() => each(those(part + 1), (thing) => ahead(thing, own)));
      return work(those(part), own);
    }),
  );
}
