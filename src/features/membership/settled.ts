import type { Step } from "../../core/effect.ts";
import { only } from "../../core/fact.ts";
import { questionOn } from "../../core/ledger/removal-questions.ts";
import { threadKey } from "../../core/place.ts";
import type { World } from "../../core/world.ts";

/** Our question about people in a team is closed once nothing is left to decide; whoever opens it again has a reason. */
export function settled(world: World): readonly Step[] {
  const { thread, facts } = world;
  if (!thread || questionOn(thread, world)?.state !== "settled") return [];
  const closed = only(facts, "closed").some((fact) => threadKey(fact.thread) === threadKey(thread));
  if (closed) return [];
  const ref = { repo: thread.repo, number: thread.number };
  const effect = { kind: "ensure-state", thread: ref, state: "completed" } as const;
  return [{ effect, because: "nothing is left to decide here" }];
}
