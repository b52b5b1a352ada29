import type { PersonId } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import { factKind, type Recorded } from "./kind.ts";

/** Somebody assigned an issue to a person, often to themselves. */
export interface Assigned extends Recorded {
  readonly kind: "assigned";
  readonly thread: ThreadRef;
  readonly person: PersonId;
  readonly by: PersonId;
}

export const assigned = factKind<Assigned>({
  kind: "assigned",
  told: true,
  about: ({ thread }) => [threadKey(thread)],
});
