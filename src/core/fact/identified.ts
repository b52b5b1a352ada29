import { personKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import { factKind, type Recorded } from "./kind.ts";

/** Somebody wrote that an account is a person who had none, or is not after all; whether anything comes of it is judged by whoever folds it. */
export interface Identified extends Recorded {
  readonly kind: "identified";
  readonly thread: ThreadRef;
  /** Whose account it was then. */
  readonly person: PersonId;
  readonly by: PersonId;
  readonly name: "link" | "unlink";
  /** Whom they mean, as they called them; or why it is taken back. */
  readonly words: string;
}

export const identified = factKind<Identified>({
  kind: "identified",
  told: true,
  about: ({ thread, person }) => [threadKey(thread), personKey(person)],
  touches: ({ person }) => [{ kind: "person", person }],
});
