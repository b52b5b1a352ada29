import { personKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import { factKind, type Recorded } from "./kind.ts";

/** Somebody wrote, where not everybody reads along, that a person should no longer hold a badge, or should again; whether anything comes of it is judged by whoever folds it. */
export interface Judged extends Recorded {
  readonly kind: "judged";
  readonly thread: ThreadRef;
  readonly person: PersonId;
  readonly by: PersonId;
  readonly name: "revoke" | "restore";
  /** What they called the badge: its id or its name. */
  readonly badge: string;
  readonly reason: string;
}

export const judged = factKind<Judged>({
  kind: "judged",
  told: true,
  about: ({ thread, person }) => [threadKey(thread), personKey(person)],
  touches: ({ person }) => [{ kind: "person", person }],
  renamed: (fact, now) => ({ ...fact, badge: now("badges", fact.badge) }),
});
