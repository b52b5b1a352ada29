import { type Asking, raisedOn } from "../../core/asking.ts";
import { each } from "../../core/ask.ts";
import type { Upheld } from "../../core/feature.ts";
import { threadKey } from "../../core/place.ts";
import type { Target } from "../../core/target.ts";
import type { World } from "../../core/world.ts";

/** An issue of ours is closed once nothing is left to decide on it; whoever opens it again has a reason. */
export function uphold(target: Target, world: World, all: readonly Asking[]): Upheld {
  const thread = target.kind === "thread" ? world.thread(target) : undefined;
  const raised = thread && raisedOn(thread, world);
  if (!thread || !raised) return {};
  const settled = each(all, (asking) => asking.asked(raised, world)?.settled === true);
  if (!settled.some((one) => one)) return {};
  if (world.ledger.about(threadKey(thread)).of("closed").length > 0) return {};
  const ref = { repo: thread.repo, number: thread.number };
  const effect = { kind: "ensure-state", thread: ref, state: "completed" } as const;
  return { plan: [{ effect, because: "what was asked here is decided" }] };
}
