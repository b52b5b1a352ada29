import { type FactOf, only } from "../fact.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import type { Instant } from "../time.ts";
import type { World } from "../world.ts";

/** The `/approve`s on a thread since a moment, without those whose givers took them back. */
export function approvalsOn(
  thread: ThreadRef,
  since: Instant,
  world: World,
): readonly FactOf<"commanded">[] {
  let given: readonly FactOf<"commanded">[] = [];
  for (const fact of only(world.facts, "commanded")) {
    if (threadKey(fact.thread) !== threadKey(thread) || fact.at < since) continue;
    if (fact.name === "approve") given = [...given, fact];
    if (fact.name === "withdraw") given = given.filter(({ by }) => by !== fact.by);
  }
  return given;
}
