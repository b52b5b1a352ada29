import type { Steps } from "../../definitions/steps.ts";

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
