import { setTimeout as wait } from "node:timers/promises";
import type { Picture } from "./picture.ts";

/** In milliseconds, for all of them: a README waits for its pictures no longer. */
const PATIENCE = 2000;
/** So many are asked for at once. */
const AT_ONCE = 6;
/** All of them together. */
const MOST_BYTES = 750_000;

/** Finds somebody's face, or gives nothing; it never fails. */
export type FindFace = (login: string) => Promise<Picture | undefined>;

/** The faces of many people, as far as they are found soon; whoever is missing may be there the next time. */
export async function facesOf(
  logins: readonly string[],
  find: FindFace,
  patience = PATIENCE,
): Promise<ReadonlyMap<string, Picture>> {
  const found = new Map<string, Picture>();
  const waiting = [...logins];
  let left = MOST_BYTES;
  async function findNext(): Promise<void> {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
      const picture = await find(one);
      if (!picture || picture.bytes.length > left) continue;
      left -= picture.bytes.length;
      found.set(one, picture);
    }
  }
  const all = Promise.all(Array.from({ length: AT_ONCE }, findNext));
  await Promise.race([all, wait(patience, undefined, { ref: false })]);
  waiting.length = 0;
  return new Map(found);
}
