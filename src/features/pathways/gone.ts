import { called } from "../../core/condition/situation.ts";
import type { Upheld } from "../../core/feature.ts";
import { stageGoneFor } from "../../core/ledger/confirming.ts";
import { keyOfThread, type Target } from "../../core/target.ts";
import { voiceOn } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import { pathways } from "../../words/generated/pathways.ts";

/** An issue that asks about a stage which was taken out of the definitions is closed, and says why: once, whoever opens it again. */
export function stageIsGone(target: Target & { readonly kind: "thread" }, world: World): Upheld {
  const facts = world.ledger.about(keyOfThread(target));
  const [raised] = facts.of("raised");
  const person = raised && stageGoneFor(raised, world);
  if (!raised || person === undefined || facts.of("closed").length > 0) return {};
  const told = world.thread(target);
  if (!told) return {};
  const thread = { repo: told.repo, number: told.number };
  const body = pathways(voiceOn(thread, world))("pathways-stage-gone", {
    name: called(person, world),
  });
  const effect = { kind: "ensure-state", thread, state: "not-planned" } as const;
  return {
    plan: [{ effect, because: "the stage it asks about is gone" }],
    messages: [{ thread, tag: "stage-gone", body, occasion: `${raised.id}/gone` }],
  };
}
