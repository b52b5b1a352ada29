import * as fc from "fast-check";

/** A way of getting things in another order, some of them more than once. */
export type Mix = readonly number[];

const LENGTH = 60;

export const mixes: fc.Arbitrary<Mix> = fc.array(fc.nat(999), {
  minLength: LENGTH,
  maxLength: LENGTH,
});

/** Every item at least once, some twice, in any order. */
export function mixed<T>(items: readonly T[], mix: Mix): readonly T[] {
  const copies = items.flatMap((item, index) => {
    const often = 1 + (at(mix, index) % 2);
    return Array.from({ length: often }, (_, copy) => ({ item, key: at(mix, 7 * index + copy) }));
  });
  return copies.toSorted((a, b) => a.key - b.key).map(({ item }) => item);
}

/** One of several, another at each turn. */
export function picked<T>(items: readonly T[], mix: Mix, turn: number): T | undefined {
  return items[at(mix, turn) % Math.max(items.length, 1)];
}

export function at(mix: Mix, index: number): number {
  return mix[index % LENGTH] ?? 0;
}
