import type { Store } from "../store/store.ts";

/** Wakes those who wait for something to do, one at a time: what one of them can do, the others need not look for. */
export interface Bell {
  /** Resolves when there may be something to do; a ring that nobody waited for counts. */
  next(): Promise<void>;
  /** There may be more than whoever rings can do. */
  ring(): void;
  /** Nobody waits any more. */
  stop(): void;
}

/** Rings when the store wakes its listeners. */
export function bell(store: Pick<Store, "onWake">): Bell {
  const waiting: (() => void)[] = [];
  let rung = true;
  let stopped = false;
  function ring(): void {
    const first = waiting.shift();
    if (first) first();
    else rung = true;
  }
  const silence = store.onWake(ring);
  return {
    ring,
    async next() {
      if (!rung && !stopped) await new Promise<void>((resolve) => waiting.push(resolve));
      else rung = false;
    },
    stop() {
      silence();
      stopped = true;
      for (const one of waiting.splice(0)) one();
    },
  };
}
