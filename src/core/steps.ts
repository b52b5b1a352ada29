/** Long work, step by step: between two of them others may have their turn. */
export type Steps<T> = Generator<undefined, T>;

/** Does it all, and whatever else there is waits. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** How long others wait at most for a turn, unless one step takes longer; in milliseconds. */
const TURN = 10;

/** Does a little at a time, and lets others go before the next. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  for (let began = performance.now(); ;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - began < TURN) continue;
    await new Promise(setImmediate);
    began = performance.now();
  }
}
