import { apart } from "../../core/ask.ts";
import type { Feature, Upheld } from "../../core/feature.ts";
import { proposalAt } from "../../core/ledger/proposed.ts";
import { STATUS } from "../../core/message.ts";
import { isHeldTag } from "../../core/held-tag.ts";
import { heldBack } from "../../core/ledger/held-back.ts";
import type { Repo } from "../../core/place.ts";
import { keyOfThread, type Target } from "../../core/target.ts";
import { voiceOf } from "../../core/voice-of.ts";
import type { Candidate, World } from "../../core/world.ts";
import { foresee } from "./foresee.ts";
import { foreseen, notYet } from "./messages.ts";
import type { Telling } from "./telling.ts";

/** One comment on a pull request to the definitions, or on the issue about a push, edited in place as they change. */
export function uphold(target: Target, world: World, others: readonly Feature[]): Upheld {
  if (target.kind !== "proposal") return {};
  const inForce = world.definitions();
  const on = inForce && placeAt(target, world);
  if (!on) return {};
  const { repo, candidate, how } = on;
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
  const telling = next && { inForce, next, world, voice, ...how };
  const body = changes && telling ? foreseen(changes, telling, found.unasked) : notYet(voice);
  const effect = { kind: "ensure-comment", thread, tags: [STATUS], body } as const;
  return { plan: [{ effect, because: "people see what merging would change before they merge" }] };
}

/** What is proposed there, and how it comes into force. */
interface Proposed {
  readonly repo: Repo;
  readonly candidate: () => Candidate | undefined;
  readonly how?: Pick<Telling, "how">;
}

type At = Extract<Target, { kind: "proposal" }>;

function placeAt(target: At, world: World): Proposed | undefined {
  if (raisedAt(target, world)) {
    const held = heldBack(world);
    return held && { repo: held.repo, candidate: () => held, how: { how: "applying" } };
  }
  const proposal = proposalAt(target, world);
  if (!proposal) return undefined;
  const { repo, head, against } = proposal;
  const candidate = () => world.once("proposed", () => world.candidate(repo, head, against));
  return { repo, candidate };
}

/** The issue of ours that asks about a push. */
function raisedAt(target: At, { ledger }: World): boolean {
  const raised = ledger.about(keyOfThread(target)).of("raised");
  return raised.some(({ tag }) => isHeldTag(tag));
}
