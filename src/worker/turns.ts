/** Who had their turn lately within one organisation: nobody who writes much keeps others waiting. */
export interface Turns {
  /** Whether a look comes next: looks and deliveries take turns. */
  readonly lookNext: () => boolean;
  /** Threads that had their turn in this round; "" stands for what is about no thread. */
  readonly served: () => readonly string[];
  /** Threads of which something was taken since they were looked at, and not too much yet. */
  readonly busy: () => readonly string[];
  readonly took: (thread?: string) => void;
  readonly looked: (key: string) => void;
}

/** So much may happen on a thread before it is looked at though more is waiting. */
const MOST_TOGETHER = 50;
/** Of more threads than this it is not remembered that they are busy: they are looked at once more. */
const MOST_BUSY = 100;

/** Begins with a delivery, and with everybody's turn still to come. */
export function turns(): Turns {
  const served = new Set<string>();
  const since = new Map<string, number>();
  let lookNext = false;
  return {
    lookNext: () => lookNext,
    served: () => [...served],
    busy: () => [...since].flatMap(([key, taken]) => (taken < MOST_TOGETHER ? key : [])),
    took(thread = "") {
      lookNext = true;
      // Served again, because nobody else was left: the next round begins.
      if (served.has(thread)) served.clear();
      served.add(thread);
      since.set(thread, (since.get(thread) ?? 0) + 1);
      const [oldest] = since.keys();
      if (since.size > MOST_BUSY && oldest !== undefined) since.delete(oldest);
    },
    looked(key) {
      lookNext = false;
      since.delete(key);
    },
  };
}
