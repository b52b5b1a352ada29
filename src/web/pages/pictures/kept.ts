import { type Clock, realClock } from "../../clock.ts";
import type { Picture } from "./picture.ts";

/** In memory, for all organisations together. */
const MOST_BYTES = 16_000_000;
/** In milliseconds: a picture that was found, and that there is none, or that its host did not answer. */
const FOUND = 24 * 3_600_000;
const NONE = 5 * 60_000;
/** What one that was not found takes up as well. */
const ENTRY = 500;

interface Kept {
  readonly picture: Picture | undefined;
  readonly until: number;
}

/** Remembers pictures, up to a bound; whoever asks for one that is on its way waits for the same. */
export function keptPictures(
  report: (error: Error) => void,
  clock: Pick<Clock, "now"> = realClock,
): (key: string, find: () => Promise<Picture | undefined>) => Promise<Picture | undefined> {
  const kept = new Map<string, Kept>();
  const underWay = new Map<string, Promise<Picture | undefined>>();
  let held = 0;

  function drop(key: string, { picture }: Kept): void {
    kept.delete(key);
    held -= sizeOf(picture);
  }

  function keep(key: string, picture: Picture | undefined): void {
    kept.set(key, { picture, until: clock.now() + (picture ? FOUND : NONE) });
    held += sizeOf(picture);
    for (const [oldest, one] of kept) {
      if (held <= MOST_BYTES) break;
      drop(oldest, one);
    }
  }

  async function look(key: string, find: () => Promise<Picture | undefined>) {
    try {
      const picture = await find();
      keep(key, picture);
      return picture;
    } catch (error) {
      report(error instanceof Error ? error : new Error(String(error)));
      keep(key, undefined);
      return undefined;
    } finally {
      underWay.delete(key);
    }
  }

  return async (key, find) => {
    const known = kept.get(key);
    if (known && known.until > clock.now()) return known.picture;
    if (known) drop(key, known);
    const looking = underWay.get(key) ?? look(key, find);
    underWay.set(key, looking);
    return looking;
  };
}

function sizeOf(picture: Picture | undefined): number {
  return ENTRY + (picture?.bytes.length ?? 0);
}
