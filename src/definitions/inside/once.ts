import type { Draft } from "../draft.ts";

/** Finds something in a draft once, however many checks ask for it. */
export function once<T extends object>(find: (draft: Draft) => T): (draft: Draft) => T {
  const found = new WeakMap<Draft, T>();
  return (draft) => {
    const known = found.get(draft);
    if (known) return known;
    const first = find(draft);
    found.set(draft, first);
    return first;
  };
}
