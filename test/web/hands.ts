import type { Clock } from "../../src/web/clock.ts";

/** A clock that somebody moves by hand. */
export interface Hands extends Clock {
  /** Lets time go by, and does then what is done again and again. */
  pass(milliseconds: number): void;
}

export function clockByHand(): Hands {
  const works = new Set<() => void>();
  let time = 0;
  return {
    now: () => time,
    every(_, work) {
      works.add(work);
      return () => void works.delete(work);
    },
    pass(milliseconds) {
      time += milliseconds;
      for (const work of works) work();
    },
  };
}
