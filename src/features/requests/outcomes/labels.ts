import { same } from "../../../core/person.ts";
import type { LabelChange } from "../../../definitions/types.ts";
import type { OutcomeKind } from "./kind.ts";

/** Puts labels on the issue and takes some off, once. */
export const labels: OutcomeKind<{ readonly labels: LabelChange }> = {
  plan({ labels: { put = [], take = [] } }, { seat: { thread } }, how) {
    if (!thread) return [];
    const effect = { kind: "ensure-labels", thread, has: put, lacks: take } as const;
    return [{ effect, because: `the request is ${how}` }];
  },
  isShown({ labels: { put = [], take = [] } }, { thread }) {
    if (!thread) return false;
    const has = (label: string) => thread.labels.some((one) => same(one, label));
    return put.every(has) && !take.some(has);
  },
};
