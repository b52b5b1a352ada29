import { personKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import { factKind, type Recorded } from "./kind.ts";

/** Somebody wrote that a person should have a badge; whether that may come of it is judged by whoever folds it. */
export interface Nominated extends Recorded {
  readonly kind: "nominated";
  readonly thread: ThreadRef;
  readonly person: PersonId;
  /** What they were called then, where that was written down. */
  readonly login?: string;
  readonly by: PersonId;
  /** What they called the badge: its id or its name. */
  readonly badge: string;
  readonly reason: string;
  readonly comment: number;
}

export const nominated = factKind<Nominated>({
  kind: "nominated",
  told: true,
  about: ({ thread, person }) => [threadKey(thread), personKey(person)],
  touches: ({ person }) => [{ kind: "person", person }],
  renamed: (fact, now) => ({ ...fact, badge: now("badges", fact.badge) }),
  evidence: ({ comment }) => ({ what: "comment", comment }),
});
