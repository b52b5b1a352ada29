import type { PersonId } from "../person.ts";
import type { ThreadRef } from "../place.ts";
import type { Instant } from "../time.ts";
import { factKind, type Recorded } from "./kind.ts";
import { keysOfLink } from "./link.ts";

/** Conclusion: what is kept of a person without an account counts for an account, since a lead and the account itself said so. What is kept stays as it is. */
export interface Linked extends Recorded {
  readonly kind: "linked";
  readonly thread: ThreadRef;
  readonly person: PersonId;
  /** The one without an account, by the id they had then. */
  readonly local: PersonId;
  /** Who vouched for it. */
  readonly by: PersonId;
  /** When the second of the two had said it. */
  readonly since: Instant;
}

export const linked = factKind<Linked>({
  kind: "linked",
  told: false,
  about: keysOfLink,
  touches: ({ person }) => [{ kind: "person", person }],
});
