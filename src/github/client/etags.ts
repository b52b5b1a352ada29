interface Kept {
  readonly etag: string;
  readonly link: string | undefined;
  readonly text: string;
}

export interface Etags {
  readonly get: (key: string) => Kept | undefined;
  readonly set: (key: string, kept: Kept) => void;
}

/**
 * What GitHub answered last, by address, to be asked again with `if-none-match`:
 * a 304 is free. Bodies are kept as text, so nobody changes them, up to
 * `capacity` characters; the least recently used go first.
 */
export function etags(capacity = 8_000_000): Etags {
  const kept = new Map<string, Kept>();
  let size = 0;
  function drop(key: string): void {
    const one = kept.get(key);
    if (!one) return;
    kept.delete(key);
    size -= one.text.length;
  }
  function get(key: string): Kept | undefined {
    const one = kept.get(key);
    if (!one) return undefined;
    kept.delete(key);
    kept.set(key, one);
    return one;
  }
  function set(key: string, one: Kept): void {
    drop(key);
    if (one.text.length > capacity / 4) return;
    kept.set(key, one);
    size += one.text.length;
    for (const oldest of kept.keys()) {
      if (size <= capacity) return;
      drop(oldest);
    }
  }
  return { get, set };
}
