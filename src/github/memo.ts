/** Remembers what was read a moment ago: looks that follow one another ask the same. */
export interface Memo {
  readonly recent: <T>(key: string, read: () => Promise<T>) => Promise<T>;
  /** Something changed: everything is read anew. */
  readonly forget: () => void;
}

const LIFETIME = 10_000;

/** A memory that holds what is good for `lifetime` milliseconds. A read that failed is not remembered. */
export function memo(lifetime = LIFETIME): Memo {
  const kept = new Map<string, { readonly at: number; readonly value: unknown }>();
  async function recent<T>(key: string, read: () => Promise<T>): Promise<T> {
    const known = kept.get(key);
    if (known && Date.now() - known.at < lifetime) return known.value as T;
    const at = Date.now();
    const value = await read();
    kept.set(key, { at, value });
    return value;
  }
  return { recent, forget: () => kept.clear() };
}
