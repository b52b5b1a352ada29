import type { Request } from "../../core/ledger/request.ts";
import { STATUS } from "../../core/message.ts";
import { same } from "../../core/person.ts";
import type { World } from "../../core/world.ts";

/** Why we keep out of a request: a person closed the issue, or took the process label away. */
export type Aside = "closed" | "unlabelled";

/** Whether a person did that: it is theirs to do, and nothing moves until they take it back. */
export function asideBy(request: Request, world: World): Aside | undefined {
  const { thread, process, concluded } = request;
  if (!thread) return undefined;
  const labelled = thread.labels.some((label) => same(label, process.label));
  if (!labelled && world.said(thread).some(({ tag }) => tag === STATUS)) return "unlabelled";
  const ours = request.ending !== undefined || concluded !== undefined || request.reopening;
  return thread.state === "closed" && !ours ? "closed" : undefined;
}

export function isSetAside(request: Request, world: World): boolean {
  return asideBy(request, world) !== undefined;
}
