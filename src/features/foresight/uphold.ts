import { apart } from "../../core/ask.ts";
import type { Feature, Upheld } from "../../core/feature.ts";
import { proposalAt } from "../../core/ledger/proposed.ts";
import { STATUS } from "../../core/message.ts";
import type { Target } from "../../core/target.ts";
import type { World } from "../../core/world.ts";
import { foresee } from "./foresee.ts";
import { voiceOf } from "../../core/voice-of.ts";
import { foreseen, notYet } from "./messages.ts";

/** One comment on a pull request to the definitions, edited in place with every push. */
export function uphold(target: Target, world: World, others: readonly Feature[]): Upheld {
  if (target.kind !== "proposal") return {};
  const inForce = world.definitions();
  const proposal = proposalAt(target, world);
  if (!inForce || !proposal) return {};
  const { repo, head, against } = proposal;
  const candidate = () => world.once("proposed", () => world.candidate(repo, head, against));
  const [changes, shown] = apart([
    () => foresee(inForce, repo, candidate, world, others),
    () => world.thread(target),
  ]);
  const thread = { repo, number: target.number };
  const isBegun = () => world.said(thread).some(({ tag }) => tag === STATUS);
  if (!shown || (!changes && !isBegun())) return {};
  const voice = voiceOf(inForce);
  const found = candidate();
  const next = found?.definitions;
  const telling = next && { inForce, next, world, voice };
  const body = changes && telling ? foreseen(changes, telling, found.unasked) : notYet(voice);
  const effect = { kind: "ensure-comment", thread, tags: [STATUS], body } as const;
  return { plan: [{ effect, because: "people see what merging would change before they merge" }] };
}
