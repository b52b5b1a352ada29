/** What time it is, and work to be done again and again; tests bring one of their own. */
export interface Clock {
  /** In milliseconds; never goes back. */
  now(): number;
  /** Until what it gives is called. Keeps no process alive. */
  every(milliseconds: number, work: () => void): () => void;
}

export const realClock: Clock = {
  now: () => performance.now(),
  every(milliseconds, work) {
    const timer = setInterval(work, milliseconds).unref();
    return () => clearInterval(timer);
  },
};
