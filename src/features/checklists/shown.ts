import { type Request, shownChecklist } from "../../core/ledger/request.ts";
import { STATUS } from "../../core/message.ts";
import { same } from "../../core/person.ts";
import type { World } from "../../core/world.ts";
import type { Checklist } from "../../definitions/types.ts";

/** The checklist that a request shows and follows. */
export interface Shown {
  readonly id: string;
  readonly checklist: Checklist;
}

/** The checklist of a request that goes on; none where it was ended, closed, or taken out of our hands. */
export function shownOn(request: Request, world: World): Shown | undefined {
  const id = shownChecklist(request);
  const checklist = request.definitions.checklists[id ?? ""];
  return id && checklist && !untouchable(request, world) ? { id, checklist } : undefined;
}

/** Ended early, closed by hand, or taken out of our hands: the list stays as it is. */
function untouchable(request: Request, world: World): boolean {
  const { thread, process, concluded, ending } = request;
  if (ending) return true;
  if (!thread) return false;
  if (thread.state === "closed" && concluded?.outcome !== "accepted") return true;
  const labelled = thread.labels.some((label) => same(label, process.label));
  return !labelled && world.said(thread).some(({ tag }) => tag === STATUS);
}
