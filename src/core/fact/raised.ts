import { isHeldTag } from "../held-tag.ts";
import { communityKey, type LedgerKey, personKey, REMOVALS, tagKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import { onThread, proposalOn } from "../target.ts";
import { factKind, type Recorded } from "./kind.ts";

/** Waymark opened an issue of its own, or a pull request that a request asked for; `tag` says what for, `regarding` and `community` whom it concerns. */
export interface Raised extends Recorded {
  readonly kind: "raised";
  readonly thread: ThreadRef;
  readonly tag: string;
  readonly regarding?: PersonId;
  readonly community?: string;
}

export const raised = factKind<Raised>({
  kind: "raised",
  told: false,
  about({ thread, tag, regarding, community }) {
    const keys: LedgerKey[] = [threadKey(thread), tagKey(tag)];
    if (regarding !== undefined) keys.push(personKey(regarding));
    if (community !== undefined) keys.push(communityKey(community), REMOVALS);
    return keys;
  },
  touches: ({ thread, tag }) => [onThread(thread), ...(isHeldTag(tag) ? [proposalOn(thread)] : [])],
  renamed: (fact, now) =>
    fact.community === undefined
      ? fact
      : { ...fact, community: now("communities", fact.community) },
});
