import { didKey, metKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import { factKind, type Recorded } from "./kind.ts";

/** Somebody reviewed a pull request. */
export interface Reviewed extends Recorded {
  readonly kind: "reviewed";
  readonly thread: ThreadRef;
  readonly by: PersonId;
  readonly author: PersonId;
  readonly state: string;
}

export const reviewed = factKind<Reviewed>({
  kind: "reviewed",
  told: true,
  about: ({ thread, by, author }) => [threadKey(thread), didKey(by), metKey(author)],
  touches: ({ by }) => [{ kind: "person", person: by }],
  evidence: () => ({ what: "review", pull: true }),
});
