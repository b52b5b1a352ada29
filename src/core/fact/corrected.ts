import { personKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import { factKind, type Recorded } from "./kind.ts";

/** Somebody wrote that what counts for a person on a thread should not; whether it goes is judged by whoever folds it. */
export interface Corrected extends Recorded {
  readonly kind: "corrected";
  readonly thread: ThreadRef;
  readonly person: PersonId;
  readonly by: PersonId;
  readonly reason: string;
}

export const corrected = factKind<Corrected>({
  kind: "corrected",
  told: true,
  about: ({ thread, person }) => [threadKey(thread), personKey(person)],
  touches: ({ person }) => [{ kind: "person", person }],
});
