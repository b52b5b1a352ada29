/** What is counted, so that a kill can be placed at it: never the wall clock. */
export const MOMENTS = [
  /** A request of the app's arrives, and GitHub has not done it yet. */
  "request",
  /** GitHub has done it, and the app has not heard the answer. */
  "answer",
  /** The same of a request that changed something there. */
  "change",
  /** A webhook arrives, and the app has not seen it. */
  "webhook",
  /** The app has answered a webhook with 202. */
  "accepted",
  /** The app has written a line of its log. */
  "line",
] as const;

export type Moment = (typeof MOMENTS)[number];

/** The n-th time, counted since the beat began or since the kill before. */
export interface Place {
  readonly moment: Moment;
  readonly nth: number;
}

export type Counts = Readonly<Record<Moment, number>>;

export interface Clock {
  /** Something that is counted happens, `what` in words; resolves when whatever is to happen then has happened. */
  pass(moment: Moment, what: string): Promise<void>;
  /** Counts from nothing, and calls back when the place is reached. */
  wait(place: Place, reached: (what: string) => Promise<void>): void;
  /** Nobody waits any more. */
  forget(): void;
  /** What was counted since the last call. */
  counted(): Counts;
}

/** Counts moments, and stands still at the one that is waited for. */
export function clock(): Clock {
  let since = zero();
  let all = zero();
  let waiting: { place: Place; reached: (what: string) => Promise<void> } | undefined;
  return {
    async pass(moment, what) {
      since[moment] += 1;
      all[moment] += 1;
      if (waiting?.place.moment !== moment || since[moment] < waiting.place.nth) return;
      const { reached } = waiting;
      waiting = undefined;
      await reached(what);
    },
    wait(place, reached) {
      since = zero();
      waiting = { place, reached };
    },
    forget() {
      waiting = undefined;
    },
    counted() {
      const counts = all;
      all = zero();
      return counts;
    },
  };
}

function zero(): Record<Moment, number> {
  return { request: 0, answer: 0, change: 0, webhook: 0, accepted: 0, line: 0 };
}
