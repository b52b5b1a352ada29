import { didKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import { factKind, type Recorded } from "./kind.ts";

/** Whoever asked something says that somebody's comment there helped; or somebody else does, who may have been a lead: that is judged later. */
export interface Helped extends Recorded {
  readonly kind: "helped";
  readonly thread: ThreadRef;
  readonly by: PersonId;
  /** Who asked. */
  readonly author: PersonId;
  readonly labels: readonly string[];
  /** Who said so, where it was not who asked. */
  readonly vouched?: PersonId;
}

export const helped = factKind<Helped>({
  kind: "helped",
  told: true,
  about: ({ thread, by }) => [threadKey(thread), didKey(by)],
  touches: ({ by }) => [{ kind: "person", person: by }],
  evidence: () => ({ what: "answer" }),
});
