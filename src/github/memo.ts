type Remembered = <T>(key: string, read: () => Promise<T>) => Promise<T>;

/** Remembers what was read a moment ago: looks that follow one another ask the same. */
export interface Memo {
  readonly recent: Remembered;
  /** What hardly ever changes, and no event tells of. */
  readonly lasting: Remembered;
  /** Something changed: all that is recent is read anew. */
  readonly forget: () => void;
}

const LIFETIME = 10_000;
const LASTING = 5 * 60_000;

/** A memory that holds what is good for so many milliseconds. A read that failed is not remembered. */
export function memo(lifetime = LIFETIME, longer = LASTING): Memo {
  const recent = holding(lifetime);
  const lasting = holding(longer);
  return { recent: recent.get, lasting: lasting.get, forget: recent.forget };
}

function holding(lifetime: number): { readonly get: Remembered; readonly forget: () => void } {
  let kept = new Map<string, { readonly at: number; readonly value: unknown }>();
  async function get<T>(key: string, read: () => Promise<T>): Promise<T> {
    const now = kept;
    const known = now.get(key);
    if (known && Date.now() - known.at < lifetime) return known.value as T;
    const at = Date.now();
    const value = await read();
    // What was forgotten meanwhile was read too early, and is held by nobody.
    now.set(key, { at, value });
    return value;
  }
  return { get, forget: () => void (kept = new Map()) };
}
