/** Keeps what was worked out: answers stay as they are, and folds ask the same again and again. */
export function remembering(): <T>(key: string, work: () => T) => T {
  const kept = new Map<string, unknown>();
  return <T>(key: string, work: () => T): T => {
    const known = kept.get(key) as T | undefined;
    if (known !== undefined || kept.has(key)) return known as T;
    const value = work();
    kept.set(key, value);
    return value;
  };
}

/** The same for one thing alone. */
export function lazily<T>(work: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => (kept ??= { value: work() }).value;
}

/** What follows from a value that stays as it is, worked out once however many ask, for as long as somebody holds it. */
export function onceFor<K extends object, T>(work: (value: K) => T): (value: K) => T {
  const kept = new WeakMap<K, { readonly value: T }>();
  return (value) => {
    const known = kept.get(value);
    if (known) return known.value;
    const found = work(value);
    kept.set(value, { value: found });
    return found;
  };
}

/** The same for what follows from two things that stay as they are, for as long as somebody holds them. */
export function rememberingBoth<T>(): (one: object, other: object, work: () => T) => T {
  const kept = new WeakMap<object, WeakMap<object, { readonly value: T }>>();
  return (one, other, work) => {
    const some = kept.get(one) ?? new WeakMap<object, { readonly value: T }>();
    const found = some.get(other) ?? { value: work() };
    kept.set(one, some.set(other, found));
    return found.value;
  };
}
