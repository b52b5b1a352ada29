const SEED = 20_261_120;

/** A number below `most`, always the same for the same place: what looks like chance, and is none. */
export function chance(place: number, most: number): number {
  let mixed = (place + 1) * 0x9e3779b1 + SEED;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) % most;
}
