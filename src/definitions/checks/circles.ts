/** Each circle once, from one id to the next that something names. Nobody is met twice: there may be thousands, one in the other. */
export function circlesIn(
  ids: readonly string[],
  nextOf: (id: string) => string | undefined,
): readonly (readonly string[])[] {
  const met = new Set<string>();
  return ids.flatMap((id) => {
    const way: string[] = [];
    let next: string | undefined = id;
    while (next !== undefined && !met.has(next)) {
      met.add(next);
      way.push(next);
      next = nextOf(next);
    }
    const start = next === undefined ? -1 : way.indexOf(next);
    return start < 0 ? [] : [way.slice(start).toSorted()];
  });
}
