import type { Feature, Upheld } from "../../core/feature.ts";
import { STATUS } from "../../core/message.ts";
import type { Target } from "../../core/target.ts";
import type { World } from "../../core/world.ts";
import { foresee } from "./foresee.ts";
import { foreseen, notYet } from "./messages.ts";

/** One comment on a pull request to the definitions, edited in place with every push. */
export function uphold(target: Target, world: World, others: readonly Feature[]): Upheld {
  const { candidate, thread, definitions } = world;
  if (target.kind !== "proposal" || !candidate || !thread || !definitions) return { plan: [] };
  const begun = world.said.some(({ tag }) => tag === STATUS);
  if (!candidate.definitions && !begun) return { plan: [] };
  const body = candidate.definitions
    ? foreseen(foresee(candidate.definitions, candidate, { ...world, definitions }, others), world)
    : notYet();
  const ref = { repo: thread.repo, number: thread.number };
  const effect = { kind: "ensure-comment", thread: ref, tags: [STATUS], body } as const;
  return { plan: [{ effect, because: "people see what merging would change before they merge" }] };
}
