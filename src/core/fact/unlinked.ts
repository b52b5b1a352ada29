import type { PersonId } from "../person.ts";
import type { ThreadRef } from "../place.ts";
import { factKind, type Recorded } from "./kind.ts";
import { keysOfLink } from "./link.ts";

/** Conclusion: what is kept of a person without an account counts for an account no more, since somebody who may said so. */
export interface Unlinked extends Recorded {
  readonly kind: "unlinked";
  readonly thread: ThreadRef;
  readonly person: PersonId;
  readonly local: PersonId;
  readonly by: PersonId;
  readonly reason: string;
  /** The fact that it ends. */
  readonly link: string;
  /** The words it follows from, where that was written down. */
  readonly word?: string;
}

export const unlinked = factKind<Unlinked>({
  kind: "unlinked",
  told: false,
  about: keysOfLink,
  touches: ({ person }) => [{ kind: "person", person }],
});
