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
