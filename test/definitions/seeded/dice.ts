/** A source of numbers that gives the same ones for the same seed: each below its limit. */
export type Dice = (below: number) => number;

/** Rolls 32-bit numbers by a multiplicative hash of a counter; good enough to choose with. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) % below;
  };
}

/** One of a list that has some. */
export function pick<T>(roll: Dice, list: readonly T[]): T {
  return list[roll(list.length)] as T;
}
