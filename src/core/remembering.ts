/** Keeps what was worked out: answers stay as they are, and folds ask the same again and again. */
export function remembering(): <T>(key: string, work: () => T) => T {
  const kept = new Map<string, unknown>();
  return <T>(key: string, work: () => T): T => {
    if (kept.has(key)) return kept.get(key) as T;
    const value = work();
    kept.set(key, value);
    return value;
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
