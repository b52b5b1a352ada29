import { personKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import { factKind, type Recorded } from "./kind.ts";

/** Conclusion: a person holds an award again that had been taken back from them. */
export interface Restored extends Recorded {
  readonly kind: "restored";
  readonly thread: ThreadRef;
  readonly person: PersonId;
  readonly badge: string;
  /** The fact that gave it. */
  readonly award: string;
  /** The fact that took it back. */
  readonly revoked: string;
  readonly by: PersonId;
  readonly reason: string;
  /** The words it follows from. */
  readonly word: string;
}

export const restored = factKind<Restored>({
  kind: "restored",
  told: false,
  about: ({ thread, person }) => [threadKey(thread), personKey(person)],
  touches: ({ person }) => [{ kind: "person", person }],
  renamed: (fact, now) => ({ ...fact, badge: now("badges", fact.badge) }),
});
