import { type Dice, dice } from "../definitions/seeded/dice.ts";
import { type Counts, MOMENTS, type Place } from "./moments.ts";
import type { Whom } from "./victim.ts";

/** One kill: where, whom, and what becomes of the deliveries that nobody answered. */
export interface Kill extends Place {
  readonly beat: number;
  readonly whom: Whom;
  /** Started again only when everybody has done what they do in this beat, not at once. */
  readonly late: boolean;
  /** What was missed is left to the server's own fetching first, not delivered again at once. */
  readonly fetch: boolean;
}

/** How often each is killed, of twenty. */
const WHOM: Readonly<Record<Whom, number>> = { node: 9, postgres: 6, backend: 3, both: 2 };
/** How likely each moment is; lines come after the fact, and are the least exact. */
const WEIGHTS = { request: 3, answer: 3, change: 8, webhook: 3, accepted: 4, line: 3 } as const;

/**
 * The same kills for the same seed and the same counts of an undisturbed run, in the order of their
 * beats. Where a beat has several, each is counted from the one before.
 */
export function planOf(seed: number, count: number, counts: readonly Counts[]): readonly Kill[] {
  const roll = dice(seed ^ 0x5eed);
  const kills = Array.from({ length: count }, () => kill(roll, counts));
  const order = kills.toSorted((a, b) => a.beat - b.beat);
  return order.map((one, index) =>
    order[index - 1]?.beat === one.beat ? { ...one, nth: 1 + Math.floor(one.nth / 3) } : one,
  );
}

function kill(roll: Dice, counts: readonly Counts[]): Kill {
  const weights = counts.map(({ request, webhook }) => 5 + request + 2 * webhook);
  const beat = weighed(roll, weights);
  const here = counts[beat];
  const moments = MOMENTS.filter((moment) => (here?.[moment] ?? 0) > 0);
  const odds = moments.map((moment) => WEIGHTS[moment]);
  const moment = moments[weighed(roll, odds)] ?? "line";
  const names = Object.keys(WHOM) as Whom[];
  const whom = names[weighed(roll, Object.values(WHOM))] ?? "node";
  const nth = 1 + Math.floor(fraction(roll) * (here?.[moment] ?? 0));
  const dies = whom === "node" || whom === "both";
  return { beat, moment, nth, whom, late: roll(3) === 0 && dies, fetch: roll(3) > 0 };
}

const FINE = 1_000_000;

/** Where one request more or less was counted, nearly the same comes of it. */
function fraction(roll: Dice): number {
  return roll(FINE) / FINE;
}

/** Which of them, by their weights. */
function weighed(roll: Dice, weights: readonly number[]): number {
  let left = fraction(roll) * weights.reduce((sum, weight) => sum + weight, 0);
  const found = weights.findIndex((weight) => (left -= weight) < 0);
  return Math.max(0, found);
}
