import type { Store } from "../store/store.ts";

export interface Bell {
  /** Resolves when there may be something to do; a call that nobody waited for counts. */
  next(): Promise<void>;
  stop(): void;
}

/** Rings when the store wakes its listeners. */
export function bell(store: Pick<Store, "onWake">): Bell {
  let rung = true;
  let answer: (() => void) | undefined;
  function ring(): void {
    rung = true;
    answer?.();
  }
  const silence = store.onWake(ring);
  return {
    async next() {
      if (!rung) await new Promise<void>((resolve) => (answer = resolve));
      rung = false;
    },
    stop() {
      silence();
      ring();
    },
  };
}
