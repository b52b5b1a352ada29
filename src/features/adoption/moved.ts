import type { Step } from "../../core/effect.ts";
import { type FactOf, only } from "../../core/fact.ts";
import { threadKey } from "../../core/place.ts";
import type { Candidate, World } from "../../core/world.ts";
import { adopt } from "./adopt.ts";
import { definitionsGone, offerOf } from "./messages.ts";
import { goneTag } from "./plan.ts";

/**
 * The pinned repository shows no definitions any more: those in force stay, and one question asks
 * why. They move to another repository only once an owner has agreed to that very one.
 */
export function withoutDefinitions(last: FactOf<"adopted">, world: World): readonly Step[] {
  const { successor, home } = world;
  if (successor?.definitions && ownerAgreed(successor, last, world))
    return [adopt(successor.definitions, successor, world)];
  if (!home) return [];
  const { title, body } = definitionsGone(last, home, successor);
  const tag = goneTag(last.commit);
  const effect = { kind: "ensure-issue", repo: home, tag, title, body } as const;
  return [{ effect, because: "the definitions are gone; the last good ones stay in force" }];
}

function ownerAgreed({ repo }: Candidate, { commit }: FactOf<"adopted">, world: World): boolean {
  const { facts, owners } = world;
  const threads = only(facts, "raised")
    .filter(({ tag }) => tag === goneTag(commit))
    .map(({ thread }) => threadKey(thread));
  return only(facts, "commanded").some(
    ({ name, by, thread, saw }) =>
      name === "apply" &&
      owners.includes(by) &&
      threads.includes(threadKey(thread)) &&
      saw.includes(offerOf(repo)),
  );
}
