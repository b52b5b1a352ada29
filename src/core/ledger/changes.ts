import type { ChangeTag } from "../change-tag.ts";
import type { FactOf } from "../fact.ts";
import type { ThreadRef } from "../place.ts";
import { threadKey } from "../place.ts";
import type { World } from "../world.ts";
import { tagKey } from "./key.ts";

/** The pull request that asks for what a request wants of the definitions, once GitHub has opened it. */
export function pullOf(tag: ChangeTag, { ledger }: World): ThreadRef | undefined {
  return ledger.about(tagKey(tag)).of("raised").at(-1)?.thread;
}

/** That a person closed it without merging it: what becomes of it is theirs to decide from then on. */
export function turnedDown(tag: ChangeTag, { ledger }: World): FactOf<"turned-down"> | undefined {
  const facts = ledger.about(tagKey(tag));
  // Whoever may push somewhere can call a branch like ours.
  const own = new Set(facts.of("raised").map(({ thread }) => threadKey(thread)));
  return facts.of("turned-down").findLast(({ thread }) => own.has(threadKey(thread)));
}
