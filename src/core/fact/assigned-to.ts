import { tookKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import { factKind, type Recorded } from "./kind.ts";

/** Somebody assigned an issue to a person, often to themselves. */
export interface AssignedTo extends Recorded {
  readonly kind: "assigned-to";
  readonly thread: ThreadRef;
  readonly person: PersonId;
  readonly by: PersonId;
  /** The labels that it had then, where that was written down: what it is labelled later is nothing that they could know. */
  readonly labels?: readonly string[];
}

export const assignedTo = factKind<AssignedTo>({
  kind: "assigned-to",
  told: true,
  about: ({ thread, person }) => [threadKey(thread), tookKey(person)],
});
