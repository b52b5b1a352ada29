import { claimsKey, personKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import { factKind, type Recorded } from "./kind.ts";

/** Conclusion: a person holds an award no more, since somebody who may said so. The award stays on record as it is. */
export interface Revoked extends Recorded {
  readonly kind: "revoked";
  readonly thread: ThreadRef;
  readonly person: PersonId;
  readonly badge: string;
  /** The fact that gave it. */
  readonly award: string;
  readonly by: PersonId;
  readonly reason: string;
  /** The words it follows from. */
  readonly word: string;
}

export const revoked = factKind<Revoked>({
  kind: "revoked",
  told: false,
  about: ({ thread, person }) => [threadKey(thread), personKey(person), claimsKey(person)],
  touches: ({ person }) => [{ kind: "person", person }],
  renamed: (fact, now) => ({ ...fact, badge: now("badges", fact.badge) }),
});
