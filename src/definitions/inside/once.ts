/** Finds something in a draft, or in a part of it, once, however many checks ask for it. */
export function once<Whole extends object, T extends object>(
  find: (whole: Whole) => T,
): (whole: Whole) => T {
  const found = new WeakMap<Whole, T>();
  return (whole) => {
    const known = found.get(whole);
    if (known) return known;
    const first = find(whole);
    found.set(whole, first);
    return first;
  };
}
