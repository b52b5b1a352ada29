import { communityKey, personKey, REMOVALS } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import { factKind, type Recorded } from "./kind.ts";

/** Conclusion: Waymark takes somebody out of a team who does not belong. Written down before it is done, and counted from then on. */
export interface RemovalBegun extends Recorded {
  readonly kind: "removal-begun";
  readonly person: PersonId;
  readonly community: string;
  readonly team: string;
  /** The issue on which an owner confirmed it; one without counts towards the limit. */
  readonly thread?: ThreadRef;
}

export const removalBegun = factKind<RemovalBegun>({
  kind: "removal-begun",
  told: false,
  about: ({ person, community, thread }) => [
    personKey(person),
    communityKey(community),
    REMOVALS,
    ...(thread ? [threadKey(thread)] : []),
  ],
  renamed: (fact, now) => ({ ...fact, community: now("communities", fact.community) }),
});
