/** Who had their turn lately within one organisation: nobody who writes much keeps others waiting. */
export interface Turns {
  /** Whether a look comes next: looks and deliveries take turns. */
  readonly lookNext: () => boolean;
  /** Threads that had their turn in this round; "" stands for what is about no thread. */
  readonly served: () => readonly string[];
  /** Threads of which something was taken since they were looked at, and not too much yet. */
  readonly busy: () => readonly string[];
  /** How many deliveries may be taken together next: twice as many as last time. */
  readonly atOnce: () => number;
  /** Deliveries about these threads were taken together. */
  readonly took: (threads: readonly (string | undefined)[]) => void;
  /** How many targets may be looked at side by side next: more where no delivery has to wait. */
  readonly looksAtOnce: () => number;
  readonly looked: (keys: readonly string[]) => void;
}

/** So much may happen on a thread before it is looked at though more is waiting. */
const MOST_TOGETHER = 50;
/** Of more threads than this it is not remembered that they are busy: they are looked at once more. */
const MOST_BUSY = 100;
/** After so many threads those that had their turn first have another, however many new ones come. */
const LONGEST_ROUND = 200;
/** A look costs as much as so many deliveries that are taken together. */
const FOR_ONE_LOOK = 4;
/** More are not taken together: others wait for what is in hand. */
const MOST_AT_ONCE = 16;
/** What these read is held together, and whoever acknowledges waits while one after another is worked out. */
export const LOOKS_TOGETHER = 12;
/** While some are worked out, what as many others ask is read. */
export const MOST_LOOKS = 2 * LOOKS_TOGETHER;

/** Begins with a delivery, and with everybody's turn still to come. */
export function turns(): Turns {
  const served = new Set<string>();
  const since = new Map<string, number>();
  let looks = 0;
  let atOnce = 1;
  function tookOne(thread = ""): void {
    // Served again, because nobody else was left, or it has lasted for long: the next round begins.
    if (served.has(thread) || served.size >= LONGEST_ROUND) served.clear();
    served.add(thread);
    since.set(thread, (since.get(thread) ?? 0) + 1);
    const [oldest] = since.keys();
    if (since.size > MOST_BUSY && oldest !== undefined) since.delete(oldest);
  }
  return {
    lookNext: () => looks > 0,
    atOnce: () => atOnce,
    served: () => [...served],
    busy: () => [...since].flatMap(([key, taken]) => (taken < MOST_TOGETHER ? key : [])),
    took(threads) {
      looks = Math.ceil(threads.length / FOR_ONE_LOOK);
      atOnce = Math.min(MOST_AT_ONCE, Math.max(1, 2 * threads.length));
      threads.forEach(tookOne);
    },
    looksAtOnce: () => (looks > 0 ? looks : MOST_LOOKS),
    looked(keys) {
      looks -= keys.length;
      keys.forEach((key) => since.delete(key));
    },
  };
}
