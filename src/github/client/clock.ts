import type { Instant } from "../../core/time.ts";

/** The time it is at GitHub, as far as its answers told. */
export interface Clock {
  readonly now: () => Instant;
  /** An answer carried this date. */
  readonly heard: (date: string) => void;
}

/** So many answers are compared: the one that came quickest tells best. */
const LAST = 32;

/**
 * Our clock, set by GitHub's: comments carry its times, and must not seem older than the adoption
 * that made them count. An answer's date is cut to the second and has been on its way, so that the
 * time told is never ahead of GitHub's.
 */
export function gitHubClock(own: () => number = Date.now): Clock {
  const ahead: number[] = [];
  return {
    now: () => new Date(own() + (ahead.length > 0 ? Math.max(...ahead) : 0)).toISOString(),
    heard(date) {
      const at = Date.parse(date);
      if (Number.isNaN(at)) return;
      ahead.push(at - own());
      if (ahead.length > LAST) ahead.shift();
    },
  };
}
