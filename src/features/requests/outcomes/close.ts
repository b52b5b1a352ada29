import { toTheSecond } from "../../../core/ledger/pairing.ts";
import type { OutcomeKind } from "./kind.ts";

/** Closes the issue once; whoever opens it again by hand meant it. */
export const close: OutcomeKind<{ readonly close: "completed" | "not-planned" }> = {
  plan(action, { seat, facts, concluded }, how) {
    const closed = facts
      .of("closed")
      .some(({ at }) => concluded !== undefined && at >= toTheSecond(concluded.at));
    if (closed || !seat.thread) return [];
    const effect = { kind: "ensure-state", thread: seat.thread, state: action.close } as const;
    return [{ effect, because: `the request is ${how}` }];
  },
};
