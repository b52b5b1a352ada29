import { claimsKey, personKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { factKind, type Recorded } from "./kind.ts";

/** Conclusion: a badge that is held for a time is held no more; it was held until then. */
export interface AwardEnded extends Recorded {
  readonly kind: "award-ended";
  readonly person: PersonId;
  readonly badge: string;
  /** The fact that gave it. */
  readonly award: string;
  readonly because: string;
}

export const awardEnded = factKind<AwardEnded>({
  kind: "award-ended",
  told: false,
  about: ({ person }) => [personKey(person), claimsKey(person)],
  renamed: (fact, now) => ({ ...fact, badge: now("badges", fact.badge) }),
});
