import { communityKey } from "../ledger/key.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import { onThread } from "../target.ts";
import { factKind, type Recorded } from "./kind.ts";

/** Conclusion: on the issue that asked about people in a community's team, nothing is left to decide. */
export interface RemovalsSettled extends Recorded {
  readonly kind: "removals-settled";
  readonly community: string;
  readonly thread: ThreadRef;
}

export const removalsSettled = factKind<RemovalsSettled>({
  kind: "removals-settled",
  told: false,
  about: ({ community, thread }) => [communityKey(community), threadKey(thread)],
  touches: ({ thread }) => [onThread(thread)],
  renamed: (fact, now) => ({ ...fact, community: now("communities", fact.community) }),
});
