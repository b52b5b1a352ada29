import type { Request } from "../../core/ledger/request.ts";
import { STATUS } from "../../core/message.ts";
import { same } from "../../core/person.ts";
import type { World } from "../../core/world.ts";

/** A person took the process label away, or closed the issue: that is theirs to do, and we keep out of it. */
export function isSetAside(request: Request, world: World): boolean {
  const { thread, process, concluded } = request;
  if (!thread) return false;
  const ours = request.ending !== undefined || concluded !== undefined || request.reopening;
  if (thread.state === "closed" && !ours) return true;
  const labelled = thread.labels.some((label) => same(label, process.label));
  return !labelled && world.said(thread).some(({ tag }) => tag === STATUS);
}
